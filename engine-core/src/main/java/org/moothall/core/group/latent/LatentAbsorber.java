package org.moothall.core.group.latent;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.moothall.core.group.method.Absorber;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.response.Placing;
import org.moothall.core.group.response.ResponseModel;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Takes a person in with statements and classes as they are: a few Newton steps of the person, in
 * the response model for the place and in each class for the membership.
 */
final class LatentAbsorber implements Absorber {

  private static final int STEPS = 4;

  private final List<String> statements;
  private final ResponseModel response;
  private final GroupNumber.Choice choice;

  /** The number of each class' group; −1 where nobody is in the class. */
  private final int[] groupOf;

  /**
   * @param clusters the class of everybody grouped
   */
  LatentAbsorber(
      List<String> statements, ResponseModel response, GroupNumber.Choice choice, int[] clusters) {
    this.statements = statements;
    this.response = response;
    this.choice = choice;
    int[] numbers = Solution.numbersBySize(clusters);
    this.groupOf = new int[choice.model().classes()];
    Arrays.fill(groupOf, -1);
    Arrays.stream(clusters).forEach(k -> groupOf[k] = numbers[k]);
  }

  @Override
  public Place place(int[] columns, int[] choices) {
    int shaping = (int) Arrays.stream(columns).takeWhile(it -> it < statements.size()).count();
    int[] on = Arrays.copyOf(columns, shaping);
    int[] answers = Arrays.copyOf(choices, shaping);
    Placing placing = new Placing(response);
    placing.of(on, answers);
    double[] weight = memberships(on, answers);
    int best =
        IntStream.range(0, weight.length)
            .filter(k -> groupOf[k] >= 0)
            .reduce((a, b) -> weight[b] > weight[a] ? b : a)
            .orElseThrow();
    return new Place(
        groupOf[best], placing.along(0), placing.along(1), OptionalDouble.of(weight[best]));
  }

  private double[] memberships(int[] columns, int[] choices) {
    LatentModel model = choice.model();
    Members member = new Members(model.classes(), 1);
    member.takePriors(model.members);
    MemberStep step = new MemberStep(model.profiles, member);
    VoteMatrix votes = VoteMatrix.ofOne(statements, columns, choices);
    for (int i = 0; i < STEPS; i++) {
      step.step(votes, 0);
    }
    double[] weight = new double[model.classes()];
    Trial.tempered(member, 0, choice.temper(), weight);
    return weight;
  }
}
