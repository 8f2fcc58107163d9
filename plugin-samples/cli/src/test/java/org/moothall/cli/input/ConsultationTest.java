package org.moothall.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsultationTest {
  @TempDir private Path folder;

  @BeforeEach
  void matter() throws IOException {
    Expect.file(folder, "matter.json", "{\"id\":\"lift\",\"title\":\"A lift\"}");
  }

  @Test
  void opinionsComeBeforeVotesAndWhatEndsEarlierComesFirst() throws IOException {
    Expect.file(folder, "a-votes.csv", "at,voter,opinion,vote\n2026-03-02T00:00:00Z,r1,w1,agree\n");
    Expect.file(
        folder,
        "late.csv",
        "id,author,at,text\nw2,r2,2026-03-09T00:00:00Z,b\nw3,r2,2026-03-05T00:00:00Z,c\n");
    Expect.file(
        folder,
        "zeal.jsonl",
        "{\"id\":\"w1\",\"author\":\"r1\",\"at\":\"2026-03-01T00:00:00Z\",\"text\":\"a\"}\n");
    var polis = Files.createDirectory(folder.resolve("export"));
    Expect.file(polis, "comments.csv", "timestamp,comment-id\n1500232615559,1\n");
    Expect.file(polis, "votes.csv", "timestamp,voter-id\n1500232652930,1\n");
    Files.createDirectory(folder.resolve("pictures"));

    var input = Consultation.read(folder);

    assertThat(input.intakes())
        .extracting(Intake::name)
        .containsExactly("export", "zeal.jsonl", "late.csv", "a-votes.csv");
    assertThat(input.intakes().get(0).latest()).hasValue(Instant.ofEpochMilli(1500232652930L));
    assertThat(input.intakes().get(2).latest()).hasValue(Instant.parse("2026-03-09T00:00:00Z"));
    assertThat(input.openedAt()).isEqualTo(Instant.ofEpochMilli(1500232615559L));
  }

  @Test
  void localRulesStackByName() throws IOException {
    Expect.file(folder, "b.drl", "package b;");
    Expect.file(folder, "a.drl", "package a;");
    Expect.file(folder, "w.jsonl", "{\"at\":\"2026-03-01T00:00:00Z\"}");

    var input = Consultation.read(folder);

    assertThat(input.matter().policy().local())
        .extracting(file -> file.name())
        .containsExactly("a.drl", "b.drl");
  }

  @Test
  void meetingsAndLedgerAreMergedByTime() throws IOException {
    Expect.file(
        folder,
        "matter.json",
        """
        {"id":"lift","title":"A lift","openedAt":"2026-03-01T00:00:00Z",
         "council":{"id":"c","kind":"VILLAGE_COUNCIL","seats":3,"seed":"s"}}""");
    Expect.file(
        folder,
        "meetings.jsonl",
        "{\"type\":\"meeting\",\"id\":\"m\",\"at\":\"2026-03-03T00:00:00Z\"}");
    Expect.file(
        folder,
        "ledger.jsonl",
        """
        {"type":"tick","at":"2026-03-04T00:00:00Z"}
        {"type":"explain","case":"c","at":"2026-03-02T00:00:00+01:00","text":"so"}
        """);

    assertThat(Consultation.read(folder).steps())
        .extracting(Step::id)
        .containsExactly("draw/c", "explain/c/2", "meeting/m/open", "tick/1");
  }

  @Test
  void nothingIsSaidTwice() throws IOException {
    Expect.file(folder, "w.jsonl", "{\"at\":\"2026-03-01T00:00:00Z\"}");
    Expect.file(
        folder,
        "ledger.jsonl",
        """
        {"type":"kept","promise":"p","evidence":"e","at":"2026-03-02T00:00:00Z"}
        {"type":"kept","promise":"p","evidence":"f","at":"2026-03-03T00:00:00Z"}
        """);

    Expect.failure(
        () -> Consultation.read(folder),
        "ledger.jsonl:2:1",
        "MOOT-1807",
        "`kept/p` is said twice, first at ledger.jsonl:1:1");
  }

  @Test
  void aFolderWithoutAMatterIsNone() throws IOException {
    Files.delete(folder.resolve("matter.json"));
    assertThatThrownBy(() -> Consultation.read(folder))
        .hasMessageContaining("has no `matter.json`. Maybe it is another folder.");

    Expect.file(folder, "comments.csv", "timestamp\n");
    assertThatThrownBy(() -> Consultation.read(folder))
        .hasMessageContaining("`--polis` is missing");
  }

  @Test
  void withoutAnyTimeNobodyKnowsWhenItWasOpened() {
    Expect.failure(
        () -> Consultation.read(folder),
        "matter.json:1:1",
        "MOOT-1802",
        "Maybe add the field `openedAt`");
  }

  @Test
  void aPolisExportTellsItsOwnStory() throws IOException {
    var export = Files.createDirectory(folder.resolve("brexit"));
    Expect.file(
        export,
        "summary.csv",
        """
        topic,Can there be consensus?
        url,https://pol.is/1
        views,204
        conversation-description,"Two
        lines"
        """);
    Expect.file(export, "comments.csv", "timestamp,comment-id\n1500282615559,1\n");

    var input = Consultation.polis(export);

    assertThat(input.matter().id()).isEqualTo("brexit");
    assertThat(input.matter().title()).isEqualTo("Can there be consensus?");
    assertThat(input.matter().description()).isEqualTo("Two\nlines\n\nhttps://pol.is/1");
    assertThat(input.openedAt()).isEqualTo(Instant.ofEpochMilli(1500282615559L));
    assertThat(input.intakes()).extracting(Intake::path).containsExactly(export);
  }

  @Test
  void anotherFolderIsNoPolisExport() {
    assertThatThrownBy(() -> Consultation.polis(folder))
        .hasMessageContaining("is no Polis export: there is no `comments.csv` in it");
  }
}
