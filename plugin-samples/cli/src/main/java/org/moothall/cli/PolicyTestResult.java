package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.moothall.policy.Ruling;
import org.moothall.rules.kit.Finding;
import org.moothall.rules.kit.cases.Example;

/**
 * What came of testing a policy.
 *
 * @param outcomes what came of each case
 * @param findings what came of each invariant; empty where they were left out
 */
record PolicyTestResult(List<Example.Outcome> outcomes, List<Finding> findings) {

  boolean holds() {
    return outcomes.stream().allMatch(Example.Outcome::holds)
        && findings.stream().allMatch(Finding::holds);
  }

  void write(PrintWriter out, boolean json) {
    if (json) {
      out.println(JsonText.of(this::write));
    } else {
      outcomes.forEach(outcome -> write(out, outcome));
      findings.stream().filter(finding -> !finding.holds()).forEach(f -> write(out, f));
      out.println(summary());
    }
    out.flush();
  }

  private static void write(PrintWriter out, Example.Outcome outcome) {
    var example = outcome.example();
    if (outcome.holds()) {
      out.println("ok      " + example.asked().name());
    } else {
      out.println("failed  " + example.asked().name());
      out.println("        %s:%s".formatted(example.file(), example.line()));
      outcome.misses().forEach(miss -> out.println("        " + miss));
    }
  }

  private static void write(PrintWriter out, Finding finding) {
    out.println("broken  " + finding.law() + numbers(finding));
    finding.why().lines().forEach(line -> out.println("        " + line));
  }

  private static String numbers(Finding finding) {
    return finding.invariants().isEmpty()
        ? ""
        : finding.invariants().stream()
            .map(Object::toString)
            .collect(
                Collectors.joining(
                    ", ",
                    finding.invariants().size() == 1 ? " (invariant " : " (invariants ",
                    ")"));
  }

  private String summary() {
    var cases = counted(outcomes.size(), "case", "cases");
    var wrong = outcomes.stream().filter(outcome -> !outcome.holds()).count();
    var broken = findings.stream().filter(finding -> !finding.holds()).count();
    return cases
        + (wrong == 0 ? "" : ", %s failed".formatted(wrong))
        + (findings.isEmpty() ? "" : "; " + counted(findings.size(), "law", "laws"))
        + (broken == 0 ? "" : ", %s broken".formatted(broken))
        + (holds() ? "; everything holds" : "");
  }

  private static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeBooleanField("holds", holds());
    json.writeArrayFieldStart("cases");
    for (var outcome : outcomes) {
      write(json, outcome);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("laws");
    for (var finding : findings) {
      json.writeStartObject();
      json.writeStringField("law", finding.law());
      json.writeArrayFieldStart("invariants");
      for (int number : finding.invariants()) {
        json.writeNumber(number);
      }
      json.writeEndArray();
      json.writeBooleanField("holds", finding.holds());
      json.writeStringField("why", finding.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Example.Outcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", outcome.example().asked().name());
    json.writeStringField("file", outcome.example().file());
    json.writeNumberField("line", outcome.example().line());
    json.writeStringField("question", outcome.example().asked().question().name());
    json.writeBooleanField("holds", outcome.holds());
    json.writeBooleanField("undecided", outcome.ruling() instanceof Ruling.Undecided);
    json.writeArrayFieldStart("misses");
    for (var miss : outcome.misses()) {
      json.writeString(miss);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
