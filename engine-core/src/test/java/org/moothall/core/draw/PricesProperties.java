package org.moothall.core.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.moothall.spi.CommitteeSolver.Row;

class PricesProperties {

  /** Whatever the prices, they never rule out rows that some committee keeps. */
  @Property(tries = 1_000)
  void noPricesRuleOutWhatSomeCommitteeKeeps(
      @ForAll @IntRange(min = 1, max = 255) int committee,
      @ForAll @Size(3) List<@IntRange(min = 1, max = 255) Integer> rows,
      @ForAll @Size(4) List<@DoubleRange(min = -3, max = 3) Double> prices) {
    Program program =
        Program.of(
            8,
            Integer.bitCount(committee),
            rows.stream().map(who -> exactly(Integer.bitCount(who & committee), who)).toList());

    assertThat(prove(program, prices.stream().mapToDouble(Double::doubleValue).toArray()))
        .isFalse();
  }

  @Example
  void twoMinimaBeyondTheSeatsAreRuledOutByAddingThemUp() {
    Program tooMany = Program.of(8, 4, List.of(atLeast(3, 0b1111), atLeast(2, 0b11110000)));
    Program justEnough = Program.of(8, 5, List.of(atLeast(3, 0b1111), atLeast(2, 0b11110000)));

    assertThat(prove(tooMany, 1, 1, -1)).isTrue();
    assertThat(prove(tooMany, -1, -1, 1)).isTrue();
    assertThat(prove(tooMany, 1, 0, -1)).as("one minimum alone would fit").isFalse();
    assertThat(prove(justEnough, 1, 1, -1)).isFalse();
  }

  @Example
  void pricesThatAreFractionsAreTakenAsSuch() {
    Program tooMany = Program.of(8, 4, List.of(atLeast(3, 0b1111), atLeast(2, 0b11110000)));

    assertThat(prove(tooMany, 1 / 3.0, 1 / 3.0, -1 / 3.0)).isTrue();
    assertThat(prove(tooMany, Math.PI, Math.PI, -Math.PI)).isTrue();
    assertThat(prove(tooMany, 1e300, 1e300, -1e300)).isTrue();
    assertThat(prove(tooMany, Double.NaN, Double.NaN, Double.NaN)).isFalse();
  }

  private static boolean prove(Program program, double... prices) {
    return new Prices(prices).prove(program, new int[program.types()], program.sizes());
  }

  private static Row exactly(int count, int who) {
    return new Row(BitSet.valueOf(new long[] {who}), count, count);
  }

  private static Row atLeast(int count, int who) {
    return new Row(BitSet.valueOf(new long[] {who}), count, Long.MAX_VALUE);
  }
}
