package org.moothall.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full is simulated by a limit on the size of files, which ends writing as abruptly.
 */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
  /** Two megabytes: enough for the libraries that are unpacked, too few for this journal. */
  private static final int BLOCKS_OF_512_BYTES = 4096;

  private static final int OPINIONS = 8_000;

  @TempDir private Path parent;

  @Test
  void endsInAMessageAndLeavesNothing() throws IOException, InterruptedException {
    var village = Village.in(parent);
    village.write("many.csv", manyOpinions());
    var err = parent.resolve("err");
    var process =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f " + BLOCKS_OF_512_BYTES + "; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "consult",
                village.folder().toString(),
                "--out",
                parent.resolve("out").toString())
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(6);
    assertThat(err)
        .content()
        .containsPattern("(?m)^MOOT-300[13] `.*journal.db`")
        .doesNotContain("\tat ");
    try (var left = Files.list(parent)) {
      assertThat(left).containsExactlyInAnyOrder(village.folder(), err);
    }
  }

  private static String manyOpinions() {
    var words = "The pump is too dear and the water too far from the houses. ".repeat(10);
    return IntStream.range(0, OPINIONS)
        .mapToObj(i -> "m%d,a,2026-03-02T00:00:00Z,%s\n".formatted(i, words))
        .collect(joining("", "id,author,at,text\n", ""));
  }
}
