package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.cli.run.FinishedConsultation;
import org.moothall.record.Entry;

/** Same input, same seed: same record, same head, same report, byte for byte. */
class DeterminismTest {
  @TempDir private Path parent;

  private Village village;

  @BeforeEach
  void village() throws IOException {
    village = Village.in(parent);
    village.write(
        "ledger.jsonl",
        "{\"type\":\"case\",\"id\":\"c\",\"title\":\"The pump\",\"opinions\":[\"o3\"],\"at\":\"2026-03-05T00:00:00Z\"}\n");
  }

  private Path consult(String name, Object... more) {
    var out = parent.resolve(name);
    var args = new ArrayList<Object>(List.of("consult", village.folder(), "--out", out));
    args.addAll(List.of(more));
    var cli = Cli.run(args.toArray());
    assertThat(cli.err()).doesNotContain("MOOT");
    assertThat(cli.exit()).isZero();
    return out;
  }

  private static List<Entry> entries(Path out) {
    var entries = new ArrayList<Entry>();
    try (var consultation = FinishedConsultation.open(out)) {
      consultation.hall().record().read(consultation.matter(), entries::add);
    }
    return entries;
  }

  private static String withoutHead(Path out) throws IOException {
    return Files.readString(out.resolve("report.json")).replaceAll("[0-9a-f]{64}", "hash");
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    village.council();
    var one = consult("one", "--seed", 7);
    var two = consult("two", "--seed", 7);

    assertThat(entries(one)).isNotEmpty().isEqualTo(entries(two));
    assertThat(one.resolve("report.html")).hasSameBinaryContentAs(two.resolve("report.html"));
    assertThat(one.resolve("report.json")).hasSameBinaryContentAs(two.resolve("report.json"));
    assertThat(one.resolve("moothall.json")).hasSameBinaryContentAs(two.resolve("moothall.json"));
  }

  @Test
  void withoutASeedOnlySealsAndHeadDiffer() throws IOException {
    var one = consult("one");
    var two = consult("two");

    assertThat(entries(one).getLast().hash()).isNotEqualTo(entries(two).getLast().hash());
    assertThat(withoutHead(one)).isEqualTo(withoutHead(two));
  }

  @Test
  void theReportIsMadeAgainFromTheRecordAlone() throws IOException {
    var out = consult("one");

    assertThat(Cli.run("report", out, "--format", "json").out())
        .isEqualTo(Files.readString(out.resolve("report.json")));
    assertThat(Cli.run("report", out, "--out", parent.resolve("again.html")).exit()).isZero();
    assertThat(parent.resolve("again.html")).hasSameBinaryContentAs(out.resolve("report.html"));
  }
}
