package org.moothall.core.group.compatible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.core.group.PlantedVotes;
import org.moothall.core.group.describe.Priority;
import org.moothall.core.group.plane.Plane;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.VoteCount;

class PublishedMathsTest {

  private static final PublishedOptions DEFAULT = PublishedOptions.DEFAULT;

  /** Twenty people vote on eight statements: one half as the first, the other half against it. */
  private static VoteMatrix.Builder twoCamps() {
    VoteMatrix.Builder votes = VoteMatrix.builder();
    for (int person = 0; person < 20; person++) {
      for (int statement = 0; statement < 8; statement++) {
        Choice choice = (person + statement) % 2 == 0 ? Choice.AGREE : Choice.DISAGREE;
        votes.put("p" + person, "s" + statement, choice);
      }
    }
    return votes;
  }

  @Test
  void whoVotesAlikeIsInOneGroup() {
    PublishedMaths maths = computed(twoCamps());

    assertThat(maths.base().count()).isEqualTo(2);
    assertThat(maths.membership().groups()).isEqualTo(2);
    assertThat(IntStream.range(0, 20).map(row -> maths.membership().of(row).orElseThrow()))
        .containsExactly(
            IntStream.range(0, 20).map(row -> row % 2).boxed().toArray(Integer[]::new));
    assertThat(maths.choice().tried()).extracting(GroupChoice.Tried::k).containsExactly(2);
  }

  /** The first it agrees to best; five are taken of equally telling ones, agreement put first. */
  @Test
  void aGroupStandsForWhatItVotesOtherwiseThanTheRest() {
    List<Representative> shown = computed(twoCamps()).description().representatives().getFirst();

    assertThat(shown).extracting(Representative::column).containsExactly(0, 2, 4, 1, 3);
    assertThat(shown)
        .extracting(Representative::bestAgreed)
        .containsExactly(true, false, false, false, false);
    assertThat(shown)
        .extracting(it -> it.statistics().isForAgreeing())
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void theGroupAwareConsensusIsTheProductOfTheGroupsShares() {
    VoteMatrix.Builder votes = twoCamps();
    for (int person = 0; person < 20; person++) {
      votes.put("p" + person, "shared", Choice.AGREE);
    }
    GroupDescription description = computed(votes).description();

    assertThat(description.groupAware().get(0)).isEqualTo(11 / 12.0 * (1 / 12.0));
    assertThat(description.groupAware().get(8)).isEqualTo(11 / 12.0 * (11 / 12.0));
    assertThat(description.consensus().agreed())
        .extracting(WholeConsensus.Shared::column)
        .containsExactly(8);
    assertThat(description.consensus().disagreed()).isEmpty();
  }

  @Test
  void withoutVotesThereIsNothing() {
    PublishedMaths maths = computed(VoteMatrix.builder());

    assertThat(maths.membership().groups()).isZero();
    assertThat(maths.inConversation()).isEmpty();
    assertThat(maths.priorities()).isEmpty();
    assertThat(maths.description().groupAware()).isEmpty();
  }

  @Test
  void onePersonIsOneGroup() {
    PublishedMaths maths = computed(VoteMatrix.builder().put("ada", "lift", Choice.AGREE));

    assertThat(maths.membership().groups()).isEqualTo(1);
    assertThat(maths.people().x(0)).isZero();
    assertThat(maths.choice().tried()).containsExactly(new GroupChoice.Tried(2, 0));
    assertThat(maths.description().groupAware()).containsExactly(2 / 3.0);
  }

  @Test
  void oneStatementPartsThoseWhoAgreeFromThoseWhoDoNot() {
    VoteMatrix.Builder votes = VoteMatrix.builder();
    for (int person = 0; person < 20; person++) {
      votes.put("p" + person, "lift", person < 5 ? Choice.AGREE : Choice.DISAGREE);
    }
    PublishedMaths maths = computed(votes);

    assertThat(maths.membership().groups()).isEqualTo(2);
    assertThat(maths.membership().size(0)).isEqualTo(5);
    assertThat(maths.membership().size(1)).isEqualTo(15);
    assertThat(maths.axes().component(1, 0)).isZero();
  }

  @Test
  void whoPassesThroughoutStandsInTheMiddle() {
    VoteMatrix.Builder votes = VoteMatrix.builder();
    for (int person = 0; person < 20; person++) {
      for (int statement = 0; statement < 8; statement++) {
        votes.put("p" + person, "s" + statement, Choice.PASS);
      }
    }
    PublishedMaths maths = computed(votes);

    assertThat(maths.membership().groups()).isEqualTo(1);
    assertThat(maths.people().x(7)).isZero();
    assertThat(maths.description().representatives()).allSatisfy(it -> assertThat(it).hasSize(1));
  }

  @Test
  void sevenVotesLetIntoTheConversation() {
    VoteMatrix.Builder votes = twoCamps();
    for (int statement = 0; statement < 7; statement++) {
      votes.put("often", "s" + statement, Choice.AGREE);
    }
    for (int statement = 0; statement < 6; statement++) {
      votes.put("seldom", "s" + statement, Choice.AGREE);
    }
    Set<String> before = Set.of("seldom");

    assertThat(computed(votes).membership().of(20)).isPresent();
    assertThat(computed(votes).membership().of(21)).isEmpty();
    PublishedMaths later =
        PublishedMaths.of(
            votes.buildAsArrived(), Set.of(), Set.of(), DEFAULT.withAlreadyIn(before));
    assertThat(later.membership().of(21)).isPresent();
  }

  /** Of two who voted equally often the earlier. */
  @Test
  void whileFewAreInThoseWhoVotedMostOftenFillUp() {
    VoteMatrix.Builder votes = VoteMatrix.builder();
    for (int person = 0; person < 20; person++) {
      for (int statement = 0; statement < (person < 3 ? 2 : 3); statement++) {
        votes.put("p" + person, "s" + statement, Choice.AGREE);
      }
    }
    votes.put("often", "s0", Choice.PASS);
    for (int statement = 0; statement < 8; statement++) {
      votes.put("often", "s" + statement, Choice.PASS);
    }

    assertThat(computed(votes).inConversation())
        .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20);
  }

