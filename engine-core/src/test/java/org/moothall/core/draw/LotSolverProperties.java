package org.moothall.core.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.moothall.spi.CommitteeSolver.Committee;
import org.moothall.spi.CommitteeSolver.Problem;
import org.moothall.spi.CommitteeSolver.Row;

class LotSolverProperties {

  /**
   * The committee is the first in the order of lots of all that keep every row, if there is one
   * (invariant 50).
   */
  @Property(tries = 1_000)
  void theFirstCommitteeByLotIsDrawn(@ForAll("problems") Problem problem) {
    assertFirstByLot(problem);
  }

  @Tag("exhaustive")
  @Property(tries = 100_000)
  void theFirstCommitteeByLotIsDrawnHoweverOften(@ForAll("problems") Problem problem) {
    assertFirstByLot(problem);
  }

  private static void assertFirstByLot(Problem problem) {
    Committee answer = new LotSolver().draw(problem);
    Optional<List<Integer>> first = firstByLot(problem);

    if (first.isPresent()) {
      assertThat(answer).isInstanceOf(Committee.Drawn.class);
      assertThat(((Committee.Drawn) answer).members()).isEqualTo(first.get());
    } else {
      assertThat(answer).isInstanceOf(Committee.Impossible.class);
      assertMinimal(problem, ((Committee.Impossible) answer).clashing());
    }
  }

  /** The same rows in another order draw the same committee. */
  @Property(tries = 1_000)
  void theOrderOfRowsChangesNothing(@ForAll("problems") Problem problem, @ForAll Random random) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, problem.rows().size()).boxed().toList());
    Collections.shuffle(order, random);
    Committee straight = new LotSolver().draw(problem);
    Committee shuffled = new LotSolver().draw(withRows(problem, rows(problem, order)));

    switch (straight) {
      case Committee.Impossible impossible ->
          assertThat(rows(problem, impossible.clashing()))
              .containsExactlyInAnyOrderElementsOf(
                  rows(
                      withRows(problem, rows(problem, order)),
                      ((Committee.Impossible) shuffled).clashing()));
      case Committee.Drawn drawn -> assertThat(shuffled).isEqualTo(drawn);
      case Committee.NotFound none -> throw new AssertionError(none.why());
    }
  }

  /** A row said twice is as good as said once. */
  @Property(tries = 1_000)
  void aRowSaidTwiceChangesNothing(@ForAll("problems") Problem problem) {
    List<Row> twice = new ArrayList<>(problem.rows());
    twice.addAll(problem.rows());
    Committee once = new LotSolver().draw(problem);

    if (once instanceof Committee.Drawn) {
      assertThat(new LotSolver().draw(withRows(problem, twice))).isEqualTo(once);
    }
  }

  private static void assertMinimal(Problem problem, List<Integer> clashing) {
    assertThat(firstByLot(withRows(problem, rows(problem, clashing)))).isEmpty();
    for (Integer row : clashing) {
      List<Integer> others = clashing.stream().filter(other -> !other.equals(row)).toList();
      assertThat(firstByLot(withRows(problem, rows(problem, others)))).isPresent();
    }
  }

  private static Problem withRows(Problem problem, List<Row> rows) {
    return new Problem(
        problem.people(), problem.seats(), problem.alternates(), rows, problem.seed());
  }

  private static List<Row> rows(Problem problem, List<Integer> indices) {
    return indices.stream().map(problem.rows()::get).toList();
  }

  /** Tries committees in the order of lots until one keeps every row. */
  private static Optional<List<Integer>> firstByLot(Problem problem) {
    List<Integer> byLot =
        Lots.ordered(
            problem.seed(), IntStream.range(0, problem.people()).boxed().toList(), String::valueOf);
    return complete(problem, byLot, new ArrayList<>());
  }

  private static Optional<List<Integer>> complete(
      Problem problem, List<Integer> byLot, List<Integer> members) {
    if (members.size() == problem.seats()) {
      boolean kept = problem.rows().stream().allMatch(row -> keeps(members, row));
      return kept ? Optional.of(members.stream().sorted().toList()) : Optional.empty();
    }
    for (int i = 0; i < byLot.size(); i++) {
      List<Integer> more = new ArrayList<>(members);
      more.add(byLot.get(i));
      Optional<List<Integer>> found = complete(problem, byLot.subList(i + 1, byLot.size()), more);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean keeps(List<Integer> members, Row row) {
    long count = members.stream().filter(row.who()::get).count();
    return row.least() <= count && count <= row.most();
  }

  @Provide
  Arbitrary<Problem> problems() {
    return Arbitraries.integers()
        .between(1, 10)
        .flatMap(
            people ->
                Combinators.combine(
                        Arbitraries.integers().between(1, people),
                        Arbitraries.integers().between(0, 3),
                        row(people).list().ofMaxSize(6),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(4))
                    .as(
                        (seats, alternates, rows, seed) ->
                            new Problem(people, seats, alternates, rows, seed)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Row> row(int people) {
    return Combinators.combine(
            Arbitraries.longs().between(1, (1L << people) - 1),
            Arbitraries.longs().between(0, 4),
            Arbitraries.of(0L, 1L, 2L, 1_000_000L, Long.MAX_VALUE))
        .as(
            (who, least, width) ->
                new Row(
                    BitSet.valueOf(new long[] {who}),
                    Math.min(least, Long.bitCount(who)),
                    width == Long.MAX_VALUE ? width : Math.min(least, Long.bitCount(who)) + width));
  }
}
