package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.rules.kit.Finding;

class PolicyTestCommandTest {

  private static final Path SAMPLE = Path.of("samples/policy");

  @TempDir private Path folder;

  @Test
  void theSampleHoldsThroughout() {
    var cli = Cli.run("policy", "test", SAMPLE, "--progress", "lines");

    assertThat(cli.out())
        .contains("ok      a second call wants two fifths")
        .endsWith("5 cases; 45 laws; everything holds" + System.lineSeparator());
    assertThat(cli.err())
        .contains("asking the cases", "holding the policy to its invariants")
        .doesNotContain("MOOT-");
    assertThat(cli.exit()).isZero();
    assertThat(SAMPLE.resolve(".jqwik-database")).doesNotExist();
    assertThat(Path.of("").resolve(".jqwik-database")).doesNotExist();
  }

  @Test
  void aCaseThatFailsIsShownWithItsLine() throws IOException {
    copy();
    change("quorum.yaml", "num: 2, den: 5, strict", "num: 1, den: 3, strict");
    var cli = Cli.run("policy", "test", folder, "--cases-only", "--progress", "none");

    assertThat(cli.exit()).isEqualTo(7);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out().lines())
        .contains(
            "failed  a second call wants two fifths",
            "        quorum.yaml:11",
            "        answer.tests[0].num is 2, not 1",
            "        answer.tests[0].den is 5, not 3")
        .endsWith("5 cases, 1 failed");
  }

  @Test
  void machinesGetEachCase() throws IOException {
    copy();
    change("quorum.yaml", "floor: 3", "floor: 4");
    var cli = Cli.run("policy", "test", folder, "--cases-only", "--json", "--progress", "none");

    assertThat(cli.exit()).isEqualTo(7);
    assertThat(cli.out())
        .startsWith("{\"holds\":false,\"cases\":[{\"name\":\"a first call wants more than half\",")
        .contains(
            "\"file\":\"quorum.yaml\",\"line\":2,\"question\":\"quorum\",\"holds\":false,"
                + "\"undecided\":false,\"misses\":[\"answer.floor is 3, not 4\"]")
        .contains("\"laws\":[]");
  }

  @Test
  void anInvariantThatIsBrokenIsShownByItsSmallestCase() {
    var finding =
        new Finding(
            "a reply is owed to whatever is said",
            List.of(34),
            false,
            "none is%nto p1".formatted());
    var out = new StringWriter();
    var result = new PolicyTestResult(List.of(), List.of(finding));
    result.write(new PrintWriter(out), false);

    assertThat(result.holds()).isFalse();
    assertThat(out.toString().lines())
        .containsExactly(
            "broken  a reply is owed to whatever is said (invariant 34)",
            "        none is",
            "        to p1",
            "0 cases; 1 law, 1 broken");
  }

  @Test
  void aRuleFileWithAFaultIsNotTested() throws IOException {
    copy();
    change("street.drl", "call >= 2", "cal >= 2");
    var cli = Cli.run("policy", "test", folder, "--progress", "none");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith("street.drl:11:15 MOOT-2104 ");
  }

  @Test
  void aCaseFileWithFaultsIsToldInOnePass() throws IOException {
    copy();
    change("quorum.yaml", "kind: budget", "knd: budget");
    change("replies.yaml", "risk: ENERGY", "risk: ENRGY");
    var cli = Cli.run("policy", "test", folder, "--progress", "none");

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err().lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("quorum.yaml:23:9 MOOT-2802 `Question` lacks `kind`"),
            two ->
                assertThat(two).startsWith("quorum.yaml:23:34 MOOT-2803 nothing is called `knd`"),
            three -> assertThat(three).startsWith("replies.yaml:5:55 MOOT-2804 `risk` can't be"));
  }

  @Test
  void aFolderWithoutAPolicy() {
    var cli = Cli.run("policy", "test", folder);

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err()).startsWith("policy.yaml:1:1 MOOT-2806 no rules are named.");
  }

  private void copy() throws IOException {
    try (var files = Files.list(SAMPLE)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private void change(String file, String from, String to) throws IOException {
    var path = folder.resolve(file);
    assertThat(path).content().contains(from);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }
}
