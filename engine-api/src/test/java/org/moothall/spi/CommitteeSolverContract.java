package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.spi.CommitteeSolver.Committee;
import org.moothall.spi.CommitteeSolver.Problem;
import org.moothall.spi.CommitteeSolver.Row;

/**
 * What every {@link CommitteeSolver} must keep to. Extend it and hand over the solver. Problems are
 * small, and answers are held against all committees there are.
 */
public abstract class CommitteeSolverContract {

  /** The solver under test; the same or an equal one at each call. */
  protected abstract CommitteeSolver solver();

  @Test
  void itsIdStaysTheSame() {
    assertThat(solver().id()).isNotBlank().isEqualTo(solver().id());
  }

  @Test
  void withoutRowsItSeatsAsManyAsThereAreSeats() {
    Committee answer = solver().draw(new Problem(10, 4, 3, List.of(), "seed"));

    assertThat(answer).isInstanceOf(Committee.Drawn.class);
    assertDrawnFrom(new Problem(10, 4, 3, List.of(), "seed"), (Committee.Drawn) answer);
  }

  @Test
  void everybodyIsSeatedWhereThereIsASeatForEach() {
    assertThat(solver().draw(new Problem(3, 3, 2, List.of(), "seed")))
        .isEqualTo(new Committee.Drawn(List.of(0, 1, 2), List.of()));
  }

  @Test
  void moreSeatsThanPeopleCanNotBeFilled() {
    assertThat(solver().draw(new Problem(3, 4, 0, List.of(), "seed")))
        .isEqualTo(new Committee.Impossible(List.of()));
  }

  @Test
  void anotherSeedCanDrawOtherPeople() {
    Set<Committee> answers = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      answers.add(solver().draw(new Problem(10, 4, 0, List.of(), "seed " + seed)));
    }
    assertThat(answers).hasSizeGreaterThan(10);
  }

  @Test
  void whatItDrawsKeepsEveryRowAndWhatItCallsImpossibleIs() {
    for (Problem problem : problems()) {
      switch (solver().draw(problem)) {
        case Committee.Drawn drawn -> assertDrawnFrom(problem, drawn);
        case Committee.Impossible impossible -> assertMinimalClash(problem, impossible.clashing());
        case Committee.NotFound none -> assertThat(none.why()).isNotBlank();
      }
    }
  }

  @Test
  void equalProblemsHaveEqualAnswersOnEveryThread() {
    CommitteeSolver solver = solver();
    for (Problem problem : problems().subList(0, 20)) {
      Committee alone = solver.draw(problem);
      assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> solver.draw(problem)))
          .allMatch(alone::equals);
    }
  }

  @Test
  void itLeavesTheProblemAsItWas() {
    for (Problem problem : problems().subList(0, 20)) {
      List<Row> before =
          problem.rows().stream()
              .map(row -> new Row((BitSet) row.who().clone(), row.least(), row.most()))
              .toList();
      solver().draw(problem);
      assertThat(problem.rows()).isEqualTo(before);
    }
  }

  private static void assertDrawnFrom(Problem problem, Committee.Drawn drawn) {
    assertThat(drawn.members()).as("members of %s", problem).hasSize(problem.seats()).isSorted();
    assertThat(drawn.alternates())
        .as("alternates of %s", problem)
        .hasSizeBetween(0, problem.alternates());
    List<Integer> all = new ArrayList<>(drawn.members());
    all.addAll(drawn.alternates());
    assertThat(all)
        .as("people drawn of %s", problem)
        .doesNotHaveDuplicates()
        .allMatch(person -> 0 <= person && person < problem.people());
    int members = drawn.members().stream().mapToInt(person -> 1 << person).sum();
    assertThat(problem.rows()).as("rows kept by %s", drawn).allMatch(row -> keeps(members, row));
  }

  private static void assertMinimalClash(Problem problem, List<Integer> clashing) {
    assertThat(possible(problem, clashing)).as("%s clash in %s", clashing, problem).isFalse();
    for (Integer row : clashing) {
      List<Integer> others = clashing.stream().filter(other -> !other.equals(row)).toList();
      assertThat(possible(problem, others)).as("%s clash in %s", others, problem).isTrue();
    }
  }

  /** Whether some committee keeps these rows: all of them are tried, as bits of an {@code int}. */
  private static boolean possible(Problem problem, List<Integer> rows) {
    return IntStream.range(0, 1 << problem.people())
        .filter(members -> Integer.bitCount(members) == problem.seats())
        .anyMatch(
            members -> rows.stream().allMatch(row -> keeps(members, problem.rows().get(row))));
  }

  private static boolean keeps(int members, Row row) {
    long count = row.who().stream().filter(person -> (members >> person & 1) == 1).count();
    return row.least() <= count && count <= row.most();
  }

  /** Random problems, about half of them possible. */
  private static List<Problem> problems() {
    Random random = new Random(1);
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int people = 1 + random.nextInt(9);
      int seats = 1 + random.nextInt(people);
      List<Row> rows = new ArrayList<>();
      for (int row = random.nextInt(6); row > 0; row--) {
        BitSet who = BitSet.valueOf(new long[] {random.nextInt(1 << people)});
        int least = random.nextInt(Math.min(seats, who.cardinality()) + 1);
        long most = random.nextInt(3) == 0 ? Long.MAX_VALUE : least + random.nextInt(3);
        rows.add(new Row(who, least, most));
      }
      problems.add(new Problem(people, seats, random.nextInt(4), rows, "seed " + i));
    }
    return problems;
  }
}
