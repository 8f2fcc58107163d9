package org.moothall.core.group.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.moothall.core.group.linear.NormalEquations.at;
import static org.moothall.core.group.linear.NormalEquations.packed;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Solutions solve, and inverses invert. */
class NormalEquationsProperties {

  @Property(tries = 200)
  void theMatrixTimesTheSolutionIsTheRightHandSide(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    NormalEquations system = filled(seed, size);
    double[] solution = new double[size];
    system.factor();
    system.solve(solution);

    for (int i = 0; i < size; i++) {
      double sum = 0;
      for (int j = 0; j < size; j++) {
        sum += entry(system.matrix, i, j) * solution[j];
      }
      assertThat(sum).isCloseTo(system.right[i], within(1e-9));
    }
  }

  @Property(tries = 200)
  void theMatrixTimesItsInverseIsTheUnitMatrix(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    NormalEquations system = filled(seed, size);
    double[] inverse = new double[packed(size)];
    system.factor();
    system.invert(inverse);

    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
          sum += entry(system.matrix, i, k) * entry(inverse, k, j);
        }
        assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-9));
      }
    }
  }

  /** A sum of squares, and something on the diagonal. */
  private static NormalEquations filled(long seed, int size) {
    Random random = new Random(seed);
    NormalEquations system = new NormalEquations(size);
    for (int row = 0; row < size; row++) {
      double[] x = random.doubles(size, -1, 1).toArray();
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          system.matrix[at(i, j)] += x[i] * x[j];
        }
      }
      system.addDiagonal(row, 0.5);
      system.right[row] = x[0];
    }
    return system;
  }

  private static double entry(double[] packed, int i, int j) {
    return i >= j ? packed[at(i, j)] : packed[at(j, i)];
  }
}
