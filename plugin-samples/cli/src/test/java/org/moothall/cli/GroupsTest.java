package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code moothall groups} tells of an export. */
class GroupsTest {
  @TempDir private Path parent;

  private SmallExport export;
  private Path out;
  private Path stats;

  @BeforeEach
  void export() throws IOException {
    export = SmallExport.in(parent);
    out = parent.resolve("groups.csv");
    stats = parent.resolve("stats.json");
  }

  private Cli groups(Object... more) {
    var args = new ArrayList<Object>(List.of("groups", "--polis", export.folder()));
    args.addAll(List.of(more));
    return Cli.run(args.toArray());
  }

  private Cli fine(Object... more) {
    var cli = groups(more);
    assertThat(cli.exit()).as(cli.err()).isZero();
    return cli;
  }

  @Test
  void everybodyIsInTheGroupOfTheirCampInTheOrderOfNumbers() throws IOException {
    fine("--k", 2, "--out", out);

    var lines = Files.readAllLines(out);
    assertThat(lines).hasSize(1 + SmallExport.PEOPLE);
    assertThat(lines.getFirst()).isEqualTo("participant,group-id,confidence");
    assertThat(lines.subList(1, 13))
        .extracting(line -> line.split(",")[0])
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    assertThat(group(lines.subList(1, 7))).containsOnly(group(lines.subList(1, 2)).getFirst());
    assertThat(group(lines.subList(7, 13)))
        .containsOnly("1".equals(group(lines.subList(1, 2)).getFirst()) ? "0" : "1");
    assertThat(lines.subList(1, 13)).allMatch(line -> Double.parseDouble(line.split(",")[2]) > 0.5);
  }

  private static List<String> group(List<String> lines) {
    return lines.stream().map(line -> line.split(",")[1]).toList();
  }

  @Test
  void compatibleModePublishesNoConfidence() throws IOException {
    fine("--mode", "compatible", "--out", out);

    assertThat(Files.readAllLines(out)).contains("0,0,", "11,1,");
  }

  @Test
  void theSummaryTellsPeopleGroupsAndBridges() {
    assertThat(fine("--k", 2).out())
        .contains("people    12, of whom 12 voted often enough", "96 votes")
        .contains("groups    A 6 people (mean confidence ", "B 6 people")
        .contains("number    2, where 2 were asked for")
        .contains("bridges   ", "Statement, no. ");
  }

  @Test
  void aBridgeIsTold() {
    assertThat(fine("--k", 2).out()).contains("“Statement, no. 6”");
  }

  @Test
  void theFiguresAreOneJsonObject() throws IOException {
    var cli = fine("--k", 2, "--json", stats);

    assertThat(cli.out()).contains("groups    A 6 people");
    assertThat(members(Files.readString(stats)))
        .containsExactly(
            "title",
            "mode",
            "seed",
            "votes",
            "people",
            "grouped",
            "groups",
            "tried",
            "separation",
            "spectrum",
            "center",
            "components",
            "comment-projections",
            "extremity",
            "projections",
            "repness",
            "group-aware-consensus",
            "priorities",
            "bridging",
            "bridges",
            "consensus",
            "divisive");
  }

  @Test
  void withoutAFileTheFiguresAreAllThatIsPrinted() throws IOException {
    var printed = fine("--k", 2, "--json").out();
    fine("--k", 2, "--json", stats);

    assertThat(printed.strip()).isEqualTo(Files.readString(stats).strip());
  }

