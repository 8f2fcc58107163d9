package org.moothall.core.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteSet;

/**
 * Votes of people whose groups are known, drawn from a seed.
 *
 * <p>A statement is as popular as chance has it; each group likes it {@code contrast} more or less
 * than that. A single group therefore votes on every statement by its popularity alone. People
 * differ in how much they see.
 */
public record PlantedVotes(List<Vote> votes, Map<String, Integer> groupOf) {

  private static final double PASSES = 0.1;

  /**
   * @param sizes people in each group
   * @param coverage share of the statements an average person votes on
   * @param contrast how far each group's share of agreement is from the average, 0 to 0.5
   */
  public static PlantedVotes draw(
      long seed, List<Integer> sizes, int statements, double coverage, double contrast) {
    Random random = new Random(seed);
    double[][] liking = liking(random, sizes.size(), statements, contrast);
    List<Vote> votes = new ArrayList<>();
    Map<String, Integer> groupOf = new HashMap<>();
    for (int group = 0; group < sizes.size(); group++) {
      for (int member = 0; member < sizes.get(group); member++) {
        String person = "person-" + groupOf.size();
        groupOf.put(person, group);
        double share = coverage * (0.4 + 1.2 * random.nextDouble());
        for (int statement = 0; statement < statements; statement++) {
          if (random.nextDouble() < share) {
            Choice choice = choice(random, liking[group][statement]);
            votes.add(new Vote(person, "statement-" + statement, choice));
          }
        }
      }
    }
    return new PlantedVotes(votes, groupOf);
  }

  private static double[][] liking(Random random, int groups, int statements, double contrast) {
    double[][] liking = new double[groups][statements];
    for (int statement = 0; statement < statements; statement++) {
      double popularity = 0.3 + 0.4 * random.nextDouble();
      for (double[] ofGroup : liking) {
        double side = groups == 1 ? 0 : random.nextBoolean() ? contrast : -contrast;
        ofGroup[statement] = Math.clamp(popularity + side, 0.02, 0.98);
      }
    }
    return liking;
  }

  private static Choice choice(Random random, double liking) {
    if (random.nextDouble() < PASSES) {
      return Choice.PASS;
    }
    return random.nextDouble() < liking ? Choice.AGREE : Choice.DISAGREE;
  }

  public static VoteMatrix matrix(List<Vote> votes) {
    VoteMatrix.Builder builder = VoteMatrix.builder();
    votes.forEach(vote -> builder.put(vote.voter(), vote.opinion(), vote.choice()));
    return builder.build();
  }

  public static VoteSet set(List<Vote> votes) {
    VoteSet.Builder set = VoteSet.builder();
    votes.stream().map(Vote::opinion).distinct().forEach(set::statement);
    votes.forEach(vote -> set.vote(vote.voter(), vote.opinion(), vote.choice()));
    return set.build();
  }

  public VoteMatrix matrix() {
    return matrix(votes);
  }

  public VoteSet set() {
    return set(votes);
  }

  /** How well the groups found agree with those planted. */
  public double agreement(OpinionMap map) {
    return AdjustedRand.index(
        map.positions().stream().map(Position::group).toList(),
        map.positions().stream().map(position -> groupOf.get(position.person())).toList());
  }
}
