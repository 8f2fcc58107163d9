package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with the input is said clearly, under its code, and nothing half done is left.
 */
class BadInputTest {
  @TempDir private Path parent;

  private Village village;
  private Path out;

  @BeforeEach
  void village() throws IOException {
    village = Village.in(parent);
    out = parent.resolve("out");
  }

  private Cli consult(Object... more) {
    var args = new Object[4 + more.length];
    args[0] = "consult";
    args[1] = village.folder();
    args[2] = "--out";
    args[3] = out;
    System.arraycopy(more, 0, args, 4, more.length);
    return Cli.run(args);
  }

  private void refused(Cli cli, int exit, String... words) throws IOException {
    assertThat(cli.err()).contains(words).doesNotContain("\tat ");
    assertThat(cli.exit()).isEqualTo(exit);
    assertThat(cli.out()).isEmpty();
    try (var left = Files.list(parent)) {
      assertThat(left).containsExactly(village.folder());
    }
  }

  @Test
  void brokenJson() throws IOException {
    village.write("matter.json", "{\"id\":\"well\",\n\"title\":\"A well\",}\n");

    refused(consult(), 3, "matter.json:2:18 MOOT-1801 this is no JSON");
  }

  @Test
  void aBrokenLineOfOpinionsIsLeftOutAndCounted() throws IOException {
    village.write("more.jsonl", "{\"id\":\"o9\",\n");

    var cli = consult("--json");

    assertThat(cli.exit()).isZero();
    assertThat(cli.err()).contains("more.jsonl:1:", "MOOT-1101", "rows left out: 1;");
    assertThat(cli.out()).contains("\"skipped\":1", "\"opinions\":3");
  }

  @Test
  void theFirstBrokenLineStopsAStrictConsultation() throws IOException {
    village.write("more.jsonl", "{\"id\":\"o9\",\n");

    refused(consult("--strict"), 3, "more.jsonl:1:", "MOOT-1101");
  }

  @Test
  void wrongColumns() throws IOException {
    village.write("more.csv", "id,writer,at,words\n1,a,2026-03-01T00:00:00Z,b\n");

    refused(consult(), 3, "more.csv", "MOOT-1109", "`author`");
  }

  @Test
  void aVoteForAnUnknownOpinionIsLeftOutAndCounted() throws IOException {
    village.write("votes2.csv", "voter,opinion,vote\nb,o3,agree\nb,o77,agree\n");

    var cli = consult("--json");

    assertThat(cli.exit()).isZero();
    assertThat(cli.err()).contains("votes2.csv:3:", "MOOT-1004", "`o77`");
    assertThat(cli.out()).contains("\"votes\":5", "\"skipped\":1");
  }

  @Test
  void aVoteForAnUnknownOpinionStopsAStrictConsultation() throws IOException {
    village.write("votes2.csv", "voter,opinion,vote\nb,o3,agree\nb,o77,agree\n");

    refused(consult("--strict"), 3, "votes2.csv:3:", "MOOT-1004", "`o77`");
  }

  @Test
  void aRosterWithADuplicatePerson() throws IOException {
    village.write("roster.csv", "person,name\na,Ann\nb,Bo\na,Anna\n");

    refused(consult(), 3, "roster.csv:4:1 MOOT-1807 `a` is on the roster twice, first in line 2");
  }

  @Test
  void aRuleFileWithASyntaxError() throws IOException {
    village.write(
        "street.drl", "package street;\n\nrule \"street.x\"\nwhen\n    Body( kind = \nthen\nend\n");

    refused(consult(), 3, "street.drl:", "MOOT-2");
  }

  @Test
  void aPackThereIsNot() throws IOException {
    village.write(
        "matter.json",
        "{\"id\":\"well\",\"title\":\"A well\",\"policy\":{\"packs\":[\"base\",\"lihnai\"]}}");

    refused(consult(), 3, "`lihnai`");
  }

