package org.moothall.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SilhouetteTest {

  @Test
  void twoPairsThreeApart() {
    Plane plane = Plane.of(new double[] {0, 1, 3, 4}, new double[] {0, 0, 0, 0});
    Clusters clusters = KMeans.upTo(2, plane).getLast();

    // The outer points: (3.5 − 1) / 3.5. The inner ones: (2.5 − 1) / 2.5.
    assertThat(Silhouette.of(clusters, plane).mean())
        .isCloseTo((2.5 / 3.5 + 1.5 / 2.5) / 2, within(1e-12));
  }

  @Test
  void aPointAloneInItsClusterCountsAsZero() {
    Plane plane = Plane.of(new double[] {0, 0, 9}, new double[] {0, 0, 0});
    Clusters clusters = KMeans.upTo(2, plane).getLast();

    assertThat(Silhouette.of(clusters, plane).mean()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aSampleOfManyPointsSaysTheSameWithinItsError() {
    Random random = new Random(7);
    int people = Silhouette.SAMPLE * 5;
    double[] x = random.doubles(people).map(it -> it < 0.5 ? it : it + 1).toArray();
    Plane all = Plane.of(x, random.doubles(people).toArray());
    double[] fewX = Arrays.copyOf(x, Silhouette.SAMPLE);
    double[] fewY = new double[Silhouette.SAMPLE];
    Arrays.setAll(fewY, all::y);
    Plane few = Plane.of(fewX, fewY);

    Silhouette sampled = Silhouette.of(KMeans.upTo(2, all).getLast(), all);
    Silhouette exact = Silhouette.of(KMeans.upTo(2, few).getLast(), few);

    assertThat(sampled.mean()).isCloseTo(exact.mean(), within(4 * exact.error()));
    assertThat(sampled.error()).isCloseTo(exact.error(), within(0.5 * exact.error()));
  }
}
