package org.moothall.ledger;

import java.time.Instant;
import java.util.List;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;

/**
 * A step up the ladder.
 *
 * @param level the level brought in
 * @param mode how it is brought in
 * @param at when the step fell due, which may be before anybody looked at the clock
 * @param because why, never empty
 */
public record Rung(Level level, Mode mode, Instant at, List<Reason> because) {
  public Rung {
    because = List.copyOf(because);
  }

  /** How a level is brought in; the later, the stronger. */
  public enum Mode {
    /** It is told; the owner stays. */
    NOTIFY,
    /** It owns the case together with the owner. */
    CO_OWN,
    /** It takes the case over. */
    TRANSFER
  }
}
