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
        "brexit-consensus | Can there be consensus on Brexit? | A referendum should not be binding",
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

  private void consult(String name, String title, String statement) throws Exception {
    var export =
        Path.of(System.getProperty("moothall.data", "../../../shared/data"), "polis", name);
    assumeTrue(Files.isDirectory(export), () -> "no data in " + export);
    var out = parent.resolve("out");

    var cli = Cli.run("consult", "--polis", export, "--out", out, "--seed", 7);

    assertThat(cli.exit()).as(cli.err()).isZero();
    assertThat(cli.out()).contains(title).contains("groups    A ");
    assertThat(Files.readString(out.resolve("report.html"))).contains(statement);
    assertThat(Files.readString(out.resolve("report.json"))).contains(statement);
  }
}
