package org.moothall.cli.input;

import java.util.Optional;
import org.moothall.Actor;

/**
 * In whose name commands are given: the input files are the clerk's, but the chair leads meetings.
 */
public final class Actors {
  /** Who keeps roster, opinions and ledger. */
  public static final Actor CLERK = Actor.of("clerk", "clerk");

  private Actors() {}

  /**
   * Who leads a meeting.
   *
   * @param person the host's id of the chair, where the file says
   */
  static Actor chair(Optional<String> person) {
    return Actor.of(person.orElse("chair"), "chair");
  }
}
