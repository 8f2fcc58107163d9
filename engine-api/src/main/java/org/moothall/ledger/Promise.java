package org.moothall.ledger;

import java.time.Instant;

/**
 * A promise as it stands.
 *
 * @param id unique within its matter
 * @param by the office that promised
 * @param text what was promised
 * @param madeAt when
 * @param dueAt the end of the last working day of its time limit
 * @param state what became of it
 */
public record Promise(
    String id, String by, String text, Instant madeAt, Instant dueAt, State state) {

  /** Whether it is open or was kept. */
  public boolean stands() {
    return state instanceof State.Open || state instanceof State.Kept;
  }

  /** What became of a promise. */
  public sealed interface State {

    /** Its time limit runs. */
    record Open() implements State {}

    /**
     * It was kept.
     *
     * @param evidence what shows it
     */
    record Kept(Instant at, String evidence) implements State {}

    /** Its time limit passed unkept. */
    record Broken(Instant at) implements State {}

    /** It was taken back in time. */
    record Withdrawn(Instant at, String reason) implements State {}
  }
}
