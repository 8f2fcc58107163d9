package org.moothall.core.group.compatible;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.core.group.describe.Priority;
import org.moothall.core.group.plane.Plane;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Opinion groups by the published mathematics of Polis.
 *
 * <pre>{@code
 * PublishedMaths maths =
 *     PublishedMaths.of(votes.buildAsArrived(), rejected, meta, PublishedOptions.DEFAULT);
 * maths.membership().of(0);                  // the group of whoever voted first
 * maths.description().representatives();     // what each group stands for
 * }</pre>
 *
 * <p>Principal components of the votes; people placed along the first two; those in the
 * conversation put into at most 100 base clusters, these into 2 to 5 groups, the number by
 * silhouette; and the groups described by their votes.
 *
 * <p>Rows and columns are those of {@link #votes}. With nobody in the conversation there are no
 * groups.
 *
 * @param votes within the limits of the options
 * @param axes the two components
 * @param people where everybody stands, one point a row
 * @param inConversation rows of the people who are grouped, ascending
 * @param base clusters of these people: point <i>i</i> is the person of row {@code
 *     inConversation.get(i)}
 * @param choice clusters of base clusters
 * @param membership the group of each person
 * @param description what the votes say about the groups
 * @param priorities by column: how likely the statement is the next to be asked about, relative to
 *     the others. A running Polis takes the votes of its computation before the present one for
 *     this; here the votes are the present ones
 */
public record PublishedMaths(
    VoteMatrix votes,
    PublishedAxes axes,
    Plane people,
    List<Integer> inConversation,
    PublishedClusters base,
    GroupChoice choice,
    Membership membership,
    GroupDescription description,
    List<Double> priorities) {

  private static final int ROUNDS = 100;

  public PublishedMaths {
    inConversation = List.copyOf(inConversation);
    priorities = List.copyOf(priorities);
  }

  /**
   * Computes everything.
   *
   * @param all votes as they arrived
   * @param rejected statements that moderation took out
   * @param meta statements about the people themselves; they are taken out too, and asked first
   */
  public static PublishedMaths of(
      VoteMatrix all, Set<String> rejected, Set<String> meta, PublishedOptions options) {
    VoteMatrix votes = all.first(options.mostPeople(), options.mostStatements());
    SetAside setAside = SetAside.of(votes, rejected, meta);
    PublishedAxes axes = PublishedAxes.of(votes, setAside);
    Plane people = axes.people(votes, setAside);
    int[] rows = InConversation.rows(votes, options.alreadyIn());
    PublishedClusters base = base(people, rows, options);
    GroupChoice choice = GroupChoice.of(base, options);
    Membership membership = Membership.of(votes.people().size(), rows, base, choice.groups());
    GroupVotes counts = GroupVotes.of(votes, membership);
    return new PublishedMaths(
        votes,
        axes,
        people,
        Arrays.stream(rows).boxed().toList(),
        base,
        choice,
        membership,
        GroupDescription.of(counts, setAside),
        priorities(counts, axes, setAside));
  }

  /**
   * What the votes say about groups found elsewhere.
   *
   * @param rejected statements that moderation took out, with those about the people themselves
   */
  public static GroupDescription describe(
      VoteMatrix votes, Membership membership, Set<String> rejected) {
    return GroupDescription.of(
        GroupVotes.of(votes, membership), SetAside.of(votes, rejected, Set.of()));
  }

  private static PublishedClusters base(Plane people, int[] rows, PublishedOptions options) {
    Plane points =
        Plane.of(
            IntStream.of(rows).mapToDouble(people::x).toArray(),
            IntStream.of(rows).mapToDouble(people::y).toArray());
    int[] once = new int[rows.length];
    Arrays.fill(once, 1);
    return PublishedKMeans.of(points, once, options.baseClusters(), ROUNDS);
  }

  private static List<Double> priorities(GroupVotes votes, PublishedAxes axes, SetAside setAside) {
    return IntStream.range(0, votes.statements())
        .mapToObj(
            column ->
                setAside.meta(column)
                    ? Priority.META
                    : Priority.of(votes.inAll(column).asVotes(), axes.extremity(column)))
        .toList();
  }
}
