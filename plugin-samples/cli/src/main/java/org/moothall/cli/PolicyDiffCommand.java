package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.PolicyInput;
import org.moothall.policy.Difference;
import org.moothall.policy.PolicyDiff;
import org.moothall.policy.Quote;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.rules.kit.arbitrary.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall policy diff}: what changes from one policy to another. */
@Command(
    name = "diff",
    description =
        "Tells what changes from one policy to another: rules, settings, and cases that are"
            + " answered differently, each by its fewest and plainest facts.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall policy diff street-2026 street-2027",
      "  moothall policy diff street.drl street-new.drl --pack base --pack linhai",
      "      single files stand on the packs given, or those of the policy.yaml beside them"
    })
final class PolicyDiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The policy before: a folder with a policy.yaml, or a rule file.")
  private Path before;

  @Parameters(index = "1", paramLabel = "B", description = "The policy after.")
  private Path after;

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "A pack below a single file; repeat it from the most general up.")
  private List<String> packs = List.of();

  @Override
  public Integer call() {
    var first = PolicyInput.stack(before, packs);
    var second = PolicyInput.stack(after, packs);
    try (var progress = MoothallCommand.of(spec).progress()) {
      var diff = PolicyCommand.at(policies -> policies.tools().diff(first, second, progress));
      progress.close();
      var out = spec.commandLine().getOut();
      if (MoothallCommand.of(spec).json()) {
        out.println(JsonText.of(json -> write(json, diff)));
      } else {
        write(out, diff);
      }
      out.flush();
    }
    return ExitCode.FINE.number();
  }

  private static void write(PrintWriter out, PolicyDiff diff) {
    rules(out, "added    ", diff.added());
    rules(out, "removed  ", diff.removed());
    rules(out, "changed  ", diff.rewritten());
    diff.settings()
        .forEach(
            setting ->
                out.println(
                    "setting  %s: %s, then %s"
                        .formatted(
                            setting.name(), number(setting.before()), number(setting.after()))));
    diff.differences().forEach(difference -> write(out, difference));
    out.println(summary(diff));
  }

  private static String summary(PolicyDiff diff) {
    int kinds = diff.differences().size();
    if (diff.tried() == 0) {
      return "the policies do not differ";
    }
    return kinds == 0
        ? "no case of %s tried is answered differently".formatted(diff.tried())
        : "%s of change in %s cases tried"
            .formatted(kinds == 1 ? "1 kind" : kinds + " kinds", diff.tried());
  }

  private static void rules(PrintWriter out, String title, List<Quote> rules) {
    rules.forEach(
        rule ->
            out.println("%s%s (%s:%s)".formatted(title, rule.text(), rule.file(), rule.line())));
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? String.valueOf(number.getAsLong()) : "none";
  }

  private static void write(PrintWriter out, Difference difference) {
    out.println(Wording.of(difference.question(), difference.facts()));
    out.println("    before: " + only(difference.before(), difference.after()));
    out.println("    after:  " + only(difference.after(), difference.before()));
  }

  /** What is said here and not there. */
  private static String only(Ruling<?> here, Ruling<?> there) {
    var said = there.because().stream().map(PolicyDiffCommand::words).toList();
    var only =
        here.because().stream()
            .map(PolicyDiffCommand::words)
            .distinct()
            .filter(words -> !said.contains(words))
            .collect(Collectors.joining("; "));
    return (here instanceof Ruling.Undecided ? "undecided; " : "")
        + (only.isEmpty() ? "nothing of this" : only);
  }

  /** The line may have moved without a change. */
  private static String words(Reason reason) {
    return reason.file().isEmpty()
        ? reason.says()
        : "%s (rule %s, %s)".formatted(reason.says(), reason.rule(), reason.file());
  }

  private static void write(JsonGenerator json, PolicyDiff diff) throws IOException {
    json.writeNumberField("tried", diff.tried());
    QuoteJson.list(json, "added", diff.added());
    QuoteJson.list(json, "removed", diff.removed());
    QuoteJson.list(json, "rewritten", diff.rewritten());
    json.writeArrayFieldStart("settings");
    for (var setting : diff.settings()) {
      json.writeStartObject();
      json.writeStringField("name", setting.name());
      if (setting.before().isPresent()) {
        json.writeNumberField("before", setting.before().getAsLong());
      }
      if (setting.after().isPresent()) {
        json.writeNumberField("after", setting.after().getAsLong());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("differences");
    for (var difference : diff.differences()) {
      write(json, difference);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Difference difference) throws IOException {
    json.writeStartObject();
    json.writeStringField("question", difference.question().name());
    json.writeStringField("says", difference.says());
    json.writeNumberField("cases", difference.cases());
    json.writeStringField("before", only(difference.before(), difference.after()));
    json.writeStringField("after", only(difference.after(), difference.before()));
    json.writeArrayFieldStart("facts");
    for (var fact : difference.facts()) {
      json.writeString(fact.toString());
    }
    json.writeEndArray();
    names(json, "silenced", difference.silenced().stream().sorted().toList());
    names(json, "raised", difference.raised().stream().sorted().toList());
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, String name, List<String> names)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var each : names) {
      json.writeString(each);
    }
    json.writeEndArray();
  }
}