  /** A statement set aside counts as seen by everybody: 8 seen of 8, also after 7 votes. */
  @Test
  void aStatementSetAsideCountsAsSeen() {
    VoteMatrix.Builder votes = twoCamps();
    for (int statement = 1; statement < 8; statement++) {
      votes.put("never saw the first", "s" + statement, Choice.PASS);
    }
    VoteMatrix matrix = votes.buildAsArrived();
    PublishedMaths maths = PublishedMaths.of(matrix, Set.of("s0"), Set.of(), DEFAULT);

    double expected = 0;
    for (int column = 1; column < 8; column++) {
      expected -= maths.axes().centre(column) * maths.axes().component(0, column);
    }
    assertThat(maths.axes().centre(0)).isZero();
    assertThat(maths.axes().component(0, 0)).isZero();
    assertThat(maths.people().x(20)).isCloseTo(expected, within(1e-12));
    assertThat(maths.description().representatives())
        .allSatisfy(it -> assertThat(it).extracting(Representative::column).doesNotContain(0));
    assertThat(maths.description().votes().in(0, 0).seen()).isEqualTo(10);
  }

  @Test
  void aStatementAboutThePeopleIsAskedFirst() {
    PublishedMaths maths =
        PublishedMaths.of(
            twoCamps().buildAsArrived(), Set.of(), Set.of("s3", "never voted on"), DEFAULT);

    assertThat(maths.priorities().get(3)).isEqualTo(49);
    assertThat(maths.axes().extremity(3)).isZero();
    assertThat(maths.priorities()).filteredOn(it -> it == 49).hasSize(1);
  }

