package org.moothall.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;

/** What happens to opinions. */
public sealed interface OpinionEvent extends Event {

  /**
   * An opinion came in.
   *
   * @param opinion its id
   * @param author the author's pseudonym
   * @param channel how it came in
   * @param at when it was voiced
   * @param language an ISO 639-1 code; empty when unknown
   * @param place the host's place id; empty when unknown
   * @param text the words, sealed
   * @param moderation what a moderator had already decided
   * @param flags what the screens noticed, sorted
   */
  record OpinionVoiced(
      String opinion,
      String author,
      String channel,
      Instant at,
      Optional<String> language,
      Optional<String> place,
      Secret text,
      Moderation moderation,
      List<String> flags)
      implements OpinionEvent {
    public OpinionVoiced {
      flags = List.copyOf(flags);
    }
  }

  /** A moderator decided about an opinion. */
  record OpinionModerated(String opinion, Moderation moderation) implements OpinionEvent {}

  /** People voted on opinions; of several votes of one person on one opinion the last counts. */
  record VotesCast(List<CastVote> votes) implements OpinionEvent {
    public VotesCast {
      votes = List.copyOf(votes);
    }
  }

  /**
   * One vote.
   *
   * @param voter the voter's pseudonym
   * @param opinion the opinion voted on
   * @param choice agree, disagree or pass
   */
  record CastVote(String voter, String opinion, Choice choice) {}
}
