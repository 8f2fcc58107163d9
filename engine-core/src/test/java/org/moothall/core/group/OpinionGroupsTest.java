package org.moothall.core.group;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.moothall.core.group.PlantedVotes.set;
import static org.moothall.opinion.GroupingOptions.STABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteCount;
import org.moothall.opinion.VoteSet;
import org.moothall.opinion.VoteSet.Standing;

class OpinionGroupsTest {

  private static final List<String> STATEMENTS =
      List.of(
          "build-the-lift",
          "top-floors-pay-more",
          "stairs-will-do",
          "ground-floor-loses-light",
          "worth-the-noise",
          "mend-the-roof-first",
          "keep-the-courtyard",
          "let-a-firm-manage");

  /**
   * Seven neighbours who want a lift and five who do not; on roof and courtyard they are at one.
   */
  private static final Map<String, String> PEOPLE =
      new TreeMap<>(
          Map.ofEntries(
              entry("ada", "+ + - - + + + -"),
              entry("bao", "+ + - - + + + +"),
              entry("cem", "+ + - 0 + + + 0"),
              entry("dan", "+ + - - + + + -"),
              entry("eve", "+ 0 - - + + + +"),
              entry("fei", "+ + - - 0 + + -"),
              entry("gus", "+ + 0 - + + + +"),
              entry("han", "- - + + - + + -"),
              entry("ida", "- - + + - + + +"),
              entry("jin", "- - + 0 - + + 0"),
              entry("kay", "- - + + - + + +"),
              entry("lin", "- 0 + + - + + -")));

  private final List<Vote> votes = new ArrayList<>();

  private OpinionMap theOldBuilding() {
    PEOPLE.forEach(this::vote);
    return found();
  }

  @Test
  void neighboursWhoVoteAlikeAreAGroupTheLargestIsA() {
    OpinionMap map = theOldBuilding();

    assertThat(map.groups()).extracting(OpinionGroup::id).containsExactly("A", "B");
    assertThat(map.groups().getFirst().members())
        .containsExactly("ada", "bao", "cem", "dan", "eve", "fei", "gus");
    assertThat(map.groups().getLast().members()).containsExactly("han", "ida", "jin", "kay", "lin");
    assertThat(map.grouping().separation()).isBetween(0.6, 1.0);
    assertThat(map.votes()).isEqualTo(12 * 8);
  }

