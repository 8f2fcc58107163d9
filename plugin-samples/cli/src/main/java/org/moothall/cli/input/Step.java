package org.moothall.cli.input;

import java.time.Instant;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.Actor;
import org.moothall.Moothall;
import org.moothall.cli.failure.Location;

/**
 * Something that happened after the matter was opened and is to be put on the record.
 *
 * @param at when
 * @param where the line that says so
 * @param id the command's id; equal input gives equal ids
 * @param actor who gives the command
 * @param council the council that must be seated for it, if any
 * @param deed the command
 */
public record Step(
    Instant at, Location where, String id, Actor actor, Optional<String> council, Deed deed) {

  /** Gives a command, and minds its being refused. */
  @FunctionalInterface
  public interface Deed {
    /** Gives the command. */
    void give(Moothall hall, Act act);
  }
}
