package org.moothall.core.group.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.group.PlantedVotes;
import org.moothall.core.group.linear.SymmetricEigen;
import org.moothall.core.group.votes.VoteMatrix;

/** The axes against a dense eigenvalue decomposition, and that against the definition. */
class PrincipalAxesProperties {

  @Property(tries = 50)
  void theAxesAreTheLeadingEigenvectorsOfTheDenseMatrix(@ForAll("votes") VoteMatrix votes) {
    CentredVotes centred = CentredVotes.of(votes);
    double[][] axes = PrincipalAxes.of(centred);
    SymmetricEigen dense = SymmetricEigen.of(gram(centred));

    double first = dense.value(0);
    for (int rank = 0; rank < 2; rank++) {
      assertThat(dot(axes[rank], axes[rank])).isCloseTo(1, within(1e-9));
      assertThat(dot(axes[rank], centred.gram(axes[rank])))
          .isCloseTo(dense.value(rank), within(1e-9 * first));
    }
    assertThat(dot(axes[0], axes[1])).isCloseTo(0, within(1e-7));
  }

  @Property(tries = 50)
  void aVectorTimesItsEigenvalueIsItsImage(@ForAll("symmetric") double[][] matrix) {
    SymmetricEigen eigen = SymmetricEigen.of(matrix);

    double largest = matrix.length * 10;
    for (int rank = 0; rank < matrix.length; rank++) {
      double[] vector = eigen.vector(rank);
      assertThat(dot(vector, vector)).isCloseTo(1, within(1e-12));
      for (int i = 0; i < matrix.length; i++) {
        assertThat(dot(matrix[i], vector))
            .isCloseTo(eigen.value(rank) * vector[i], within(1e-12 * largest));
      }
      if (rank > 0) {
        assertThat(eigen.value(rank)).isLessThanOrEqualTo(eigen.value(rank - 1));
        assertThat(dot(vector, eigen.vector(rank - 1))).isCloseTo(0, within(1e-12));
      }
    }
  }

  @Provide
  Arbitrary<VoteMatrix> votes() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().between(2, 60),
            Arbitraries.integers().between(5, 60),
            Arbitraries.doubles().between(0.2, 1))
        .as(
            (seed, size, statements, coverage) ->
                PlantedVotes.draw(seed, List.of(30, size), statements, coverage, 0.3).matrix());
  }

  @Provide
  Arbitrary<double[][]> symmetric() {
    return Arbitraries.integers()
        .between(-10, 10)
        .array(int[].class)
        .ofMinSize(1)
        .ofMaxSize(64)
        .map(PrincipalAxesProperties::symmetric);
  }

  private static double[][] symmetric(int[] numbers) {
    int size = (int) Math.sqrt(numbers.length);
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = numbers[i * size + j];
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  private static double[][] gram(CentredVotes votes) {
    double[][] gram = new double[votes.statements()][];
    for (int column = 0; column < gram.length; column++) {
      double[] unit = new double[gram.length];
      unit[column] = 1;
      gram[column] = votes.gram(unit);
    }
    return gram;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
