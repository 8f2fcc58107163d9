package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.PolicyInput;
import org.moothall.policy.Quote;
import org.moothall.policy.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall policy why-not}: why a rule said nothing in a case. */
@Command(
    name = "why-not",
    description =
        "Tells why a rule did not speak in a case: the first constraint that failed, the fact that"
            + " came nearest, and the value that would have been enough.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall policy why-not street.budget 'samples/policy/quorum.yaml#a second call wants two"
          + " fifths'",
      "      FILE#NAME; a file that holds a single case needs no name"
    })
final class PolicyWhyNotCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RULE", description = "The rule's name.")
  private String rule = "";

  @Parameters(index = "1", paramLabel = "CASE", description = "A case, as FILE#NAME or FILE.")
  private String named = "";

  @Override
  public Integer call() {
    var why =
        PolicyCommand.at(
            policies -> {
              var example = PolicyInput.one(named, policies.packs());
              var asked = example.asked();
              return policies.whyNot(example.stack(), asked.question(), rule, asked.facts());
            });
    var out = spec.commandLine().getOut();
    out.println(
        MoothallCommand.of(spec).json() ? JsonText.of(json -> write(json, why)) : why.says());
    out.flush();
    return ExitCode.FINE.number();
  }

  private static void write(JsonGenerator json, WhyNot why) throws IOException {
    json.writeStringField("rule", why.rule());
    json.writeBooleanField("spoke", why instanceof WhyNot.Spoke);
    json.writeStringField("says", why.says());
    switch (why) {
      case WhyNot.FirstFailed failed -> failed(json, failed);
      case WhyNot.Replaced replaced -> quote(json, "by", replaced.by());
      case WhyNot.OtherQuestion other -> json.writeStringField("answers", other.answers());
      case WhyNot.SaysNothing nothing -> quote(json, "place", nothing.place());
      case WhyNot.Spoke spoke -> {}
    }
  }

  private static void failed(JsonGenerator json, WhyNot.FirstFailed failed) throws IOException {
    quote(json, "condition", failed.condition());
    quote(json, "constraint", failed.constraint());
    texts(json, "matched", failed.matched());
    texts(json, "inTheWay", failed.inTheWay());
    if (failed.nearest().isPresent()) {
      json.writeStringField("nearest", failed.nearest().get());
    }
    if (failed.change().isPresent()) {
      var change = failed.change().get();
      json.writeObjectFieldStart("change");
      json.writeStringField("property", change.property());
      json.writeStringField("is", String.valueOf(change.is()));
      json.writeStringField("wanted", String.valueOf(change.wanted()));
      json.writeStringField("range", change.range());
      json.writeEndObject();
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void quote(JsonGenerator json, String name, Quote quote) throws IOException {
    json.writeObjectFieldStart(name);
    QuoteJson.members(json, quote);
    json.writeEndObject();
  }
}
