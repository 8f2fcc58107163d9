package org.moothall.core.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealContextTest {

  @Test
  void whereOnePartEndsAndTheNextBeginsMatters() {
    assertThat(new SealContext("ab", "c", "d").bytes())
        .isNotEqualTo(new SealContext("a", "bc", "d").bytes())
        .isNotEqualTo(new SealContext("ab", "", "cd").bytes());
  }
}
