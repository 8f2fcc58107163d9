package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;

/** Published vectors for rounding, where they are at hand. */
class CountingConformanceTest {

  @Test
  void percentagesRoundAsTheVectorsSay() throws IOException {
    JsonNode vectors = vectors().get("vectors");
    for (JsonNode vector : vectors) {
      long percent = vector.get("pct").asLong();
      long base = vector.get("electorate").asLong();

      assertThat(percent(percent, false).need(base))
          .as("%d %% of %d", percent, base)
          .isEqualTo(vector.get("ceil_exact").asLong());
      assertThat(percent(percent, true).need(base))
          .as("more than %d %% of %d", percent, base)
          .isEqualTo(vector.get("strict_more_than").asLong())
          .isEqualTo(vector.get("floor_exact").asLong() + 1);
    }
    assertThat(vectors.size()).isEqualTo(256);
  }

  @Test
  void percentagesThatTrapFloatingPointAreExactToo() throws IOException {
    JsonNode traps = vectors().get("ieee754_traps_p1_100_n1_200");
    for (JsonNode trap : traps) {
      assertThat(percent(trap.get("pct").asLong(), false).need(trap.get("electorate").asLong()))
          .isEqualTo(trap.get("exact").asLong())
          .isLessThan(trap.get("ieee754_ceil").asLong());
    }
    assertThat(traps.size()).isEqualTo(27);
  }

  private static QuorumRule.Test percent(long percent, boolean strict) {
    return Given.quorum(Base.OFFICE, percent, 100, strict).tests().getFirst();
  }

  private static JsonNode vectors() throws IOException {
    Path file =
        Path.of(
            System.getProperty("moothall.data", "../../shared/data"),
            "quorum",
            "quorum_rounding_vectors.json");
    assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
    return new ObjectMapper().readTree(file.toFile());
  }
}
