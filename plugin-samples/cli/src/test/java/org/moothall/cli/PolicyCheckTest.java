package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCheckTest {

  private static final Path SAMPLE = Path.of("samples/policy");

  @TempDir private Path folder;

  @Test
  void aFileWithoutAFaultIsSaidToBeFine() {
    var cli = Cli.run("policy", "check", SAMPLE.resolve("street.drl"));

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exit()).isZero();
    assertThat(cli.out())
        .isEqualToIgnoringNewLines("no fault in samples/policy/street.drl, on top of base, linhai");
  }

  @Test
  void aFaultIsToldWithItsPlaceAndAGuess() throws IOException {
    var file = withTypo();
    var cli = Cli.run("policy", "check", file, "--pack", "base", "--pack", "linhai");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.out())
        .isEqualToIgnoringNewLines(
            file + ":11:15 MOOT-2104 `Question` has no property `cal`. Maybe `call` was meant.");
  }

  @Test
  void editorsGetDiagnosticsAsTheyKnowThem() throws IOException {
    var file = withTypo();
    var cli = Cli.run("policy", "check", file, "--pack", "base", "--pack", "linhai", "--json");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.out())
        .isEqualToIgnoringNewLines(
            """
            {"diagnostics":[{"file":"%s","uri":"%s",\
            "range":{"start":{"line":10,"character":14},"end":{"line":10,"character":17}},\
            "severity":1,"code":"MOOT-2104","source":"moothall",\
            "message":"`Question` has no property `cal`. Maybe `call` was meant."}]}"""
                .formatted(file, file.toUri()));
  }

  @Test
  void withoutAPolicyFileBesideItThePackIsBase() throws IOException {
    var file = Files.copy(SAMPLE.resolve("street.drl"), folder.resolve("street.drl"));
    var cli = Cli.run("policy", "check", file);

    assertThat(cli.out())
        .contains("MOOT-2402 there is no rule `linhai.quorum.second-call` to override.");
  }

  @Test
  void aPackThatNobodyOffers() {
    var cli = Cli.run("policy", "check", SAMPLE.resolve("street.drl"), "--pack", "bas");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.out() + cli.err()).contains("`bas`", "Maybe");
  }

  @Test
  void aFileThatIsNotThere() {
    var cli = Cli.run("policy", "check", "nowhere.drl");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err()).startsWith("MOOT-1814 there is no file `nowhere.drl`. Maybe ");
  }

  private Path withTypo() throws IOException {
    var text = Files.readString(SAMPLE.resolve("street.drl"));
    return Files.writeString(
        folder.resolve("street.drl"),
        text.replace("Question( call >= 2 )", "Question( cal >= 2 )"));
  }
}
