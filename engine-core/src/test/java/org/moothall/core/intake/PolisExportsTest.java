package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.Limits;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.Vote;
import org.moothall.spi.RecordingSink;

/** Real exports, counted by another CSV reader. Skipped where they are not at hand. */
class PolisExportsTest {

  private record Pair(String voter, String opinion) {}

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "brexit-consensus,      50,   0,  0,  5312,  5303,  2685,  1952",
    "london-youth-policing, 39,   3,  0,   640,   638,   392,   192",
    "nz-biodiversity,      316, 162,  0, 29802, 29719, 19229,  5472",
    "seattle-15,            54,  23,  1,  2995,  2872,  1358,   922",
    "vtaiwan-uberx,        197,  78, 20, 49997, 49443, 31029, 11894"
  })
  void everythingIsTaken(
      String name,
      int comments,
      long rejected,
      long unmoderated,
      int votes,
      int pairs,
      long agree,
      long disagree)
      throws IOException {
    var export = read(export(name));
    var last = last(export);

    assertThat(export.problems()).isEmpty();
    assertThat(export.opinions()).hasSize(comments).isSortedAccordingTo(PolisExportsTest::byTime);
    assertThat(count(export, Moderation.REJECTED)).isEqualTo(rejected);
    assertThat(count(export, Moderation.UNMODERATED)).isEqualTo(unmoderated);
    assertThat(export.votes()).hasSize(votes);
    assertThat(last).hasSize(pairs);
    assertThat(last.values().stream().filter(Choice.AGREE::equals)).hasSize((int) agree);
    assertThat(last.values().stream().filter(Choice.DISAGREE::equals)).hasSize((int) disagree);
  }

  /** So the last vote of each person on each comment is indeed the one that Polis counts. */
  @ParameterizedTest
  @CsvSource({
    "brexit-consensus",
    "london-youth-policing",
    "nz-biodiversity",
    "seattle-15",
    "vtaiwan-uberx"
  })
  void theMatrixSaysTheSameAsTheVotes(String name) throws IOException {
    var export = export(name);
    for (var file : new String[] {"comments.csv", "participants-votes.csv"}) {
      Files.copy(export.resolve(file), folder.resolve(file));
    }

    var matrix = read(folder);

    assertThat(matrix.problems()).isEmpty();
    assertThat(matrix.votes()).doesNotHaveDuplicates();
    assertThat(last(matrix)).isEqualTo(last(read(export)));
  }

  private static Path export(String name) {
    var data = Path.of(System.getProperty("moothall.data", "../../shared/data"));
    var export = data.resolve("polis").resolve(name);
    assumeTrue(Files.isDirectory(export), () -> "no real exports at " + data.toAbsolutePath());
    return export;
  }

  private static RecordingSink read(Path export) throws IOException {
    return Reading.read(new PolisSource(), export, Limits.defaults());
  }

  private static Map<Pair, Choice> last(RecordingSink export) {
    var last = new HashMap<Pair, Choice>();
    for (Vote vote : export.votes()) {
      last.put(new Pair(vote.voter(), vote.opinion()), vote.choice());
    }
    return last;
  }

  private static long count(RecordingSink export, Moderation moderation) {
    return export.opinions().stream().filter(o -> o.moderation() == moderation).count();
  }

  private static int byTime(NewOpinion one, NewOpinion other) {
    return one.at().compareTo(other.at());
  }
}
