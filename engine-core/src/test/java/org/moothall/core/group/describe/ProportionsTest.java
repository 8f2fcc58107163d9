package org.moothall.core.group.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The tests of proportions, worked by hand. */
class ProportionsTest {

  @Test
  void aShareIsDrawnToOneHalfByOneAnswerEachWay() {
    assertThat(Proportions.smoothed(0, 0)).isEqualTo(0.5);
    assertThat(Proportions.smoothed(3, 4)).isCloseTo(4 / 6.0, within(1e-15));
  }

  @Test
  void fiveOfEightAreOneStandardErrorAboveHalf() {
    // (5 + 1) / (8 + 1) = 2/3; 2 · √9 · (2/3 − 1/2) = 1
    assertThat(Proportions.majorityZ(5, 8)).isCloseTo(1, within(1e-12));
  }

  @Test
  void eightOfNineAgainstThreeOfNine() {
    // 9/10 against 4/10, pooled 13/20: 0.5 / √(0.65 · 0.35 · 0.2)
    assertThat(Proportions.differenceZ(8, 9, 3, 9))
        .isCloseTo(0.5 / Math.sqrt(0.65 * 0.35 * 0.2), within(1e-12));
    assertThat(Proportions.differenceZ(3, 9, 8, 9))
        .isCloseTo(-0.5 / Math.sqrt(0.65 * 0.35 * 0.2), within(1e-12));
  }

  @Test
  void sharesThatAreBothWholeDoNotDiffer() {
    assertThat(Proportions.differenceZ(9, 9, 4, 4)).isZero();
  }
}
