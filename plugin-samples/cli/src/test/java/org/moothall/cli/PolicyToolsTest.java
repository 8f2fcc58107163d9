package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line tells an author about rules that are sound. */
class PolicyToolsTest {

  private static final Path SAMPLE = Path.of("samples/policy");
  private static final String SECOND_CALL =
      SAMPLE.resolve("quorum.yaml") + "#a second call wants two fifths";

  @TempDir private Path folder;

  @Test
  void explainNamesEachRuleThatSpokeWithPlaceAndFacts() {
    var cli = Cli.run("policy", "explain", SECOND_CALL);

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exit()).isZero();
    assertThat(cli.out().lines())
        .startsWith("quorum: decided")
        .contains(
            "  how many must be there: at least 2/5 of OFFICE",
            "    at least 2/5 of OFFICE (rule street.second-call, street.drl:9)",
            "      Question[id=lifts, kind=ordinary, call=2]");
  }

  @Test
  void explainForMachines() {
    var cli = Cli.run("policy", "explain", SECOND_CALL, "--json");

    assertThat(cli.out())
        .startsWith("{\"question\":\"quorum\",\"undecided\":false,\"policyVersion\":\"")
        .contains(
            "{\"rule\":\"street.second-call\",\"file\":\"street.drl\",\"line\":9,"
                + "\"says\":\"at least 2/5 of OFFICE\","
                + "\"facts\":[\"Question[id=lifts, kind=ordinary, call=2]\"],"
                + "\"verb\":\"atLeast\",\"arguments\":[\"2\",\"5\",\"OFFICE\"],"
                + "\"entrenched\":false,\"holds\":true}");
  }

  @Test
  void whyNotNamesTheConstraintAndTheValueThatWouldDo() {
    var cli = Cli.run("policy", "why-not", "street.budget", SECOND_CALL);

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exit()).isZero();
    assertThat(cli.out()).contains("street.budget", "kind == \"budget\"", "street.drl:19", "lifts");
  }

  @Test
  void whyNotForMachines() {
    var cli = Cli.run("policy", "why-not", "street.budget", SECOND_CALL, "--json");

    assertThat(cli.out())
        .startsWith("{\"rule\":\"street.budget\",\"spoke\":false,\"says\":\"")
        .contains("\"constraint\":{\"text\":\"kind == \\\"budget\\\"\",\"file\":\"street.drl\"")
        .contains("\"change\":{\"property\":\"kind\",\"is\":\"ordinary\",\"wanted\":\"budget\"");
  }

  @Test
  void whyNotOfARuleThatThereIsNot() {
    var cli = Cli.run("policy", "why-not", "street.budgt", SECOND_CALL);

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err()).contains("`street.budgt`", "Maybe `street.budget`");
  }

  @Test
  void aCaseThatThereIsNot() {
    var cli = Cli.run("policy", "explain", SECOND_CALL.replace("fifths", "fifts"));

    assertThat(cli.exit()).isEqualTo(3);
    assertThat(cli.err())
        .startsWith("MOOT-1819 ")
        .contains("has no case `a second call wants two fifts`")
        .contains("Maybe `a second call wants two fifths` was meant.");
  }

  @Test
  void coverageListsWhatNoCaseHasTried() throws IOException {
    copy();
    Files.delete(folder.resolve("replies.yaml"));
    var cli = Cli.run("policy", "coverage", folder);

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exit()).isZero();
    assertThat(cli.out().lines().map(String::strip))
        .contains("rules that spoke in no case:")
        .anyMatch(
            line -> line.startsWith("replies.drl:9:") && line.contains("street.reply.safety"));
  }

  @Test
  void theSampleIsTriedThroughout() {
    assertThat(Cli.run("policy", "coverage", SAMPLE).out())
        .isEqualToIgnoringNewLines(
            "every rule of the folder spoke, and every constraint held once and failed once");
    assertThat(Cli.run("policy", "coverage", SAMPLE, "--json").out())
        .contains("\"silent\":[],\"neverTrue\":[],\"neverFalse\":[]}");
  }

  @Test
  void diffTellsWhatChangesInCases() throws IOException {
    copy();
    var street = folder.resolve("street.drl");
    Files.writeString(street, Files.readString(street).replace("atLeast(2, 5", "atLeast(1, 4"));
    var cli = Cli.run("policy", "diff", SAMPLE, folder, "--progress", "none");

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exit()).isZero();
    assertThat(cli.out().lines())
        .startsWith(
            "changed  rule \"street.second-call\" (street.drl:9)",
            "quorum of question a (kind a, call 2)",
            "    before: at least 2/5 of OFFICE (rule street.second-call, street.drl)",
            "    after:  at least 1/4 of OFFICE (rule street.second-call, street.drl)")
        .last()
        .asString()
        .matches("1 kind of change in \\d+ cases tried");
    assertThat(Cli.run("policy", "diff", SAMPLE, folder, "--json", "--progress", "none").out())
        .contains("\"rewritten\":[{\"text\":\"rule \\\"street.second-call\\\"\"")
        .contains("\"differences\":[{\"question\":\"quorum\"");
  }

  @Test
  void aPolicyDoesNotDifferFromItself() {
    var cli = Cli.run("policy", "diff", SAMPLE, SAMPLE, "--progress", "none");

    assertThat(cli.exit()).isZero();
    assertThat(cli.out()).isEqualToIgnoringNewLines("the policies do not differ");
  }

  @Test
  void formatLaysAFileOut() throws IOException {
    copy();
    var street = folder.resolve("street.drl");
    assertThat(Cli.run("policy", "format", "--check", street).exit()).isZero();
    Files.writeString(street, Files.readString(street).replace("    Question(", "Question("));

    var check = Cli.run("policy", "format", "--check", street);
    assertThat(check.exit()).isEqualTo(7);
    assertThat(check.out()).isEqualToIgnoringNewLines("not laid out: " + street);

    var sound = Files.readString(SAMPLE.resolve("street.drl"));
    assertThat(Cli.run("policy", "format", street).out()).isEqualTo(sound);
    assertThat(Cli.run("policy", "format", "--write", street).exit()).isZero();
    assertThat(street).hasContent(sound);
  }

  private void copy() throws IOException {
    try (var files = Files.list(SAMPLE)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }
}
