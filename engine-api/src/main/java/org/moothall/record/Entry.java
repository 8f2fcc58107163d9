package org.moothall.record;

import java.time.Instant;
import java.util.List;
import org.moothall.Actor;

/**
 * One command on the record and everything that followed from it at once.
 *
 * @param sequence its number, from 1, without gaps
 * @param matter the matter it belongs to
 * @param commandId the command's id
 * @param command the desk and the verb, for instance {@code opinions.submit}
 * @param at when it was recorded
 * @param actor who gave it, by pseudonym, in which offices
 * @param allowedBy names of the rules that allowed it
 * @param events what happened, in order; never empty
 * @param previous the hash of the entry before
 * @param hash the hash of this one
 */
public record Entry(
    long sequence,
    String matter,
    String commandId,
    String command,
    Instant at,
    Actor actor,
    List<String> allowedBy,
    List<Event> events,
    String previous,
    String hash) {
  public Entry {
    allowedBy = List.copyOf(allowedBy);
    events = List.copyOf(events);
  }

  /** The head of the record when this was its last entry. */
  public Head head() {
    return new Head(sequence, hash);
  }
}
