package org.moothall.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of clusters, whatever the points. */
class KMeansProperties {

  @Property(tries = 300)
  void noPointIsNearerToTheMeanOfAnotherCluster(@ForAll("points") Plane plane) {
    for (Clusters clusters : KMeans.upTo(5, plane)) {
      for (int point = 0; point < plane.size(); point++) {
        double own = distance(plane, point, clusters, clusters.of(point));
        for (int cluster = 0; cluster < clusters.count(); cluster++) {
          assertThat(distance(plane, point, clusters, cluster)).isGreaterThanOrEqualTo(own);
        }
      }
    }
  }

  @Property(tries = 300)
  void oneClusterMoreNeverScattersMore(@ForAll("points") Plane plane) {
    List<Clusters> found = KMeans.upTo(5, plane);

    assertThat(found).extracting(Clusters::count).containsExactly(1, 2, 3, 4, 5);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).scatter()).isLessThanOrEqualTo(found.get(i - 1).scatter() + 1e-9);
    }
  }

  @Property(tries = 300)
  void twoCloudsFarApartAreTheTwoClusters(
      @ForAll("points") Plane left, @ForAll("points") Plane right) {
    Plane both = besideEachOther(left, right);

    int[] clusters = KMeans.upTo(2, both).getLast().toArray();

    assertThat(IntStream.of(clusters).limit(left.size()).distinct().count()).isEqualTo(1);
    assertThat(IntStream.of(clusters).skip(left.size()).distinct().count()).isEqualTo(1);
    assertThat(clusters[0]).isNotEqualTo(clusters[left.size()]);
  }

  @Property(tries = 300)
  void theSilhouetteIsThatOfItsDefinition(
      @ForAll("points") Plane plane, @ForAll @IntRange(min = 2, max = 5) int k) {
    Clusters clusters = KMeans.upTo(k, plane).getLast();

    double sum = 0;
    for (int point = 0; point < plane.size(); point++) {
      sum += silhouette(plane, clusters, point);
    }
    assertThat(Silhouette.of(clusters, plane).mean())
        .isCloseTo(sum / plane.size(), within(1e-9))
        .isBetween(-1.0, 1.0);
  }

  @Provide
  Arbitrary<Plane> points() {
    Arbitrary<Double> coordinate = Arbitraries.doubles().between(-5, 5).ofScale(1);
    return Combinators.combine(coordinate, coordinate)
        .as((x, y) -> new double[] {x, y})
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(KMeansProperties::plane);
  }

  private static Plane plane(List<double[]> points) {
    return Plane.of(
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray());
  }

  private static Plane besideEachOther(Plane left, Plane right) {
    return Plane.of(
        IntStream.range(0, left.size() + right.size())
            .mapToDouble(i -> i < left.size() ? left.x(i) - 100 : right.x(i - left.size()) + 100)
            .toArray(),
        IntStream.range(0, left.size() + right.size())
            .mapToDouble(i -> i < left.size() ? left.y(i) : right.y(i - left.size()))
            .toArray());
  }

  private static double distance(Plane plane, int point, Clusters clusters, int cluster) {
    return plane.squaredDistance(point, clusters.meanX(cluster), clusters.meanY(cluster));
  }

  private static double silhouette(Plane plane, Clusters clusters, int point) {
    double[] mean =
        IntStream.range(0, clusters.count())
            .mapToDouble(
                cluster ->
                    IntStream.range(0, plane.size())
                        .filter(other -> other != point && clusters.of(other) == cluster)
                        .mapToDouble(
                            other ->
                                Math.sqrt(
                                    plane.squaredDistance(point, plane.x(other), plane.y(other))))
                        .average()
                        .orElse(Double.NaN))
            .toArray();
    double own = mean[clusters.of(point)];
    double nearest =
        IntStream.range(0, mean.length)
            .filter(cluster -> cluster != clusters.of(point))
            .mapToDouble(cluster -> mean[cluster])
            .filter(it -> !Double.isNaN(it))
            .min()
            .orElse(Double.NaN);
    boolean alone = Double.isNaN(own) || Double.isNaN(nearest);
    return alone || own == nearest ? 0 : (nearest - own) / Math.max(own, nearest);
  }
}
