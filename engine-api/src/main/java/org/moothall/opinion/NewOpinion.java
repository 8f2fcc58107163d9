package org.moothall.opinion;

import static org.moothall.Checks.checkId;
import static org.moothall.Checks.checkText;

import java.time.Instant;
import java.util.Optional;

/**
 * An opinion on its way in.
 *
 * @param id the opinion's id, unique within its matter
 * @param author the host's id of the person who holds it
 * @param channel how it came in, for instance {@code chat}, {@code paper} or {@code hotline}
 * @param at when it was voiced
 * @param language an ISO 639-1 code such as {@code en} or {@code zh}; empty when the source does
 *     not say
 * @param place where its author speaks from, in the host's own place ids; empty when unknown
 * @param text what was said; 1 character or more, normalised to NFC on its way in
 * @param moderation what a moderator has already decided
 */
public record NewOpinion(
    String id,
    String author,
    String channel,
    Instant at,
    Optional<String> language,
    Optional<String> place,
    String text,
    Moderation moderation) {
  public NewOpinion {
    checkId("opinion", id);
    checkId("author", author);
    checkId("channel", channel);
    checkText("text", text);
  }

  /** An opinion of which only the author, the channel and the words are known. */
  public static NewOpinion of(String id, String author, String channel, Instant at, String text) {
    return new NewOpinion(
        id, author, channel, at, Optional.empty(), Optional.empty(), text, Moderation.UNMODERATED);
  }
}
