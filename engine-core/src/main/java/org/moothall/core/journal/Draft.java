package org.moothall.core.journal;

import java.time.Instant;
import java.util.List;
import org.moothall.Actor;
import org.moothall.record.Entry;
import org.moothall.record.Event;
import org.moothall.record.Head;

/**
 * An entry that has no place on the record yet.
 *
 * @param matter the matter it belongs to
 * @param commandId the command's id
 * @param command the desk and the verb
 * @param at when it is recorded
 * @param actor who gave it, by pseudonym
 * @param allowedBy names of the rules that allowed it
 * @param events what happened, in order; at least one, and nobody may change what is in them any
 *     more
 */
public record Draft(
    String matter,
    String commandId,
    String command,
    Instant at,
    Actor actor,
    List<String> allowedBy,
    List<Event> events) {
  public Draft {
    allowedBy = List.copyOf(allowedBy);
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("the command `%s` has no events".formatted(commandId));
    }
  }

  Entry after(Head head, String hash) {
    return new Entry(
        head.sequence() + 1,
        matter,
        commandId,
        command,
        at,
        actor,
        allowedBy,
        events,
        head.hash(),
        hash);
  }
}
