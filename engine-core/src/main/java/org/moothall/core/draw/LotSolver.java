package org.moothall.core.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.spi.CommitteeSolver;

/**
 * Seats people in the order of their lots, each who still leaves a committee possible.
 *
 * <h2>How to repeat a draw</h2>
 *
 * <ol>
 *   <li>Each person has a lot: the SHA-256 of the seed, a zero byte and the person's number in
 *       decimal digits. People are taken in the order of their lots, smallest first.
 *   <li>Whoever can be seated together with those seated before, so that some committee still keeps
 *       every row, is seated; whoever can't is passed over. The committee is full when the seats
 *       are taken.
 *   <li>Alternates are the next by lot, among those not seated who could take the seat of at least
 *       one member with every row still kept. There may be fewer than asked for.
 * </ol>
 *
 * <p>So the committee is the first one in the order of lots, whatever finds it. People whom no row
 * tells apart have equal chances; chances across types are those of a random order and not the
 * fairest there are.
 *
 * <p>Whether a committee remains possible is decided exactly by {@link Search}, with a limited
 * amount of arithmetic, the same on every machine. Where the first search reaches its limit, none
 * was found; where a later one does, which takes many thousands of types, the person is passed
 * over, as are all whom no row tells apart from that person. Rows that clash are proved to, and to
 * be minimal.
 */
public final class LotSolver implements CommitteeSolver {

  private static final long PATIENCE_TO_FIND_ONE = 10_000_000_000L;
  private static final long PATIENCE_TO_EXPLAIN = 20_000_000_000L;

  @Override
  public String id() {
    return "lot";
  }

  /**
   * Draws.
   *
   * @return {@link Committee.Impossible} without any row where there are fewer people than seats
   */
  @Override
  public Committee draw(Problem problem) {
    if (problem.seats() > problem.people()) {
      return new Committee.Impossible(List.of());
    }
    List<Integer> order = canonicalOrder(problem.rows());
    List<Row> rows = order.stream().map(problem.rows()::get).toList();
    Program program = Program.of(problem.people(), problem.seats(), rows);
    Search search = new Search(program);
    return switch (search.find(new int[program.types()], program.sizes(), PATIENCE_TO_FIND_ONE)) {
      case Search.Answer.Found found ->
          new Walk(program, search, found.counts()).through(byLot(problem), problem.alternates());
      case Search.Answer.None none -> clash(program, order);
      case Search.Answer.Unknown unknown ->
          new Committee.NotFound(
              "the search was given up without a committee and without a proof that there is none");
    };
  }

  private static Committee clash(Program program, List<Integer> order) {
    Optional<List<Integer>> clashing = MinimalClash.of(program, PATIENCE_TO_EXPLAIN);
    if (clashing.isEmpty()) {
      return new Committee.NotFound(
          "there is no committee, but the search for the rows that clash was given up");
    }
    return new Committee.Impossible(clashing.get().stream().map(order::get).sorted().toList());
  }

  private static List<Integer> byLot(Problem problem) {
    List<Integer> people = IntStream.range(0, problem.people()).boxed().toList();
    return Lots.ordered(problem.seed(), people, String::valueOf);
  }

  /** The rows' indices in an order that depends on what the rows say, not on where they stand. */
  private static List<Integer> canonicalOrder(List<Row> rows) {
    Comparator<Integer> byPeople =
        Comparator.comparing(index -> rows.get(index).who().toLongArray(), Arrays::compare);
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(index -> rows.get(index).least())
                .thenComparingLong(index -> rows.get(index).most())
                .thenComparing(byPeople))
        .toList();
  }
}
