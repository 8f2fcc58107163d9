package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.PolicyInput;
import org.moothall.policy.Explanation;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall policy explain}: what the rules answer in a case, and how it came about. */
@Command(
    name = "explain",
    description =
        "Asks the rules a case, and tells what each rule that spoke said, where it stands, which"
            + " facts it saw, and how it all combined.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall policy explain 'samples/policy/quorum.yaml#a second call wants two fifths'",
      "      FILE#NAME; a file that holds a single case needs no name",
      "  moothall policy explain street/gas.yaml --json"
    })
final class PolicyExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "A case, as FILE#NAME or FILE.")
  private String named = "";

  @Override
  public Integer call() {
    var explanation =
        PolicyCommand.at(
            policies -> {
              var example = PolicyInput.one(named, policies.packs());
              var asked = example.asked();
              return policies.explain(example.stack(), asked.question(), asked.facts());
            });
    var out = spec.commandLine().getOut();
    if (MoothallCommand.of(spec).json()) {
      out.println(JsonText.of(json -> write(json, explanation)));
    } else {
      out.println(
          switch (explanation.ruling()) {
            case Ruling.Decided<?> decided -> explanation.question().name() + ": decided";
            case Ruling.Undecided<?> undecided -> explanation.question().name() + ": undecided";
          });
      explanation.lines().forEach(line -> out.println("  " + line));
    }
    out.flush();
    return ExitCode.FINE.number();
  }

  private static void write(JsonGenerator json, Explanation<?> explanation) throws IOException {
    json.writeStringField("question", explanation.question().name());
    json.writeBooleanField("undecided", explanation.ruling() instanceof Ruling.Undecided);
    json.writeStringField("policyVersion", explanation.ruling().policyVersion());
    json.writeArrayFieldStart("because");
    for (var reason : explanation.ruling().because()) {
      write(json, reason);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("slots");
    for (var slot : explanation.slots()) {
      json.writeStartObject();
      json.writeStringField("topic", slot.topic());
      json.writeStringField("kind", slot.kind().name());
      json.writeStringField("how", slot.how());
      json.writeStringField("outcome", slot.outcome());
      json.writeArrayFieldStart("spoken");
      for (var spoken : slot.spoken()) {
        write(json, spoken);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Explanation.Spoken spoken) throws IOException {
    json.writeStartObject();
    members(json, spoken.reason());
    json.writeStringField("verb", spoken.verb());
    texts(json, "arguments", spoken.arguments());
    json.writeBooleanField("entrenched", spoken.entrenched());
    json.writeBooleanField("holds", spoken.holds());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Reason reason) throws IOException {
    json.writeStartObject();
    members(json, reason);
    json.writeEndObject();
  }

  private static void members(JsonGenerator json, Reason reason) throws IOException {
    json.writeStringField("rule", reason.rule());
    json.writeStringField("file", reason.file());
    json.writeNumberField("line", reason.line());
    json.writeStringField("says", reason.says());
    texts(json, "facts", reason.facts());
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
