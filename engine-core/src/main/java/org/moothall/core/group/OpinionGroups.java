package org.moothall.core.group;

import org.moothall.core.group.describe.Description;
import org.moothall.core.group.method.GroupingMethod;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.VoteSet;
import org.moothall.opinion.VoteSet.Standing;

/**
 * Finds opinion groups in votes.
 *
 * <pre>{@code
 * VoteSet votes = VoteSet.builder()
 *     .statement("lift")
 *     .vote("person-1", "lift", Choice.AGREE)
 *     .build();
 * OpinionMap map = OpinionGroups.find(votes, GroupingOptions.STABLE);
 * }</pre>
 *
 * <p>In {@link GroupingMode#STABLE} the map depends on the set of votes and nothing else: not on
 * the order in which they came, not on how people and statements are called. Names decide only
 * where votes cannot, as between two groups that are mirror images of each other.
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
 */
public final class OpinionGroups {

  private OpinionGroups() {}

  /** The map of these votes; those on rejected statements are left out. */
  public static OpinionMap find(VoteSet votes, GroupingOptions options) {
    return find(matrix(votes, options.mode()), options);
  }

  /** The map of these votes, of which none may be on a rejected statement. */
  public static OpinionMap find(VoteMatrix votes, GroupingOptions options) {
    return Description.of(votes, method(options.mode()).solve(votes, options));
  }

  /** The votes as a way of grouping wants them; those on rejected statements are left out. */
  static VoteMatrix matrix(VoteSet votes, GroupingMode mode) {
    VoteMatrix.Builder matrix = VoteMatrix.builder();
    votes.people().forEach(matrix::person);
    votes.statements(Standing.META).forEach(matrix::meta);
    Standing[] standing = votes.statements().stream().map(votes::standing).toArray(Standing[]::new);
    votes.forEach(
        (person, statement, choice) -> {
          if (standing[statement] != Standing.REJECTED) {
            matrix.put(votes.people().get(person), votes.statements().get(statement), choice);
          }
        });
    return switch (mode) {
      case STABLE -> matrix.build();
      case COMPATIBLE -> matrix.buildAsArrived();
    };
  }

  private static GroupingMethod method(GroupingMode mode) {
    return switch (mode) {
      case STABLE, COMPATIBLE -> PlaneGrouping::of;
    };
  }
}
