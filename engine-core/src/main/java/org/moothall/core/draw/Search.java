package org.moothall.core.draw;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds whole numbers of people, type by type, that keep every row, or proves that there are none:
 * branch and bound over boxes of counts. Real numbers by {@link Simplex} lead the way; what is
 * found is counted, what is ruled out is proved by {@link Prices}, so the answer never depends on
 * floating point.
 */
final class Search {

  /** What came of a search. */
  sealed interface Answer {

    /**
     * These keep every row.
     *
     * @param counts how many people of each type
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Found(int[] counts) implements Answer {}

    /** It is proved that there are none. */
    record None() implements Answer {}

    /** The search stopped before it knew. */
    record Unknown() implements Answer {}
  }

  /** So many people of each type, from fewest to most. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  private record Box(int[] fewest, int[] most) {

    Box upTo(int type, int count) {
      int[] lowered = most.clone();
      lowered[type] = count;
      return new Box(fewest, lowered);
    }

    Box from(int type, int count) {
      int[] raised = fewest.clone();
      raised[type] = count;
      return new Box(raised, most);
    }
  }

  private static final double NEARLY_WHOLE = 1e-6;

  private final Program program;
  private final Simplex simplex;

  Search(Program program) {
    this.program = program;
    simplex = new Simplex(program);
  }

  /**
   * Searches among committees with fewest to most people of each type.
   *
   * @param patience how much {@link #work} to do before it gives up
   */
  Answer find(int[] fewest, int[] most, long patience) {
    long enough = work() + patience;
    Deque<Box> boxes = new ArrayDeque<>();
    boxes.push(new Box(fewest, most));
    while (!boxes.isEmpty()) {
      if (work() >= enough) {
        return new Answer.Unknown();
      }
      Box box = boxes.pop();
      Simplex.Status status = simplex.solve(box.fewest, box.most);
      if (status == Simplex.Status.CONTRADICTED && proved(box)) {
        continue;
      }
      double[] point = simplex.point();
      int[] rounded = rounded(point, box);
      if (program.keptBy(rounded)) {
        return new Answer.Found(rounded);
      }
      split(box, point, boxes);
    }
    return new Answer.None();
  }

  /**
   * How much was done in all searches so far, in additions and multiplications, roughly; the same
   * on every machine.
   */
  long work() {
    return simplex.work();
  }

  private boolean proved(Box box) {
    return new Prices(simplex.prices()).prove(program, box.fewest, box.most);
  }

  private static int[] rounded(double[] point, Box box) {
    int[] counts = new int[point.length];
    for (int type = 0; type < point.length; type++) {
      counts[type] = Math.clamp(Math.round(point[type]), box.fewest[type], box.most[type]);
    }
    return counts;
  }

  /**
   * Pushes two boxes that together hold every whole point of this one, the likelier last; none if
   * it is one point.
   */
  private static void split(Box box, double[] point, Deque<Box> boxes) {
    int type = widest(box, point);
    if (type < 0) {
      return;
    }
    int floor = (int) Math.floor(point[type]);
    int low = Math.clamp(floor, box.fewest[type], box.most[type] - 1);
    Box lower = box.upTo(type, low);
    Box upper = box.from(type, low + 1);
    boolean upperFirst = point[type] - low > 0.5;
    boxes.push(upperFirst ? lower : upper);
    boxes.push(upperFirst ? upper : lower);
  }

  /**
   * The type whose number is the least whole, among those not settled; if all are whole, the first;
   * -1 if none.
   */
  private static int widest(Box box, double[] point) {
    int best = -1;
    double farthest = NEARLY_WHOLE;
    for (int type = 0; type < point.length; type++) {
      if (box.fewest[type] == box.most[type]) {
        continue;
      }
      double distance = Math.abs(point[type] - Math.rint(point[type]));
      if (best < 0 || distance > farthest) {
        best = type;
        farthest = Math.max(farthest, distance);
      }
    }
    return best;
  }
}
