package org.moothall.core.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.core.intake.PolisConversation;
import org.moothall.core.intake.PolisConversation.CastVote;
import org.moothall.core.intake.PolisConversation.Statement;
import org.moothall.core.seal.Seals;
import org.moothall.matter.Matter;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Vote;
import org.moothall.record.Entry;
import org.moothall.record.Event;
import org.moothall.record.OpinionEvent.OpinionModerated;
import org.moothall.record.OpinionEvent.OpinionVoiced;
import org.moothall.record.OpinionEvent.VotesCast;

/** What was said and voted in a matter, heard from its entries in order. */
final class Conversation {

  private static final String FORGOTTEN = "(forgotten)";

  private final String matter;
  private final Seals seals;
  private final List<OpinionVoiced> voiced = new ArrayList<>();
  private final Map<String, Moderation> moderated = new HashMap<>();
  private final List<CastVote> votes = new ArrayList<>();
  private Instant last = Instant.EPOCH;

  Conversation(String matter, Seals seals) {
    this.matter = matter;
    this.seals = seals;
  }

  void hear(Entry entry) {
    if (entry.matter().equals(matter)) {
      entry.events().forEach(event -> hear(event, entry.at()));
    }
  }

  private void hear(Event event, Instant at) {
    switch (event) {
      case OpinionVoiced opinion -> voiced.add(opinion);
      case OpinionModerated opinion -> moderated.put(opinion.opinion(), opinion.moderation());
      case VotesCast cast ->
          cast.votes()
              .forEach(
                  vote ->
                      votes.add(
                          new CastVote(
                              new Vote(vote.voter(), vote.opinion(), vote.choice()), next(at))));
      default -> {
        // is no part of what is exported
      }
    }
  }

  /** This moment, or as soon after the last vote as an export can tell apart. */
  private Instant next(Instant at) {
    Instant soonest = last.plusMillis(1);
    last = at.isBefore(soonest) ? soonest : at;
    return last;
  }

  PolisConversation of(Matter about, Map<String, Integer> groups) {
    return new PolisConversation(
        about.title(),
        "",
        about.description(),
        0,
        voiced.stream().map(this::statement).toList(),
        votes,
        groups);
  }

  private Statement statement(OpinionVoiced opinion) {
    return new Statement(
        opinion.opinion(),
        opinion.author(),
        opinion.at(),
        moderated.getOrDefault(opinion.opinion(), opinion.moderation()),
        seals.open(matter, OpinionViews.TEXT, opinion.text()).orElse(FORGOTTEN));
  }
}
