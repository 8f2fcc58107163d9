package org.moothall.core.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.moothall.Actor;
import org.moothall.opinion.Choice;
import org.moothall.record.OpinionEvent.CastVote;
import org.moothall.record.OpinionEvent.VotesCast;

/** Entries to be, of about 300 bytes each. */
final class Drafts {

  private Drafts() {}

  /** A vote. */
  static Draft vote(String matter, String commandId) {
    return new Draft(
        matter,
        commandId,
        "opinions.vote",
        Instant.parse("2026-03-01T08:00:00Z"),
        Actor.of("p1", "clerk"),
        List.of("base.clerk.votes"),
        List.of(new VotesCast(List.of(new CastVote("p1", "o1", Choice.AGREE)))));
  }

  /** Many votes at once. */
  static Draft votes(String matter, String commandId, int count) {
    Draft one = vote(matter, commandId);
    CastVote vote = new CastVote("p1", "o1", Choice.DISAGREE);
    return new Draft(
        matter,
        commandId,
        one.command(),
        one.at(),
        one.actor(),
        one.allowedBy(),
        List.of(new VotesCast(Collections.nCopies(count, vote))));
  }
}
