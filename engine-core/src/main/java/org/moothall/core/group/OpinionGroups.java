package org.moothall.core.group;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;

/**
 * Finds opinion groups in votes.
 *
 * <pre>{@code
 * VoteMatrix.Builder votes = VoteMatrix.builder();
 * votes.put("person-1", "lift", Choice.AGREE);
 * OpinionMap map = OpinionGroups.find(votes.build());
 * }</pre>
 *
 * <p>The map depends on the set of votes and nothing else: not on the order in which they came, not
 * on how people and statements are called. Names decide only where votes cannot, as between two
 * groups that are mirror images of each other.
 *
 * <p>What is found at the edges:
 *
 * <ul>
 *   <li>no votes, or fewer than two people who voted often enough: no groups, nobody on the map;
 *   <li>fewer than four such people, everybody of one mind, passes alone, or votes that hang
 *       together no more than chance makes them: one group, {@code A}, of everybody;
 *   <li>people who voted less often than {@link GroupingOptions#minVotes} are in no group; their
 *       votes still help to find the axes, and are in {@link OpinionMap#votes}.
 * </ul>
 *
 * <p>Statements rejected by moderation must not be in the matrix.
 */
public final class OpinionGroups {

  private OpinionGroups() {}

  /** The map of these votes, with {@link GroupingOptions#DEFAULT}. */
  public static OpinionMap find(VoteMatrix votes) {
    return find(votes, GroupingOptions.DEFAULT);
  }

  /** The map of these votes. */
  public static OpinionMap find(VoteMatrix votes, GroupingOptions options) {
    return described(votes, PlaneGrouping.of(votes, options));
  }

  private static OpinionMap described(VoteMatrix votes, Partition partition) {
    GroupTallies tallies = GroupTallies.of(votes, partition);
    List<Position> positions =
        IntStream.range(0, partition.people())
            .mapToObj(person -> position(person, votes, partition))
            .sorted(Comparator.comparing(Position::person))
            .toList();
    List<OpinionGroup> groups =
        IntStream.range(0, partition.groups())
            .mapToObj(group -> group(group, positions, tallies))
            .toList();
    return new OpinionMap(
        groups,
        positions,
        SharedStatements.of(tallies),
        DivisiveStatements.of(tallies),
        partition.separation(),
        votes.votes());
  }

  private static Position position(int person, VoteMatrix votes, Partition partition) {
    int row = partition.row(person);
    return new Position(
        votes.people().get(row),
        letter(partition.groupOf(person)),
        partition.x(person),
        partition.y(person),
        votes.votesOf(row));
  }

  private static OpinionGroup group(int group, List<Position> positions, GroupTallies tallies) {
    List<String> members =
        positions.stream()
            .filter(position -> position.group().equals(letter(group)))
            .map(Position::person)
            .toList();
    return new OpinionGroup(letter(group), members, RepresentativeStatements.of(group, tallies));
  }

  private static String letter(int group) {
    return String.valueOf((char) ('A' + group));
  }
}
