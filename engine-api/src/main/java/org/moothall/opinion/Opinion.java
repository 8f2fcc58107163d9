package org.moothall.opinion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.moothall.Person;

/**
 * An opinion as it stands on the record.
 *
 * @param id unique within its matter
 * @param author who holds it
 * @param channel how it came in
 * @param at when it was voiced
 * @param language an ISO 639-1 code, given by the source or read off the script; empty when neither
 *     tells
 * @param place where its author speaks from, in the host's place ids
 * @param text the words in NFC; empty once the author has been forgotten
 * @param moderation what a moderator decided
 * @param flags what the screens noticed, for instance {@code bidi-controls}
 */
public record Opinion(
    String id,
    Person author,
    String channel,
    Instant at,
    Optional<String> language,
    Optional<String> place,
    Optional<String> text,
    Moderation moderation,
    Set<String> flags) {
  public Opinion {
    flags = Set.copyOf(flags);
  }
}