  /** A formula for hand: 3 of 5 agreed, 1 passed, at a distance of 1. */
  @Test
  void thePriorityGrowsWithAgreementDistanceAndNewness() {
    double base = (1 - 2 / 7.0) * 2 * (4 / 7.0) * (1 + 8 / 2.0);

    assertThat(Priority.of(new VoteCount(3, 1, 1), 1)).isCloseTo(base * base, within(1e-12));
    assertThat(Priority.of(new VoteCount(3, 1, 1), 2)).isGreaterThan(base * base);
    assertThat(Priority.of(new VoteCount(3, 0, 2), 1)).isLessThan(base * base);
    assertThat(Priority.of(new VoteCount(0, 0, 0), 0)).isEqualTo(81 / 16.0);
  }

  @Test
  void theNumberOfGroupsCanBeGiven() {
    VoteMatrix votes = planted(7).matrix();
    PublishedMaths maths = PublishedMaths.of(votes, Set.of(), Set.of(), DEFAULT.withGroups(4));

    assertThat(maths.membership().groups()).isEqualTo(4);
    assertThat(maths.choice().tried()).extracting(GroupChoice.Tried::k).containsExactly(4);
  }

  @Test
  void whoeverAndWhateverComesAfterTheLimitIsLeftOut() {
    PublishedMaths maths =
        PublishedMaths.of(
            twoCamps().buildAsArrived(), Set.of(), Set.of(), DEFAULT.withAtMost(16, 5));

    assertThat(maths.votes().people()).hasSize(16).startsWith("p0");
    assertThat(maths.votes().statements()).containsExactly("s0", "s1", "s2", "s3", "s4");
    assertThat(maths.votes().votes()).isEqualTo(80);
  }

  @Test
  void ofTwoEquallyNearCentresTheLastIsTaken() {
    NearestCentre centres =
        new NearestCentre(Plane.of(new double[] {1, -1, 1, -1}, new double[] {0, 0, 0, 0}));

    for (int guess = 0; guess < 4; guess++) {
      assertThat(centres.to(0, 0, guess)).isEqualTo(3);
      assertThat(centres.to(0.5, 0, guess)).isEqualTo(2);
    }
  }

  /**
   * The published mathematics as it stands, with its table filled, finds the same; if it may go on
   * until it arrives, for which 100 rounds are too few where components are about equally strong.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theTableOfAllPeopleAndStatementsSaysTheSame(long seed) {
    VoteMatrix votes = planted(seed).matrix();
    PublishedMaths sparse = PublishedMaths.of(votes, Set.of(), Set.of(), DEFAULT);
    DenseMaths dense = DenseMaths.of(votes, 100_000);

    for (int rank = 0; rank < 2; rank++) {
      double cosine = 0;
      for (int column = 0; column < votes.statements().size(); column++) {
        cosine += sparse.axes().component(rank, column) * dense.component(rank)[column];
      }
      assertThat(Math.abs(cosine)).isGreaterThan(0.999);
    }
    for (int column = 0; column < votes.statements().size(); column++) {
      assertThat(sparse.description().groupAware().get(column))
          .isCloseTo(dense.groupAware()[column], within(1e-12));
    }
  }

  @Test
  void groupsFoundElsewhereCanBeDescribed() {
    VoteMatrix votes = twoCamps().buildAsArrived();
    Membership firstTen =
        Membership.of(
            votes.people(),
            person -> person.length() == 2 ? OptionalInt.of(0) : OptionalInt.empty());
    GroupDescription description = PublishedMaths.describe(votes, firstTen, Set.of());

    assertThat(description.votes().groups()).isEqualTo(1);
    assertThat(description.votes().in(0, 0)).isEqualTo(new GroupVotes.Count(5, 5, 10));
    assertThat(description.votes().ofEverybody(0)).isEqualTo(new GroupVotes.Count(10, 10, 20));
  }

  @Test
  void aLimitBelowOneIsRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> DEFAULT.withGroups(0))
        .withMessage("`groups` must be 1 or more, but was 0");
  }

  private static PlantedVotes planted(long seed) {
    return PlantedVotes.draw(seed, List.of(60, 40, 30), 40, 0.6, 0.35);
  }

  private static PublishedMaths computed(VoteMatrix.Builder votes) {
    return PublishedMaths.of(votes.buildAsArrived(), Set.of(), Set.of(), DEFAULT);
  }
}
