package org.moothall.policy.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedTest {

  @Test
  void sevenPercentOfAHundredIsSeven() {
    assertThat(Need.of(7, 100, false, 100)).isEqualTo(7);
    assertThat((long) Math.ceil(7 / 100.0 * 100)).as("what floating point says").isEqualTo(8);
  }

  @Test
  void moreThanHalfOfFiftyEightIsThirty() {
    assertThat(Need.of(1, 2, true, 58)).isEqualTo(30);
    assertThat(Need.of(1, 2, true, 59)).isEqualTo(30);
    assertThat(Need.of(1, 2, false, 58)).isEqualTo(29);
  }

  @Test
  void aShareThatComesOutEvenIsEnoughOnlyWhereTheRuleIsNotStrict() {
    assertThat(Need.of(2, 3, false, 60)).isEqualTo(40);
    assertThat(Need.of(2, 3, true, 60)).isEqualTo(41);
    assertThat(Need.of(2, 3, false, 61)).isEqualTo(Need.of(2, 3, true, 61)).isEqualTo(41);
  }

  @Test
  void productsBeyondALongAreExactToo() {
    long most = Long.MAX_VALUE;
    assertThat(Need.of(most, most, false, most)).isEqualTo(most);
    assertThat(Need.of(most - 1, most, false, most)).isEqualTo(most - 1);
    assertThat(Need.of(1, most, true, most)).isEqualTo(2);
  }

  @Test
  void whatNobodyCanReachIsTheGreatestNumber() {
    assertThat(Need.of(3, 1, false, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
  }
}
