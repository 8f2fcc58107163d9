package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real Polis exports (The Computational Democracy Project, CC BY 4.0), where they are at hand. */
class PolisTest {
  @TempDir private Path parent;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brexit-consensus | Can there be consensus on Brexit? | The Northern Ireland/Republic of Ireland border",
        "london-youth-policing | engage more young people | police"
      })
  void theReportShowsWhatPeopleSaid(String name, String title, String statement) throws Exception {
    consult(name, title, statement);
  }

  @Tag("exhaustive")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seattle-15 | $15/hour | minimum wage",
        "nz-biodiversity | Biodiversity | native",
        "vtaiwan-uberx | UberX 自用車載客 | 我覺得"
      })
  void theLargerOnesToo(String name, String title, String statement) throws Exception {
    consult(name, title, statement);
  }

  @ParameterizedTest
  @CsvSource({"brexit-consensus, stable", "london-youth-policing, compatible"})
  void groupsAreFoundWithoutARecord(String name, String mode) throws Exception {
    var out = parent.resolve("groups.csv");

    var cli = Cli.run("groups", "--polis", export(name), "--mode", mode, "--out", out);

    assertThat(cli.exit()).as(cli.err()).isZero();
    assertThat(cli.out()).contains("  groups    A ", "B ", "  bridges   ");
    assertThat(Files.readAllLines(out)).hasSizeGreaterThan(20);
  }

  private void consult(String name, String title, String statement) throws Exception {
    var out = parent.resolve("out");

    var cli = Cli.run("consult", "--polis", export(name), "--out", out, "--seed", 7);

    assertThat(cli.exit()).as(cli.err()).isZero();
    assertThat(cli.out()).contains(title).contains("groups    A ");
    assertThat(Files.readString(out.resolve("report.html"))).contains(statement);
    assertThat(Files.readString(out.resolve("report.json"))).contains(statement);
  }

  private static Path export(String name) {
    var export =
        Path.of(System.getProperty("moothall.data", "../../../shared/data"), "polis", name);
    assumeTrue(Files.isDirectory(export), () -> "no data in " + export);
    return export;
  }
}
