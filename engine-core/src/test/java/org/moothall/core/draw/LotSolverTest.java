package org.moothall.core.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.spi.CommitteeSolver;
import org.moothall.spi.CommitteeSolver.Committee;
import org.moothall.spi.CommitteeSolver.Problem;
import org.moothall.spi.CommitteeSolver.Row;
import org.moothall.spi.CommitteeSolverContract;

class LotSolverTest extends CommitteeSolverContract {

  private static final String SEED = "3 17 22 28 31 40";

  /** In the order of {@code printf '%s\0%s' '3 17 22 28 31 40' 0 | sha256sum} and so on to 5. */
  private static final int FIRST = 5;

  private static final int SECOND = 0;
  private static final int THIRD = 2;
  private static final int FOURTH = 1;
  private static final int FIFTH = 4;
  private static final int LAST = 3;

  @Override
  protected CommitteeSolver solver() {
    return new LotSolver();
  }

  @Test
  void anybodyCanRepeatADrawOnAShell() {
    assertThat(draw(new Problem(6, 3, 2, List.of(), SEED)))
        .isEqualTo(new Committee.Drawn(List.of(SECOND, THIRD, FIRST), List.of(FOURTH, FIFTH)));
  }

  @Test
  void whoeverWouldLeaveNoCommitteePossibleIsPassedOver() {
    Row nobodyOfTheFirstTwo = row(0, 0, FIRST, SECOND);
    Row atLeastTheLast = row(1, 1, LAST);

    assertThat(
            draw(new Problem(6, 3, 0, List.of(nobodyOfTheFirstTwo, atLeastTheLast), SEED))
                .members())
        .containsExactlyInAnyOrder(THIRD, FOURTH, LAST);
  }

  @Test
  void alternatesAreThoseWhoCouldTakeAMembersSeat() {
    Row oneOfTheFirstTwo = row(1, 1, FIRST, SECOND);
    Row nobodyOfTheThird = row(0, 0, THIRD);
    Committee.Drawn drawn =
        draw(new Problem(6, 2, 9, List.of(oneOfTheFirstTwo, nobodyOfTheThird), SEED));

    assertThat(drawn.members()).containsExactlyInAnyOrder(FIRST, FOURTH);
    assertThat(drawn.alternates()).containsExactly(SECOND, FIFTH, LAST);
  }

  @Test
  void minimaThatAddUpToMoreThanTheSeatsClashAndTheOthersDoNot() {
    List<Row> rows =
        List.of(
            row(1, 9, 0, 1, 2, 3),
            row(3, 9, 0, 1, 2, 3, 4),
            row(0, 5, 2, 3, 4, 5),
            row(3, 9, 5, 6, 7, 8, 9));

    assertThat(solver().draw(new Problem(10, 5, 0, rows, SEED)))
        .isEqualTo(new Committee.Impossible(List.of(1, 3)));
  }

  @Test
  void aRowThatAsksForMoreThanThereAreClashesAlone() {
    assertThat(
            solver()
                .draw(
                    new Problem(9, 3, 0, List.of(row(0, 2, 0), row(2, 2, 1), row(1, 1, 2)), SEED)))
        .isEqualTo(new Committee.Impossible(List.of(1)));
    assertThat(
            solver()
                .draw(
                    new Problem(
                        3, 2, 0, List.of(row(Long.MAX_VALUE, Long.MAX_VALUE, 0, 1, 2)), SEED)))
        .isEqualTo(new Committee.Impossible(List.of(0)));
  }

  /**
   * Each pair of three people shares a row with one seat: one and a half people would do, but no
   * whole number.
   */
  @Test
  void whatOnlyFractionsCouldKeepIsImpossible() {
    List<Row> rows = List.of(row(1, 1, 0, 1), row(1, 1, 1, 2), row(1, 1, 0, 2));

    assertThat(solver().draw(new Problem(6, 3, 0, rows, SEED)))
        .isEqualTo(new Committee.Impossible(List.of(0, 1, 2)));
  }

  @Test
  void peopleWhomNoRowTellsApartHaveEqualChances() {
    int draws = 2_000;
    int[] seated = new int[20];
    Row twoOfTheFirstEight = row(2, 2, 0, 1, 2, 3, 4, 5, 6, 7);
    for (int seed = 0; seed < draws; seed++) {
      draw(new Problem(20, 8, 0, List.of(twoOfTheFirstEight), "draw " + seed))
          .members()
          .forEach(person -> seated[person]++);
    }

    // 2 of 8 and 6 of 12; five standard deviations are 97 and 112
    assertThat(IntStream.range(0, 8).map(person -> seated[person]))
        .allMatch(times -> Math.abs(times - draws / 4) < 97);
    assertThat(IntStream.range(8, 20).map(person -> seated[person]))
        .allMatch(times -> Math.abs(times - draws / 2) < 112);
  }

  @Test
  void aTownWithEveryFeatureFixedIsDrawn() {
    assertKept(quotasAround(new Random(7), 400, 60, new int[] {2, 4, 5, 4, 5}, 1));
  }

  @Test
  void aCityOfAHundredAndThirtyThousandIsDrawn() {
    assertKept(quotasAround(new Random(8), 130_000, 60, new int[] {9, 2, 6, 3}, 1));
  }

  private void assertKept(Problem problem) {
    Committee.Drawn drawn = draw(problem);

    assertThat(drawn.members()).hasSize(problem.seats());
    assertThat(drawn.alternates()).hasSize(problem.alternates());
    assertThat(problem.rows())
        .allSatisfy(
            row ->
                assertThat(drawn.members().stream().filter(row.who()::get).count())
                    .isBetween(row.least(), row.most()));
  }

  /** Features with so many values each; a row a value, around what some committee has of it. */
  private static Problem quotasAround(
      Random random, int people, int seats, int[] features, int slack) {
    BitSet some = new BitSet();
    while (some.cardinality() < seats) {
      some.set(random.nextInt(people));
    }
    List<Row> rows = new ArrayList<>();
    for (int values : features) {
      BitSet[] having =
          IntStream.range(0, values).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
      for (int person = 0; person < people; person++) {
        having[Math.min(random.nextInt(values), random.nextInt(values))].set(person);
      }
      for (BitSet who : having) {
        BitSet of = (BitSet) some.clone();
        of.and(who);
        rows.add(new Row(who, Math.max(0, of.cardinality() - slack), of.cardinality() + slack));
      }
    }
    return new Problem(people, seats, 10, rows, SEED);
  }

  private Committee.Drawn draw(Problem problem) {
    return (Committee.Drawn) solver().draw(problem);
  }

  private static Row row(long least, long most, int... people) {
    BitSet who = new BitSet();
    IntStream.of(people).forEach(who::set);
    return new Row(who, least, most);
  }
}
