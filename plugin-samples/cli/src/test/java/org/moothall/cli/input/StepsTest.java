package org.moothall.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Actor;

class StepsTest {
  @TempDir private Path folder;

  private List<Step> meetings(String lines) throws IOException {
    return MeetingsFile.read(
        Expect.file(folder, "meetings.jsonl", lines), "lift", Optional.of("council"));
  }

  private List<Step> ledger(String lines) throws IOException {
    return LedgerFile.read(
        Expect.file(folder, "ledger.jsonl", lines), "lift", Optional.of("council"));
  }

  @Test
  void aMeetingIsTakenApart() throws IOException {
    var steps =
        meetings(
            """
            {"type":"meeting","id":"m","call":2,"chair":"r1","at":"2026-04-18T14:00:00Z",\
            "present":["r1","r2"],"late":[{"at":"2026-04-18T14:20:00Z","who":["r3"]}],\
            "left":[{"at":"2026-04-18T16:00:00Z","who":["r2"]}],\
            "questions":[{"id":"q","text":"Shall we?","recused":["r1"],"for":["r2"],\
            "against":["r3"],"at":"2026-04-18T15:00:00Z","decidedAt":"2026-04-18T15:30:00Z"}],\
            "closedAt":"2026-04-18T16:30:00Z"}
            """);

    assertThat(steps)
        .extracting(Step::id)
        .containsExactly(
            "meeting/m/open",
            "meeting/m/arrive/1",
            "meeting/m/arrive/2",
            "meeting/m/leave/3",
            "meeting/m/q/ask",
            "meeting/m/q/vote",
            "meeting/m/q/decide",
            "meeting/m/close");
    assertThat(steps).extracting(Step::actor).containsOnly(Actor.of("r1", "chair"));
    assertThat(steps).extracting(Step::council).containsOnly(Optional.of("council"));
    assertThat(steps.get(5).at()).isEqualTo(Instant.parse("2026-04-18T15:30:00Z"));
    assertThat(steps.get(4).where().line()).isEqualTo(1);
  }

  @Test
  void nobodyVotesNoVoteIsTaken() throws IOException {
    var steps =
        meetings(
            """
            {"type":"meeting","id":"m","at":"2026-04-18T14:00:00Z",\
            "questions":[{"id":"q","text":"Shall we?","at":"2026-04-18T15:00:00Z"}]}
            """);

    assertThat(steps)
        .extracting(Step::id)
        .containsExactly("meeting/m/open", "meeting/m/q/ask", "meeting/m/q/decide");
  }

  @Test
  void everyKindOfLedgerLineIsRead() throws IOException {
    var steps =
        ledger(
            """
            {"type":"case","id":"c","at":"2026-04-01T00:00:00Z","title":"T","opinions":["w1"]}

            {"type":"explain","case":"c","at":"2026-04-02T00:00:00Z","text":"so"}
            {"type":"promise","id":"p","case":"c","by":"office","text":"t","withinDays":3,"at":"2026-04-03T00:00:00Z"}
            {"type":"kept","promise":"p","at":"2026-04-04T00:00:00Z","evidence":"e"}
            {"type":"withdrawn","promise":"q","at":"2026-04-05T00:00:00Z","reason":"r"}
            {"type":"resolve","case":"c","at":"2026-04-06T00:00:00Z","text":"done"}
            {"type":"tick","at":"2026-04-07T00:00:00Z"}
            {"type":"outcome","how":"decided","question":"q","at":"2026-04-08T00:00:00Z","reason":"r"}
            {"type":"outcome","how":"closed","at":"2026-04-09T00:00:00Z","reason":"r"}
            """);

    assertThat(steps)
        .extracting(Step::id)
        .containsExactly(
            "case/c",
            "explain/c/3",
            "promise/p",
            "kept/p",
            "withdrawn/q",
            "resolve/c",
            "tick/8",
            "close",
            "close");
    assertThat(steps.get(7).council()).hasValue("council");
    assertThat(steps.get(8).council()).isEmpty();
  }

  @Test
  void aLineOfAnUnknownTypeIsRefused() {
    Expect.failure(
        () ->
            ledger("{\"type\":\"tick\",\"at\":\"2026-04-07T00:00:00Z\"}\n{\"type\":\"promis\"}\n"),
        "ledger.jsonl:2:9",
        "MOOT-1808",
        "Maybe `promise` was meant.");
    Expect.failure(
        () -> meetings("{\"type\":\"meating\"}"),
        "meetings.jsonl:1:9",
        "MOOT-1808",
        "Maybe `meeting` was meant.");
  }

  @Test
  void whatTheEngineWouldRefuseIsToldAtItsLine() {
    Expect.failure(
        () ->
            ledger(
                "{\"type\":\"case\",\"id\":\"c\",\"at\":\"2026-04-01T00:00:00Z\",\"title\":\"T\",\"opinions\":[]}"),
        "ledger.jsonl:1:1",
        "MOOT-1804",
        "answers no opinion");
  }

  @Test
  void aMeetingIsOfSomeCouncil() throws IOException {
    var file =
        Expect.file(
            folder,
            "meetings.jsonl",
            "{\"type\":\"meeting\",\"id\":\"m\",\"at\":\"2026-04-18T14:00:00Z\"}");

    Expect.failure(
        () -> MeetingsFile.read(file, "lift", Optional.empty()),
        "meetings.jsonl:1:1",
        "MOOT-1815",
        "no council is named");
  }
}
