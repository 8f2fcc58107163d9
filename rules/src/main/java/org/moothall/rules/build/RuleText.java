package org.moothall.rules.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.moothall.policy.PolicyQuestion;

/**
 * A rule file and what Drools' parser makes of it.
 *
 * @param path where it was read
 * @param text with line ends normalised
 */
record RuleText(Path path, String text, PackageDescr parsed) {

  static RuleText read(Path path) {
    try {
      var text = Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
      return new RuleText(path, text, parse(path, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackageDescr parse(Path path, String text) {
    var parser = new DrlParser(LanguageLevelOption.DRL10);
    try {
      var parsed = parser.parse(false, text);
      if (parser.hasErrors()) {
        throw new IllegalStateException("%s: %s".formatted(path, parser.getErrors()));
      }
      return parsed;
    } catch (DroolsParserException e) {
      throw new IllegalStateException(path.toString(), e);
    }
  }

  String packageName() {
    return parsed.getName();
  }

  String question() {
    var verbs = parsed.getGlobals().getFirst().getType();
    return PolicyQuestion.all().stream()
        .filter(question -> question.verbs().getCanonicalName().equals(verbs))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("%s answers no question".formatted(path)))
        .name();
  }

  /** The file's rules as lines of the index. */
  List<String> heads() {
    return parsed.getRules().stream()
        .map(
            rule -> {
              var entrenched = rule.getAnnotation("entrenched") != null;
              var head =
                  List.of("rule", rule.getName(), place(rule.getStartCharacter()), "" + entrenched);
              return String.join("\t", head) + overrides(rule);
            })
        .toList();
  }

  private String overrides(org.drools.drl.ast.descr.RuleDescr rule) {
    var annotation = rule.getAnnotation("overrides");
    if (annotation == null) {
      return "";
    }
    var quote = text.indexOf('"', annotation.getStartCharacter());
    var name = text.substring(quote + 1, text.indexOf('"', quote + 1));
    return "\t" + name + "\t" + place(quote);
  }

  /** Line and column of a character, both from 1. */
  private String place(int at) {
    var line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    var column = at - text.lastIndexOf('\n', at - 1);
    return line + "\t" + column;
  }
}
