package org.moothall.core.group.compatible;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.moothall.core.group.plane.Plane;

/**
 * Finds the nearest of some centres, of several equally near the last.
 *
 * <p>Centres are tried outwards from the point along x, and no farther than the best found so far;
 * so that few are tried, and the result is that of trying all, to the bit: neither a rounded square
 * nor a rounded sum is ever less than that of something smaller.
 */
final class NearestCentre {

  private final int[] number;
  private final double[] x;
  private final double[] y;
  private final int[] placeOf;

  NearestCentre(Plane centres) {
    this.number =
        IntStream.range(0, centres.size())
            .boxed()
            .sorted(Comparator.comparingDouble(centres::x))
            .mapToInt(centre -> centre)
            .toArray();
    this.x = IntStream.of(number).mapToDouble(centres::x).toArray();
    this.y = IntStream.of(number).mapToDouble(centres::y).toArray();
    this.placeOf = new int[number.length];
    for (int place = 0; place < number.length; place++) {
      placeOf[number[place]] = place;
    }
  }

  /**
   * The nearest centre.
   *
   * @param guess a centre that may well be the nearest
   */
  int to(double pointX, double pointY, int guess) {
    int best = placeOf[guess];
    double least = squaredDistance(pointX, pointY, best);
    int first = firstNotLeftOf(pointX);
    for (int place = first; place < x.length && reaches(pointX, place, least); place++) {
      double distance = squaredDistance(pointX, pointY, place);
      if (isNearer(distance, place, least, best)) {
        best = place;
        least = distance;
      }
    }
    for (int place = first - 1; place >= 0 && reaches(pointX, place, least); place--) {
      double distance = squaredDistance(pointX, pointY, place);
      if (isNearer(distance, place, least, best)) {
        best = place;
        least = distance;
      }
    }
    return number[best];
  }

  private boolean isNearer(double distance, int place, double least, int best) {
    return distance < least || (distance == least && number[place] > number[best]);
  }

  private boolean reaches(double pointX, int place, double least) {
    double dx = pointX - x[place];
    return dx * dx <= least;
  }

  private double squaredDistance(double pointX, double pointY, int place) {
    double dx = pointX - x[place];
    double dy = pointY - y[place];
    return dx * dx + dy * dy;
  }

  private int firstNotLeftOf(double pointX) {
    int low = 0;
    int high = x.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (x[middle] < pointX) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
