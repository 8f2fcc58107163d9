package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consult",
        "groups",
        "search",
        "report",
        "export",
        "record",
        "record verify",
        "policy",
        "policy check",
        "policy test",
        "policy explain",
        "policy why-not",
        "policy coverage",
        "policy diff",
        "policy format"
      })
  void everyCommandHasHelpThatNamesTheExitCodes(String command) {
    var words = List.of((command + " --help").split(" "));
    var cli = Cli.run(words.toArray());

    assertThat(cli.exit()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .contains("Usage: moothall " + command, "Exit codes:", "5   the record is damaged");
  }

  @Test
  void theHelpSaysWhatTheSeedIsFor() {
    assertThat(Cli.run("consult", "--help").out().replaceAll("\\s+", " "))
        .contains("byte for byte", "Whoever knows the number can open the seals")
        .contains("moothall consult --polis");
  }

  @Test
  void theVersionIsKnown() {
    var cli = Cli.run("--version");

    assertThat(cli.exit()).isZero();
    assertThat(cli.out()).contains("moothall", "Java " + Runtime.version());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "consul", "consult", "record", "search x", "record verify --head x y"})
  void whatMakesNoSenseEndsWithTwo(String words) {
    var cli = Cli.run(words.isEmpty() ? new Object[0] : (Object[]) words.split(" "));

    assertThat(cli.exit()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith("MOOT-1817 ").contains("--help` helps.");
  }
}
