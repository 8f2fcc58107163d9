package org.moothall.core.group.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Bridging;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.StatementFigures;
import org.moothall.opinion.VoteCount;

/** The map of a solution given by hand: the description does not care where it comes from. */
class DescriptionTest {

  private static final Grouping GROUPING = new Grouping(GroupingMode.STABLE, List.of(), 0.5, false);

  /**
   * Four on the left, three on the right, one who is not on the map; {@code roof} has everybody's
   * support, {@code lift} the left's, and {@code old} tells who is old.
   */
  private static final VoteMatrix VOTES =
      votes(
          "ada lift+ roof+ old+",
          "bao lift+ roof+",
          "cem lift+ roof+ old-",
          "dan lift0 roof-",
          "eve lift- roof+",
          "fei lift- roof+ old+",
          "gus lift- roof0",
          "hua lift+ old-");

  private static final Solution SOLUTION =
      Solution.of(
          new int[] {0, 1, 2, 3, 4, 5, 6},
          new int[] {7, 7, 7, 7, 2, 2, 2},
          new double[][] {{-1, -1, -1, -0.5, 1, 1, 1}, {0, 0, 0, 0, 0, 0, 0}},
          new double[][] {{-0.6, 0.8}, {0.8, 0.6}},
          GROUPING);

  @Test
  void theLargestGroupIsAWhateverTheMethodCalledIt() {
    OpinionMap map = Description.of(VOTES, SOLUTION);

    assertThat(map.groups()).extracting(OpinionGroup::id).containsExactly("A", "B");
    assertThat(map.groups()).extracting(OpinionGroup::colour).containsExactly(0, 1);
    assertThat(map.groups().getFirst().members()).containsExactly("ada", "bao", "cem", "dan");
    assertThat(map.groups().getFirst().confidence()).isEmpty();
    assertThat(map.positions()).extracting(Position::person).doesNotContain("hua");
    assertThat(map.positions().getFirst())
        .isEqualTo(new Position("ada", "A", -1, 0, OptionalDouble.empty(), 3));
    assertThat(map.grouping()).isEqualTo(GROUPING);
    assertThat(map.votes()).isEqualTo(19);
  }

  @Test
  void theConfidenceOfAGroupIsTheMeanOfItsMembers() {
    OpinionMap map =
        Description.of(VOTES, SOLUTION.withConfidence(new double[] {1, .5, .75, .75, 1, 1, .7}));

    assertThat(map.groups().getFirst().confidence()).hasValue(0.75);
    assertThat(map.positions().get(1).core()).isFalse();
    assertThat(map.positions().get(4).core()).isTrue();
  }

  @Test
  void aStatementInFigures() {
    StatementFigures lift = figures("lift");

    assertThat(lift.votes()).as("hua's too").isEqualTo(new VoteCount(4, 3, 1));
    assertThat(lift.centre()).isEqualTo(1 / 8.0);
    assertThat(lift.x()).isEqualTo(-0.6);
    assertThat(lift.y()).isEqualTo(0.8);
    assertThat(lift.extremity()).isCloseTo(Math.sqrt(3) * 7 / 8, within(1e-12));
    assertThat(lift.consensus()).isCloseTo(4 / 6.0 * 1 / 5.0, within(1e-12));
    assertThat(lift.bridging()).isCloseTo(1 / 5.0, within(1e-12));
    // three of seven in a group agree, one passes
    double importance = 7 / 9.0 * (Math.sqrt(3) * 7 / 8 + 1) * 4 / 9.0;
    double novelty = 1 + 8 * Math.pow(2, -7 / 5.0);
    assertThat(lift.priority()).isCloseTo(Math.pow(importance * novelty, 2), within(1e-12));
  }

  @Test
  void aStatementThatShapesNoGroupsHasNoPlaceOnTheAxesAndStandsForNothing() {
    OpinionMap map = Description.of(VOTES, SOLUTION);

    StatementFigures old = figures("old");
    assertThat(old.votes()).isEqualTo(new VoteCount(2, 2, 0));
    assertThat(old.x()).isZero();
    assertThat(old.y()).isZero();
    assertThat(old.extremity()).isZero();
    assertThat(old.consensus()).isCloseTo(2 / 4.0 * 2 / 3.0, within(1e-12));
    assertThat(old.priority()).isEqualTo(49);
    assertThat(map.statements())
        .extracting(StatementFigures::opinion)
        .containsExactly("lift", "old", "roof");
  }

  @Test
  void whatBothSidesSupportBridgesAndItsVotesAreCounted() {
    assertThat(Description.of(VOTES, SOLUTION).bridging())
        .containsExactly(
            new Bridging(
                "roof", 3 / 5.0, 4 / 6.0, 3 / 5.0, new VoteCount(3, 1, 0), new VoteCount(2, 0, 1)));
  }

  @Test
  void aMethodMaySayHowLikelyTheEndsAgree() {
    OpinionMap map =
        Description.of(
            VOTES, SOLUTION.withEnds(new double[] {0.75, 0.5}, new double[] {0.625, 0.9}));

    assertThat(map.bridging())
        .as("one half is not more likely than not")
        .containsExactly(
            new Bridging(
                "lift", 0.625, 0.75, 0.625, new VoteCount(3, 0, 1), new VoteCount(0, 3, 0)));
  }

  @Test
  void nothingBridgesWhereEverybodyStandsOnOneSide() {
    Solution oneSided =
        Solution.of(
            new int[] {0, 1, 2},
            new int[] {0, 0, 0},
            new double[][] {{1, 1, 0}, {0, 0, 0}},
            new double[2][2],
            GROUPING);

    assertThat(Description.of(VOTES, oneSided).bridging()).isEmpty();
  }

  @Test
  void withoutGroupsConsensusIsThatOfEverybody() {
    OpinionMap map = Description.of(VOTES, Solution.none(2, GroupingMode.STABLE));

    assertThat(map.statements().getFirst().consensus()).isEqualTo(5 / 10.0);
    assertThat(map.consensus()).isEmpty();
    assertThat(map.bridging()).isEmpty();
  }

  @Test
  void afterZComesAA() {
    assertThat(IntStream.of(0, 25, 26, 27, 51, 52, 701, 702).mapToObj(GroupName::of))
        .containsExactly("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA");
  }

  private static StatementFigures figures(String id) {
    return Description.of(VOTES, SOLUTION).statements().stream()
        .filter(it -> it.opinion().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A line a person: a name, then statements with {@code +}, {@code 0} or {@code -} after each. */
  private static VoteMatrix votes(String... people) {
    VoteMatrix.Builder votes = VoteMatrix.builder().meta("old");
    for (String person : people) {
      String[] words = person.split(" ");
      for (String vote : List.of(words).subList(1, words.length)) {
        String sign = vote.substring(vote.length() - 1);
        Choice choice =
            sign.equals("+") ? Choice.AGREE : sign.equals("-") ? Choice.DISAGREE : Choice.PASS;
        votes.put(words[0], vote.substring(0, vote.length() - 1), choice);
      }
    }
    return votes.buildAsArrived();
  }
}
