package org.moothall.core.group.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The assignment against trying every one. */
class AssignmentProperties {

  @Property
  void noOtherAssignmentGainsMore(@ForAll("gains") long[][] gain) {
    int[] columnOf = Assignment.of(gain);

    assertThat(Arrays.stream(columnOf).distinct().count()).isEqualTo(gain.length);
    assertThat(total(gain, columnOf)).isEqualTo(best(gain, 0, 0));
  }

  @Provide
  Arbitrary<long[][]> gains() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            columns ->
                Arbitraries.longs()
                    .between(0, 9)
                    .array(long[].class)
                    .ofSize(columns)
                    .array(long[][].class)
                    .ofMinSize(1)
                    .ofMaxSize(6));
  }

  private static long total(long[][] gain, int[] columnOf) {
    long total = 0;
    for (int row = 0; row < gain.length; row++) {
      total += columnOf[row] < gain[row].length ? gain[row][columnOf[row]] : 0;
    }
    return total;
  }

  private static long best(long[][] gain, int row, int taken) {
    if (row == gain.length) {
      return 0;
    }
    long best = best(gain, row + 1, taken);
    for (int column = 0; column < gain[row].length; column++) {
      if ((taken & 1 << column) == 0) {
        best = Math.max(best, gain[row][column] + best(gain, row + 1, taken | 1 << column));
      }
    }
    return best;
  }
}
