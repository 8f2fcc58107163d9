package org.moothall.core.group;

import java.util.EnumSet;
import java.util.Set;
import org.moothall.core.group.compatible.CompatibleGrouping;
import org.moothall.core.group.describe.Description;
import org.moothall.core.group.latent.StableGrouping;
import org.moothall.core.group.method.Fitted;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.votes.VoteMatrix;
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
    Fitted fitted = fit(votes, options);
    return Description.of(fitted.votes(), fitted.solution());
  }

  /** Who is in which group; votes on rejected statements are left out. */
  public static Fitted fit(VoteSet votes, GroupingOptions options) {
    VoteMatrix.Builder shown = builder(votes, EnumSet.complementOf(EnumSet.of(Standing.REJECTED)));
    votes.statements(Standing.META).forEach(shown::meta);
    return switch (options.mode()) {
      case STABLE -> {
        VoteMatrix matrix = shown.build();
        yield new Fitted(matrix, StableGrouping.of(matrix, options));
      }
      case COMPATIBLE -> {
        VoteMatrix matrix = shown.buildAsArrived();
        yield new Fitted(matrix, compatible(votes, matrix, options));
      }
    };
  }

  private static Solution compatible(VoteSet votes, VoteMatrix shown, GroupingOptions options) {
    return CompatibleGrouping.of(
        builder(votes, EnumSet.allOf(Standing.class)).buildAsArrived(),
        votes.statements(Standing.REJECTED),
        votes.statements(Standing.META),
        shown,
        options);
  }

  private static VoteMatrix.Builder builder(VoteSet votes, Set<Standing> wanted) {
    VoteMatrix.Builder matrix = VoteMatrix.builder();
    votes.people().forEach(matrix::person);
    boolean[] taken = new boolean[votes.statements().size()];
    for (int statement = 0; statement < taken.length; statement++) {
      taken[statement] = wanted.contains(votes.standing(votes.statements().get(statement)));
    }
    votes.forEach(
        (person, statement, choice) -> {
          if (taken[statement]) {
            matrix.put(votes.people().get(person), votes.statements().get(statement), choice);
          }
        });
    return matrix;
  }
}
