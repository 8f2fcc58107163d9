package org.moothall.core.group.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SilhouetteTest {

  @Test
  void twoPairsThreeApart() {
    Plane plane = Plane.of(new double[] {0, 1, 3, 4}, new double[] {0, 0, 0, 0});

    // The outer points: (3.5 − 1) / 3.5. The inner ones: (2.5 − 1) / 2.5.
    assertThat(Silhouette.mean(plane, new int[] {0, 0, 1, 1}, 2))
        .isCloseTo((2.5 / 3.5 + 1.5 / 2.5) / 2, within(1e-12));
  }

  @Test
  void aPointAloneInItsClusterCountsAsZero() {
    Plane plane = Plane.of(new double[] {0, 0, 9}, new double[] {0, 0, 0});

    assertThat(Silhouette.mean(plane, new int[] {0, 0, 1}, 2)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void withoutPointsOrWithOneClusterItIsZero() {
    double[] none = {};
    double[] two = {1, 2};

    assertThat(Silhouette.mean(Plane.of(none, none), new int[0], 0)).isZero();
    assertThat(Silhouette.mean(Plane.of(two, two), new int[2], 1)).isZero();
  }

  @Test
  void aSampleOfManyPointsSaysAboutTheSame() {
    Random random = new Random(7);
    double[] x = random.doubles(Silhouette.SAMPLE * 5L).map(it -> it < 0.5 ? it : it + 1).toArray();
    double[] y = random.doubles(x.length).toArray();
    double[] fewX = Arrays.copyOf(x, Silhouette.SAMPLE);
    double[] fewY = Arrays.copyOf(y, Silhouette.SAMPLE);

    assertThat(Silhouette.mean(Plane.of(x, y), sides(x), 2))
        .isCloseTo(Silhouette.mean(Plane.of(fewX, fewY), sides(fewX), 2), within(0.02));
  }

  private static int[] sides(double[] x) {
    return Arrays.stream(x).mapToInt(it -> it < 1 ? 0 : 1).toArray();
  }
}