  private static List<String> members(String json) throws IOException {
    var names = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    }
    return names;
  }

  @Test
  void theSameIsWrittenByteForByte() throws IOException {
    for (var mode : List.of("stable", "compatible")) {
      fine("--mode", mode, "--out", out, "--json", stats);
      var before = Files.readString(out) + Files.readString(stats);
      fine("--mode", mode, "--out", out, "--json", stats);

      assertThat(Files.readString(out) + Files.readString(stats)).isEqualTo(before);
    }
  }

  @Test
  void votesOneARowSayTheSameAsTheMatrix() throws IOException {
    for (var mode : List.of("stable", "compatible")) {
      export.write("participants-votes.csv", SmallExport.matrix());
      fine("--mode", mode, "--out", out, "--json", stats);
      var before = Files.readString(out) + Files.readString(stats);
      export.delete("participants-votes.csv").write("votes.csv", SmallExport.votes());
      fine("--mode", mode, "--out", out, "--json", stats);
      export.delete("votes.csv");

      assertThat(Files.readString(out) + Files.readString(stats)).isEqualTo(before);
    }
  }

  @Test
  void ofTwoVotesTheLaterInTimeCounts() throws IOException {
    export.write("votes.csv", SmallExport.votes() + "7,then,0,0,-1\n");
    assertThat(fine("--json").out()).contains("\"votes\":96");
    var earlier = fine("--json").out();

    export.write("votes.csv", SmallExport.votes());
    assertThat(fine("--json").out()).isEqualTo(earlier);

    export.write("votes.csv", SmallExport.votes() + "7777,then,0,0,-1\n");
    assertThat(fine("--json").out()).isNotEqualTo(earlier);
  }

  @Test
  void whoNeverVotedIsKnownAndInNoGroup() throws IOException {
    export.write("participants-votes.csv", SmallExport.matrix() + "12,,0,,,,,,,,\n");

    var cli = fine("--out", out);

    assertThat(cli.out()).contains("13, of whom 12 voted");
    assertThat(Files.readAllLines(out)).noneMatch(line -> line.startsWith("12,"));
  }

  @Test
  void whatModeratorsRejectedHasNoInfluence() throws IOException {
    export.write("comments.csv", SmallExport.comments().replace("7,0,1,", "7,0,-1,"));

    assertThat(fine("--json").out())
        .contains("\"votes\":84")
        .doesNotContain("\"comment-id\":\"7\"");
  }

  @Test
  void whatTellsOfTheVoterAloneShapesNoGroups() throws IOException {
    var comments = new StringBuilder("comment-id,is-meta\n");
    for (int i = 0; i < SmallExport.STATEMENTS; i++) {
      comments.append(i).append(i < 6 ? ",true\n" : ",false\n");
    }
    export.write("comments.csv", comments.toString());

    assertThat(fine("--json").out()).contains("\"id\":\"A\"").doesNotContain("\"id\":\"B\"");
  }

  @Test
  void wholeNumbersMayHaveAPoint() throws IOException {
    var before = fine("--json").out();
    export.write(
        "participants-votes.csv",
        SmallExport.matrix()
            .replaceAll(",(-?1)(?=[,\n])", ",$1.0")
            .replace("n-votes,0,1.0,", "n-votes,0,1,"));

    assertThat(fine("--json").out()).isEqualTo(before);
  }

  @Test
  void nobodyIsInAGroupWhereNobodyVoted() throws IOException {
    export.write("participants-votes.csv", "participant,group-id,0,1\n");

    assertThat(fine("--out", out, "--json", stats).out())
        .contains("people    0, of whom 0", "groups    none: too few people voted");
    assertThat(Files.readString(out)).isEqualTo("participant,group-id,confidence\n");
  }

  @Test
  void aloneThereIsNoGroup() throws IOException {
    export.write(
        "participants-votes.csv",
        SmallExport.matrix().lines().limit(2).reduce((a, b) -> a + "\n" + b).orElseThrow());

    for (var mode : List.of("stable", "compatible")) {
      assertThat(fine("--mode", mode, "--out", out).out()).contains("1, of whom 0 voted", "none");
    }
  }

  @Test
  void passesAloneMakeOneGroup() throws IOException {
    export.write(
        "participants-votes.csv",
        SmallExport.matrix()
            .replaceAll(",-?1(?=[,\n])", ",0")
            .replace("n-votes,0,0,", "n-votes,0,1,"));

    assertThat(fine("--out", out).out()).contains("groups    A 12 people");
  }

  @Test
  void aSingleStatementWillDo() throws IOException {
    export.write("comments.csv", "comment-id,moderated,comment-body\n0,1,Well?\n");
    var matrix = new StringBuilder("participant,0\n");
    for (int person = 0; person < SmallExport.PEOPLE; person++) {
      matrix.append(person).append(person % 2 == 0 ? ",1\n" : ",-1\n");
    }
    export.write("participants-votes.csv", matrix.toString());

    for (var mode : List.of("stable", "compatible")) {
      assertThat(fine("--mode", mode, "--out", out).out()).contains("12, of whom 12 voted");
    }
  }

  @Test
  void aStatementNobodySawIsNoTrouble() throws IOException {
    export.write("comments.csv", SmallExport.comments() + "9,99,0,0,Unseen\n");

    assertThat(fine("--json").out()).contains("\"votes\":96").doesNotContain("\"99\"");
  }
}