  @Test
  void aQuotaNoRosterCanMeet() throws IOException {
    village.council();
    village.write(
        "floors.drl",
        """
        package village.floors;

        import org.moothall.policy.fact.Body;

        global org.moothall.policy.answer.Composition.Verbs answer;

        rule "village.floors.first"
        when
            Body()
        then
            answer.seatsAtLeast("floor=1", 3);
        end
        """);
    village.write(
        "meetings.jsonl",
        "{\"type\":\"meeting\",\"id\":\"m\",\"at\":\"2026-03-09T00:00:00Z\",\"present\":[\"a\"]}\n");

    var cli = consult("--json");

    assertThat(cli.exit()).isZero();
    assertThat(cli.err())
        .contains(
            "MOOT-1816 the council `council` can't be seated; these rules clash:",
            "village.floors.first",
            "meetings.jsonl:1:1 MOOT-1816 left out");
    assertThat(cli.out()).contains("\"seated\":false", "village.floors.first");
    assertThat(out.resolve("report.html")).content().contains("village.floors.first");
  }

  @Test
  void aMeetingOfACouncilNobodyDrew() throws IOException {
    village.write(
        "meetings.jsonl",
        "\n{\"type\":\"meeting\",\"id\":\"m\",\"council\":\"counsel\",\"at\":\"2026-03-09T00:00:00Z\"}\n");

    refused(consult(), 3, "meetings.jsonl:2:1 MOOT-1815", "`counsel`");
  }

  @Test
  void aLineTheEngineDoesNotTakeIsToldWithItsPlace() throws IOException {
    village.write(
        "ledger.jsonl",
        """
        {"type":"case","id":"c","title":"The pump","opinions":["o3"],"at":"2026-03-05T00:00:00Z"}
        {"type":"explain","case":"k","text":"so","at":"2026-03-06T00:00:00Z"}
        """);

    refused(consult(), 3, "ledger.jsonl:2:1 MOOT-1501", "`k`");
  }

  @Test
  void aLineDatedBeforeTheLastOpinionIsRecordedLaterAndTold() throws IOException {
    village.write(
        "ledger.jsonl",
        "{\"type\":\"case\",\"id\":\"c\",\"title\":\"The pump\",\"opinions\":[\"o1\"],"
            + "\"at\":\"2026-03-02T00:00:00Z\"}\n");

    var cli = consult();

    assertThat(cli.exit()).isZero();
    assertThat(cli.err())
        .contains("ledger.jsonl:1:1 MOOT-1818 ", "recorded at `2026-03-03T08:00:00Z`");
  }

  @Test
  void aCommandThePolicyRefuses() throws IOException {
    village.council();
    village.write(
        "authority.drl",
        """
        package village.authority;

        import org.moothall.policy.fact.Command;

        global org.moothall.policy.answer.Authority.Verbs answer;

        rule "village.authority.nobody-draws"
        when
            Command( name == "councils.draw" )
        then
            answer.refuse("lots are drawn on the green");
        end
        """);

    refused(consult(), 4, "matter.json:1:1 MOOT-1010", "lots are drawn on the green");
  }

  @Test
  void aPlaceForTheReportThatCannotBeWritten() throws IOException {
    out = village.folder().resolve("matter.json").resolve("out");

    refused(consult(), 6, "MOOT-1813", "can't be written");
  }

  @Test
  void aReportThatCannotBeWritten() {
    consult();

    var cli = Cli.run("report", out, "--out", parent.resolve("none").resolve("report.html"));

    assertThat(cli.exit()).isEqualTo(6);
    assertThat(cli.err()).contains("MOOT-1813", "can't be written");
  }

  @Test
  void aFormatThereIsNot() {
    consult();

    var cli = Cli.run("report", out, "--format", "pdf");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err()).contains("MOOT-1701", "`pdf`");
  }

  @Test
  void aFolderThatIsNoConsultation() {
    assertThat(Cli.run("search", parent, "water").exit()).isEqualTo(3);
    assertThat(Cli.run("search", parent, "water").err()).contains("MOOT-1811");
    assertThat(Cli.run("consult", parent).err()).contains("MOOT-1810");
  }
}
