package org.moothall.core.policy.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> WORDS = List.of("kind", "level", "members", "id");

  @Test
  void slipsOfThePen() {
    assertThat(Nearest.to("membres", WORDS)).contains("members"); // swapped
    assertThat(Nearest.to("leve", WORDS)).contains("level"); // left out
    assertThat(Nearest.to("kinnd", WORDS)).contains("kind"); // doubled
    assertThat(Nearest.to("Level", WORDS)).contains("level"); // upper case
  }

  @Test
  void somethingElse() {
    assertThat(Nearest.to("budget", WORDS)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
    assertThat(Nearest.to("m".repeat(100_000), WORDS)).isEmpty();
  }

  @Test
  void ofTwoTheFirstByAlphabet() {
    assertThat(Nearest.to("bat", List.of("cat", "bad"))).contains("bad");
  }
}
