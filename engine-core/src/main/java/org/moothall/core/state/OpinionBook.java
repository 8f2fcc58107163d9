package org.moothall.core.state;

import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.VoteCount;
import org.moothall.record.OpinionEvent;
import org.moothall.record.OpinionEvent.CastVote;
import org.moothall.record.OpinionEvent.OpinionModerated;
import org.moothall.record.OpinionEvent.OpinionVoiced;
import org.moothall.record.OpinionEvent.VotesCast;
import org.pcollections.OrderedPSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * What was said, and the votes on it.
 *
 * @param voiced every opinion by id, as it came in
 * @param moderated what moderators decided afterwards, by opinion
 * @param order opinion ids in the order they came in
 * @param voters everybody who voted, in the order of their first votes
 * @param votes by opinion, then by voter
 */
public record OpinionBook(
    TreePMap<String, OpinionVoiced> voiced,
    TreePMap<String, Moderation> moderated,
    TreePVector<String> order,
    OrderedPSet<String> voters,
    TreePMap<String, TreePMap<String, Choice>> votes) {

  /** Nothing was said. */
  public static final OpinionBook EMPTY =
      new OpinionBook(
          TreePMap.empty(),
          TreePMap.empty(),
          TreePVector.empty(),
          OrderedPSet.empty(),
          TreePMap.empty());

  /** Whether there is an opinion of this id. */
  public boolean has(String opinion) {
    return voiced.containsKey(opinion);
  }

  /** What a moderator decided about an opinion last. */
  public Moderation moderation(OpinionVoiced opinion) {
    return moderated.getOrDefault(opinion.opinion(), opinion.moderation());
  }

  /** Whether an opinion is shown, searched, grouped and themed. */
  public boolean shown(OpinionVoiced opinion) {
    return moderation(opinion) != Moderation.REJECTED;
  }

  /** Whether the opinion of this id is shown, searched, grouped and themed. */
  public boolean shown(String opinion) {
    OpinionVoiced voicedOpinion = voiced.get(opinion);
    return voicedOpinion != null && shown(voicedOpinion);
  }

  /** The votes on an opinion, by voter. */
  public TreePMap<String, Choice> on(String opinion) {
    return votes.getOrDefault(opinion, TreePMap.empty());
  }

  /** The votes on an opinion, counted. */
  public VoteCount count(String opinion) {
    VoteCount count = VoteCount.NONE;
    for (Choice choice : on(opinion).values()) {
      count = count.plus(choice);
    }
    return count;
  }

  OpinionBook evolve(OpinionEvent event) {
    return switch (event) {
      case OpinionVoiced e ->
          new OpinionBook(
              voiced.plus(e.opinion(), e), moderated, order.plus(e.opinion()), voters, votes);
      case OpinionModerated e ->
          new OpinionBook(
              voiced, moderated.plus(e.opinion(), e.moderation()), order, voters, votes);
      case VotesCast e -> new OpinionBook(voiced, moderated, order, voters(e), plus(e));
    };
  }

  private OrderedPSet<String> voters(VotesCast cast) {
    OrderedPSet<String> all = voters;
    for (CastVote vote : cast.votes()) {
      all = all.plus(vote.voter());
    }
    return all;
  }

  private TreePMap<String, TreePMap<String, Choice>> plus(VotesCast cast) {
    TreePMap<String, TreePMap<String, Choice>> all = votes;
    for (CastVote vote : cast.votes()) {
      TreePMap<String, Choice> on = all.getOrDefault(vote.opinion(), TreePMap.empty());
      all = all.plus(vote.opinion(), on.plus(vote.voter(), vote.choice()));
    }
    return all;
  }
}
