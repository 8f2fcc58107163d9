package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.core.policy.check.Corpus.Sample;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Reason;

/**
 * Everything that the language allows: every file below {@code harmless} passes, Drools compiles
 * it, and together they use every construct there is.
 */
class HarmlessCorpusTest {

  static List<Sample> harmless() {
    return Corpus.files("harmless");
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void itPasses(Sample file) {
    assertThat(Reading.faults(file.drl())).isEmpty();
  }

  @Test
  void everyConstructIsUsed() {
    assertThat(harmless()).hasSizeGreaterThanOrEqualTo(30);
    var used = new HashSet<String>();
    for (var file : harmless()) {
      var parsed = FileParser.parse(DrlText.normalised(file.drl()), new Faults(file.name()));
      parsed.rules().forEach(rule -> Constructs.addAll(rule, used));
    }
    assertThat(used).isEqualTo(Constructs.all());
  }

  /** Files on one question are compiled as one, since compiling takes the time. */
  @Test
  void droolsCompilesAndAnswersIt() {
    var desk = new PolicyDesk(List.of(), Limits.defaults());
    var stack = new PolicyStack(List.of(), files());
    assertThat(desk.check(stack)).isEmpty();
    for (var question : PolicyQuestion.all()) {
      assertThat(desk.ask(stack, question, SampleFacts.of(question)).because())
          .as(question.name())
          .extracting(Reason::says)
          .noneMatch(says -> says.contains("failed: "));
    }
  }

  private static List<PolicyFile> files() {
    var merged = new LinkedHashMap<String, Merged>();
    var above = new ArrayList<PolicyFile>();
    for (var file : harmless()) {
      if (file.drl().contains("@overrides")) {
        above.add(new PolicyFile(file.name(), file.drl()));
      } else {
        var question = Reading.read(file.drl(), new Faults("f")).orElseThrow().question().name();
        merged.computeIfAbsent(question, name -> new Merged()).add(file.drl());
      }
    }
    return Stream.concat(
            merged.entrySet().stream()
                .map(entry -> new PolicyFile(entry.getKey(), entry.getValue().drl())),
            above.stream())
        .toList();
  }

  /** Files of one question as one. */
  private static final class Merged {
    private final Set<String> imports = new HashSet<>();
    private final StringBuilder rules = new StringBuilder();
    private String global = "";

    void add(String drl) {
      var rule = drl.indexOf("\nrule");
      var end = rule < 0 ? drl.length() : rule;
      for (var line : drl.substring(0, end).split(";")) {
        var words = line.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "").strip();
        if (words.startsWith("import")) {
          imports.add(words);
        } else if (words.startsWith("global")) {
          global = words;
        }
      }
      rules.append(drl, end, drl.length());
    }

    String drl() {
      return "package harmless;\n"
          + String.join(";\n", imports)
          + ";\n"
          + global
          + ";\n"
          + rules
          + "\n";
    }
  }
}
