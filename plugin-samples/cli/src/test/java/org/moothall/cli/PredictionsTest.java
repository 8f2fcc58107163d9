package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people are likely to vote, as {@code moothall groups --predict} tells it. */
class PredictionsTest {
  private static final String HEADER = "participant,comment-id,p-agree,p-pass,p-disagree";

  @TempDir private Path parent;

  private SmallExport export;
  private Path pairs;
  private Path out;

  @BeforeEach
  void export() throws IOException {
    export = SmallExport.in(parent);
    pairs = parent.resolve("pairs.csv");
    out = parent.resolve("predictions.csv");
  }

  private List<String> predicted(String... lines) throws IOException {
    Files.writeString(pairs, "participant,comment-id\n" + String.join("\n", lines) + "\n");
    var cli = Cli.run("groups", "--polis", export.folder(), "--predict", pairs, "--out", out);
    assertThat(cli.exit()).as(cli.err()).isZero();
    var all = Files.readAllLines(out);
    assertThat(all.getFirst()).isEqualTo(HEADER);
    return all.subList(1, all.size());
  }

  @Test
  void eachPairIsAnsweredInTurn() throws IOException {
    assertThat(predicted("11,3", "0,0", "5,7"))
        .extracting(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
        .containsExactly("11,3", "0,0", "5,7");
  }

  @Test
  void theThreeSumToOne() throws IOException {
    assertThat(predicted("11,3", "0,0", "5,7"))
        .allSatisfy(
            line -> {
              var p = Arrays.stream(line.split(",")).skip(2).mapToDouble(Double::parseDouble);
              assertThat(p.sum()).isCloseTo(1, within(1e-6));
            });
  }

  @Test
  void theCampTellsHowSomebodyVotes() throws IOException {
    var lines = predicted("0,0", "11,0");

    assertThat(agree(lines.getFirst())).isGreaterThan(agree(lines.getLast()));
  }

  private static double agree(String line) {
    return Double.parseDouble(line.split(",")[2]);
  }

  @Test
  void theVoteItselfIsNotLookedAt() throws IOException {
    var before = predicted("0,0");
    export.write("participants-votes.csv", SmallExport.matrix().replace("\n0,,8,1,", "\n0,,8,-1,"));

    assertThat(predicted("0,0")).isEqualTo(before);
  }

  @Test
  void withoutAFileThePredictionsArePrinted() throws IOException {
    Files.writeString(pairs, "participant,comment-id\n0,0\n");

    assertThat(Cli.run("groups", "--polis", export.folder(), "--predict", pairs).out())
        .startsWith(HEADER + "\n0,0,");
    assertThat(Cli.run("groups", "--polis", export.folder(), "--predict", pairs, "--json").out())
        .startsWith("{\"predictions\":[{\"participant\":\"0\",\"comment-id\":\"0\",\"p-agree\":0.");
  }
}
