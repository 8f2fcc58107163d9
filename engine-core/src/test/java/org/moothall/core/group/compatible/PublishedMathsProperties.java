package org.moothall.core.group.compatible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.moothall.core.group.Images;
import org.moothall.core.group.plane.Plane;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Vote;

/** Laws of the published mathematics, whatever the votes. */
class PublishedMathsProperties {

  private static final Set<String> REJECTED = Set.of("statement-0", "statement-3");
  private static final Set<String> META = Set.of("statement-1");

  @Property(tries = 300)
  void everybodyInTheConversationIsInOneGroupAndNobodyElse(@ForAll("votes") List<Vote> votes) {
    PublishedMaths maths = computed(votes);

    Membership membership = maths.membership();
    for (int row = 0; row < maths.votes().people().size(); row++) {
      assertThat(membership.of(row).isPresent()).isEqualTo(maths.inConversation().contains(row));
    }
    assertThat(IntStream.range(0, membership.groups()).map(membership::size))
        .allMatch(size -> size > 0);
    assertThat(IntStream.range(0, membership.groups()).map(membership::size).sum())
        .isEqualTo(maths.inConversation().size());
    assertThat(membership.groups()).isEqualTo(maths.choice().groups().count()).isBetween(0, 5);
    assertThat(maths.base().count()).isBetween(0, 100);
  }

  @Property(tries = 300)
  void everyFigureIsWithinItsRange(@ForAll("votes") List<Vote> votes) {
    PublishedMaths maths = computed(votes);

    assertThat(maths.choice().tried()).isNotEmpty();
    for (GroupChoice.Tried tried : maths.choice().tried()) {
      assertThat(tried.silhouette()).isBetween(-1.0, 1.0);
    }
    for (int column = 0; column < maths.votes().statements().size(); column++) {
      assertThat(maths.description().groupAware().get(column))
          .isBetween(0.0, 1.0)
          .isNotIn(0.0, 1.0);
      assertThat(maths.priorities().get(column)).isPositive().isFinite();
      assertThat(maths.axes().centre(column)).isBetween(-1.0, 1.0);
      assertThat(maths.axes().extremity(column)).isNotNegative().isFinite();
    }
    for (List<Representative> ofGroup : maths.description().representatives()) {
      assertThat(ofGroup).hasSizeLessThanOrEqualTo(5);
      assertThat(ofGroup).extracting(Representative::column).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 300)
  void namesDoNotMatter(@ForAll("votes") List<Vote> votes) {
    UnaryOperator<String> other = name -> "other-" + new StringBuilder(name).reverse();

    PublishedMaths maths = PublishedMaths.of(matrix(votes), Set.of(), Set.of(), options());
    PublishedMaths renamed =
        PublishedMaths.of(
            matrix(Images.renamed(votes, other, other)), Set.of(), Set.of(), options());

    assertSamePlaces(renamed, maths, 1);
    assertThat(renamed.description().groupAware()).isEqualTo(maths.description().groupAware());
    assertThat(renamed.description().representatives())
        .isEqualTo(maths.description().representatives());
    assertThat(renamed.priorities()).isEqualTo(maths.priorities());
  }

  /** How the votes on it fell, that is; that there were some still counts. */
  @Property(tries = 300)
  void aStatementSetAsideHasNoSayInWhoStandsWhere(@ForAll("votes") List<Vote> votes) {
    List<Vote> changed =
        votes.stream()
            .map(it -> setAside(it) ? new Vote(it.voter(), it.opinion(), Choice.AGREE) : it)
            .toList();

    assertSamePlaces(computed(changed), computed(votes), 1);
  }

  @Property(tries = 300)
  void exchangingAgreeAndDisagreeMirrorsTheMap(@ForAll("votes") List<Vote> votes) {
    List<Vote> mirrored =
        votes.stream()
            .map(it -> new Vote(it.voter(), it.opinion(), Choice.of(-it.choice().number())))
            .toList();

    assertSamePlaces(computed(mirrored), computed(votes), -1);
  }

  /** Of the same votes in another order among themselves, people and statements as they were. */
  @Property(tries = 300)
  void onlyTheOrderOfArrivalMatters(@ForAll("votes") List<Vote> votes) {
    VoteMatrix matrix = matrix(votes);
    List<Vote> twice = new ArrayList<>(votes);
    twice.addAll(votes);

    assertSamePlaces(computed(twice), PublishedMaths.of(matrix, REJECTED, META, options()), 1);
  }

  /** Trying centres outwards along x finds what trying all of them finds, ties included. */
  @Property(tries = 500)
  void clustersAreThoseOfThePlainMethod(
      @ForAll("points") List<double[]> points, @ForAll @IntRange(min = 1, max = 12) int k) {
    int[] weights = new int[points.size()];
    double[] plain = new double[points.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 + i % 3;
      plain[i] = weights[i];
    }

    PublishedClusters fast = PublishedKMeans.of(plane(points), weights, k, 20);
    DenseMaths.Lloyd slow = DenseMaths.Lloyd.of(points, plain, k, 20);

    assertThat(fast.labels()).isEqualTo(slow.label());
    assertThat(fast.count()).isEqualTo(slow.centres().size());
    for (int cluster = 0; cluster < fast.count(); cluster++) {
      assertThat(fast.centres().x(cluster)).isEqualTo(slow.centres().get(cluster)[0]);
      assertThat(fast.centres().y(cluster)).isEqualTo(slow.centres().get(cluster)[1]);
    }
  }

  @Provide
  Arbitrary<List<Vote>> votes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 24).map("person-%s"::formatted),
            Arbitraries.integers().between(0, 9).map("statement-%s"::formatted),
            Arbitraries.of(Choice.class))
        .as(Vote::new)
        .list()
        .ofMaxSize(160);
  }

  /** Half of them on a grid, where many are equally far from two centres. */
  @Provide
  Arbitrary<List<double[]>> points() {
    Arbitrary<Double> anywhere = Arbitraries.doubles().between(-5, 5).ofScale(2);
    Arbitrary<Double> onGrid = Arbitraries.integers().between(-2, 2).map(Integer::doubleValue);
    return Arbitraries.of(anywhere, onGrid)
        .flatMap(
            coordinate ->
                Combinators.combine(coordinate, coordinate)
                    .as((x, y) -> new double[] {x, y})
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(60));
  }

  private static void assertSamePlaces(PublishedMaths one, PublishedMaths other, int sign) {
    assertThat(one.inConversation()).isEqualTo(other.inConversation());
    for (int row = 0; row < other.votes().people().size(); row++) {
      assertThat(one.people().x(row)).isEqualTo(sign * other.people().x(row), within(0.0));
      assertThat(one.people().y(row)).isEqualTo(sign * other.people().y(row), within(0.0));
      assertThat(one.membership().of(row)).isEqualTo(other.membership().of(row));
    }
    assertThat(one.choice().tried()).isEqualTo(other.choice().tried());
  }

  private static boolean setAside(Vote vote) {
    return REJECTED.contains(vote.opinion()) || META.contains(vote.opinion());
  }

  private static PublishedMaths computed(List<Vote> votes) {
    return PublishedMaths.of(matrix(votes), REJECTED, META, options());
  }

  private static PublishedOptions options() {
    return PublishedOptions.DEFAULT;
  }

  private static VoteMatrix matrix(List<Vote> votes) {
    VoteMatrix.Builder builder = VoteMatrix.builder();
    votes.forEach(vote -> builder.put(vote.voter(), vote.opinion(), vote.choice()));
    return builder.buildAsArrived();
  }

  private static Plane plane(List<double[]> points) {
    return Plane.of(
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray());
  }
}