  @Test
  void aGroupStandsForWhatItAnswersUnlikeTheOthers() {
    OpinionMap map = theOldBuilding();

    assertThat(map.groups().getLast().stands())
        .hasSize(5)
        .filteredOn(it -> it.opinion().equals("build-the-lift"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.direction()).isEqualTo(Choice.DISAGREE);
              assertThat(it.inGroup()).isEqualTo(new VoteCount(0, 5, 0));
              assertThat(it.elsewhere()).isEqualTo(new VoteCount(7, 0, 0));
              assertThat(it.ratio()).isCloseTo((6 / 7.0) / (1 / 9.0), within(1e-12));
              assertThat(it.z()).isCloseTo(3.240370, within(1e-6));
            });
    assertThat(map.groups())
        .flatExtracting(OpinionGroup::stands)
        .extracting(Representative::opinion)
        .doesNotContain("mend-the-roof-first", "keep-the-courtyard", "let-a-firm-manage");
  }

  @Test
  void whatAllGroupsAgreeOnIsConsensusAndWhatPartsThemIsDivisive() {
    OpinionMap map = theOldBuilding();

    assertThat(map.consensus())
        .extracting(Consensus::opinion)
        .containsExactlyInAnyOrder("mend-the-roof-first", "keep-the-courtyard");
    assertThat(map.consensus().getFirst())
        .satisfies(
            it -> {
              assertThat(it.direction()).isEqualTo(Choice.AGREE);
              assertThat(it.score()).isCloseTo(8 / 9.0 * 6 / 7.0, within(1e-12));
              assertThat(it.byGroup())
                  .containsExactly(new VoteCount(7, 0, 0), new VoteCount(5, 0, 0));
            });
    assertThat(map.divisive())
        .contains(
            new Divisive(
                "build-the-lift",
                8 / 9.0 - 1 / 7.0,
                List.of(new VoteCount(7, 0, 0), new VoteCount(0, 5, 0))));
  }

  @Test
  void everyoneGroupedStandsOnTheMapSortedByPseudonym() {
    OpinionMap map = theOldBuilding();

    assertThat(map.positions())
        .extracting(Position::person)
        .containsExactly(
            "ada", "bao", "cem", "dan", "eve", "fei", "gus", "han", "ida", "jin", "kay", "lin");
    assertThat(map.positions()).extracting(Position::votes).containsOnly(8L);
    assertThat(map.positions().getFirst().x() * map.positions().getLast().x())
        .as("the two camps stand on opposite sides of the first axis")
        .isNegative();
  }

  @Test
  void threeGroupsOfEqualSizeWithoutAnyNoiseAreThreeGroups() {
    for (int i = 0; i < 8; i++) {
      vote("red-" + i, "+ + + - - - - - -");
      vote("green-" + i, "- - - + + + - - -");
      vote("blue-" + i, "- - - - - - + + +");
    }

    OpinionMap map = found();

    assertThat(map.groups())
        .hasSize(3)
        .allSatisfy(
            group ->
                assertThat(group.members())
                    .hasSize(8)
                    .allMatch(it -> it.charAt(0) == group.members().getFirst().charAt(0)));
    assertThat(map.grouping().separation()).isGreaterThan(0.99);
  }

  @Test
  void plantedGroupsAreFoundAlthoughMostVotesAreMissing() {
    PlantedVotes two = PlantedVotes.draw(1, List.of(300, 150), 80, 0.4, 0.3);
    PlantedVotes three = PlantedVotes.draw(2, List.of(250, 150, 100), 80, 0.4, 0.3);

    assertThat(OpinionGroups.find(two.set(), STABLE))
        .satisfies(map -> assertThat(map.groups()).hasSize(2))
        .satisfies(map -> assertThat(two.agreement(map)).isGreaterThan(0.85));
    assertThat(OpinionGroups.find(three.set(), STABLE))
        .satisfies(map -> assertThat(map.groups()).hasSize(3))
        .satisfies(map -> assertThat(three.agreement(map)).isGreaterThan(0.85));
  }

  @Test
  void votesThatHangTogetherByChanceAloneAreOneGroupThatDiffersFromNobody() {
    OpinionMap map =
        OpinionGroups.find(PlantedVotes.draw(3, List.of(200), 40, 0.6, 0).set(), STABLE);

    assertThat(map.groups()).singleElement().satisfies(it -> assertThat(it.stands()).isEmpty());
    assertThat(map.grouping().separation()).isZero();
    assertThat(map.divisive()).isEmpty();
    assertThat(map.consensus()).as("what most people think").isNotEmpty();
  }

  @Test
  void oneDissenterIsNoGroup() {
    for (int i = 0; i < 9; i++) {
      vote("many-" + i, "+ + + + + + + +");
    }
    vote("one", "- - - - - - - -");

    assertThat(found().groups())
        .singleElement()
        .satisfies(it -> assertThat(it.size()).isEqualTo(10));
  }

  @Test
  void whoVotedLessThanSevenTimesIsInNoGroupButCounts() {
    theOldBuilding();
    vote("new", "+ + - -");

    OpinionMap map = found();

    assertThat(map.positions()).extracting(Position::person).doesNotContain("new").hasSize(12);
    assertThat(map.votes()).isEqualTo(12 * 8 + 4);
  }

  @Test
  void theHostMayAskForMoreVotesAndFewerGroups() {
    theOldBuilding();
    vote("new", "+ + - - + + +");

    assertThat(OpinionGroups.find(set(votes), STABLE.withMinVotes(8)).positions())
        .extracting(Position::person)
        .doesNotContain("new");
    assertThat(OpinionGroups.find(set(votes), STABLE.withMaxGroups(1)).groups()).hasSize(1);
  }

  @Test
  void whereThereAreFewerThanSevenStatementsAllOfThemAreEnough() {
    for (int i = 0; i < 10; i++) {
      vote("left-" + i, "+ - + -");
      vote("right-" + i, "- + - +");
    }

    assertThat(found().groups()).hasSize(2);
  }

  @Test
  void oppositesOfEqualSizeAreNamedByTheirVotesNotByTheirNames() {
    OpinionMap map = opposites("some-", "others-");
    OpinionMap renamed = opposites("zzz-", "aaa-");

    String first = map.groups().getFirst().members().getFirst();
    assertThat(renamed.groups().getFirst().members().getFirst())
        .isEqualTo(first.equals("some-0") ? "zzz-0" : "aaa-0");
  }

  private static OpinionMap opposites(String some, String others) {
    List<Vote> votes = new ArrayList<>();
    for (int person = 0; person < 10; person++) {
      for (int i = 0; i < STATEMENTS.size(); i++) {
        boolean agrees = i % 3 == 0;
        votes.add(vote(some + person, STATEMENTS.get(i), agrees));
        votes.add(vote(others + person, STATEMENTS.get(i), !agrees));
      }
    }
    return OpinionGroups.find(set(votes), STABLE);
  }

  private static Vote vote(String person, String statement, boolean agrees) {
    return new Vote(person, statement, agrees ? Choice.AGREE : Choice.DISAGREE);
  }

  @Test
  void whoAgreesOrDisagreesWithEverythingIsNoGroupButHasAStyle() {
    PlantedVotes two = PlantedVotes.draw(5, List.of(150, 150), 50, 0.5, 0.3);
    List<Vote> all = new ArrayList<>(two.votes());
    for (int i = 0; i < 30; i++) {
      for (int statement = 0; statement < 50; statement++) {
        all.add(vote("yes-" + i, "statement-" + statement, statement != i));
        all.add(vote("no-" + i, "statement-" + statement, statement == i));
      }
    }

    OpinionMap map = OpinionGroups.find(set(all), STABLE);

    assertThat(map.groups()).hasSize(2);
    assertThat(meanConfidence(map, false)).isLessThan(meanConfidence(map, true) - 0.15);
    assertThat(agreementAmongPlanted(map, two)).isGreaterThan(0.85);
  }

  private static double meanConfidence(OpinionMap map, boolean ofPlanted) {
    return map.positions().stream()
        .filter(it -> it.person().startsWith("person-") == ofPlanted)
        .mapToDouble(it -> it.confidence().orElseThrow())
        .average()
        .orElseThrow();
  }

  private static double agreementAmongPlanted(OpinionMap map, PlantedVotes planted) {
    List<Position> known =
        map.positions().stream().filter(it -> it.person().startsWith("person-")).toList();
    return AdjustedRand.index(
        known.stream().map(Position::group).toList(),
        known.stream().map(it -> planted.groupOf().get(it.person())).toList());
  }

  // The edges

  @Test
  void withoutVotesTheMapIsEmpty() {
    assertThat(found()).isEqualTo(OpinionMap.empty(GroupingMode.STABLE));
  }

  @Test
  void onePersonIsNoGroup() {
    vote("ada", "+ + - - + + + -");

    OpinionMap map = found();

    assertThat(map.groups()).isEmpty();
    assertThat(map.positions()).isEmpty();
    assertThat(map.statements()).hasSize(8);
    assertThat(map.votes()).isEqualTo(8);
  }

  @Test
  void threePeopleAreOneGroupForThreeCannotBePartedWithoutLeavingOneAlone() {
    vote("ada", "+ + - - + + + -");
    vote("bao", "- - + + - + + -");
    vote("cem", "- - + + - + + +");

    assertThat(found().groups())
        .singleElement()
        .satisfies(it -> assertThat(it.members()).containsExactly("ada", "bao", "cem"));
  }

  @Test
  void oneStatementMakesNoGroupsForNothingHangsTogether() {
    for (int i = 0; i < 20; i++) {
      votes.add(
          new Vote("person-" + i, "build-the-lift", i % 2 == 0 ? Choice.AGREE : Choice.DISAGREE));
    }

    OpinionMap map = found();

    assertThat(map.groups()).singleElement().satisfies(it -> assertThat(it.size()).isEqualTo(20));
    assertThat(map.positions()).extracting(Position::y).containsOnly(0.0);
  }

  @Test
  void passesAloneAreOneGroupThatAgreesOnNothing() {
    for (int i = 0; i < 20; i++) {
      vote("person-" + i, "0 0 0 0 0 0 0 0");
    }

    OpinionMap map = found();

    assertThat(map.groups()).hasSize(1);
    assertThat(map.consensus()).isEmpty();
    assertThat(map.positions()).allMatch(it -> it.x() == 0 && it.y() == 0);
  }

  @Test
  void everybodyOfOneMindIsOneGroupThatAgreesOnEverything() {
    for (int i = 0; i < 20; i++) {
      vote("person-" + i, "+ + - - + + + -");
    }

    OpinionMap map = found();

    assertThat(map.groups()).hasSize(1);
    assertThat(map.consensus()).hasSize(8);
    assertThat(map.grouping().separation()).isZero();
  }

  private OpinionMap found() {
    return OpinionGroups.find(set(votes), STABLE);
  }

  /** Votes on the statements in turn: {@code +} agrees, {@code -} disagrees, {@code 0} passes. */
  private void vote(String person, String choices) {
    String[] signs = choices.split(" ");
    IntStream.range(0, signs.length)
        .forEach(
            i ->
                votes.add(
                    new Vote(
                        person,
                        i < STATEMENTS.size() ? STATEMENTS.get(i) : "more-" + i,
                        choice(signs[i]))));
  }

  private static Choice choice(String sign) {
    return switch (sign) {
      case "+" -> Choice.AGREE;
      case "-" -> Choice.DISAGREE;
      default -> Choice.PASS;
    };
  }

  // What statements count for

  @Test
  void rejectedStatementsHaveNoInfluenceOnAnything() {
    VoteSet.Builder with = oldBuilding().statement("spam", Standing.REJECTED);
    PEOPLE.forEach((person, choices) -> with.vote(person, "spam", Choice.AGREE));
    with.vote("troll", "spam", Choice.AGREE);

    assertThat(OpinionGroups.find(with.build(), STABLE))
        .isEqualTo(OpinionGroups.find(oldBuilding().build(), STABLE));
  }

  @Test
  void metaStatementsAreCountedButShapeNothing() {
    VoteSet.Builder with = oldBuilding().statement("i-am-old", Standing.META);
    PEOPLE.forEach((person, choices) -> with.vote(person, "i-am-old", Choice.AGREE));
    OpinionMap without = OpinionGroups.find(oldBuilding().build(), STABLE);

    OpinionMap map = OpinionGroups.find(with.build(), STABLE);

    assertThat(map.groups()).isEqualTo(without.groups());
    assertThat(map.consensus()).isEqualTo(without.consensus());
    assertThat(map.positions()).extracting(Position::votes).containsOnly(9L);
    assertThat(map.statements())
        .filteredOn(it -> it.opinion().equals("i-am-old"))
        .singleElement()
        .satisfies(it -> assertThat(it.votes().agree()).isEqualTo(12));
  }

  @Test
  void votesMayComeAsASet() {
    OpinionMap map = theOldBuilding();

    assertThat(OpinionGroups.find(oldBuilding().build(), STABLE)).isEqualTo(map);
  }

  private static VoteSet.Builder oldBuilding() {
    VoteSet.Builder votes = VoteSet.builder();
    STATEMENTS.forEach(votes::statement);
    PEOPLE.forEach(
        (person, choices) -> {
          String[] signs = choices.split(" ");
          for (int i = 0; i < signs.length; i++) {
            votes.vote(person, STATEMENTS.get(i), choice(signs[i]));
          }
        });
    return votes;
  }
}
