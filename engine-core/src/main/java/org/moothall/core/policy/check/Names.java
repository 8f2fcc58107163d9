package org.moothall.core.policy.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.tree.ParsedFile.Import;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.PolicyQuestion;

/** What the imports of one file make of a simple name. */
final class Names {

  private final Vocabulary vocabulary;
  private final PolicyQuestion<?> question;
  private final Faults faults;
  private final Map<String, Class<?>> imported = new HashMap<>();

  /** Names whose import was refused; to complain of their use as well would help nobody. */
  private final Set<String> refused = new HashSet<>();

  Names(Vocabulary vocabulary, PolicyQuestion<?> question, List<Import> imports, Faults faults) {
    this.vocabulary = vocabulary;
    this.question = question;
    this.faults = faults;
    imports.forEach(this::add);
  }

  private void add(Import line) {
    if (faults.areMany()) {
      return;
    }
    if (line.wholePackage()) {
      addPackage(line);
      return;
    }
    var type = vocabulary.types().get(line.type());
    var simple = line.type().substring(line.type().lastIndexOf('.') + 1);
    if (type == null) {
      refused.add(simple);
      faults.add(
          line.at(),
          Code.IMPORT_REFUSED,
          "`%s` can't be imported.%s".formatted(line.type(), maybe(line.type(), simple)));
    } else {
      imported.put(simple, type);
    }
  }

  private void addPackage(Import line) {
    var before = imported.size();
    for (var type : vocabulary.types().values()) {
      if (type.getEnclosingClass() == null && type.getPackageName().equals(line.type())) {
        imported.put(type.getSimpleName(), type);
      }
    }
    if (imported.size() == before) {
      faults.add(
          line.at(),
          Code.IMPORT_REFUSED,
          "`%s.*` can't be imported. Maybe `org.moothall.policy.fact.*` was meant."
              .formatted(line.type()));
    }
  }

  private String maybe(String written, String simple) {
    for (var type : vocabulary.types().values()) {
      if (type.getSimpleName().equals(simple)) {
        return " Maybe `%s` was meant.".formatted(type.getCanonicalName());
      }
    }
    return Nearest.maybe(written, vocabulary.types().keySet());
  }

  /** Whether no import was refused, so that a name that no fault was told of is a known one. */
  boolean areKnown() {
    return refused.isEmpty();
  }

  /** The fact a pattern is about, or nothing and a fault. */
  Optional<Class<?>> fact(Token name) {
    var found = find(name, Vocabulary.simpleNames(Vocabulary.facts(question)));
    if (found.isPresent() && !isFact(found.get())) {
      faults.add(
          name,
          Code.NOT_A_FACT_HERE,
          "the question of %s has no fact %s. It has %s."
              .formatted(
                  question.name(),
                  name.shown(),
                  Vocabulary.list(Vocabulary.simpleNames(Vocabulary.facts(question)))));
      return Optional.empty();
    }
    return found;
  }

  private boolean isFact(Class<?> type) {
    return Vocabulary.facts(question).contains(type);
  }

  /** The enum whose constant is named, or nothing and a fault. */
  Optional<Class<?>> choice(Token at, String path) {
    var enums = vocabulary.types().values().stream().filter(Class::isEnum).toList();
    var outer = at.text();
    var first = find(at, Vocabulary.simpleNames(enums));
    if (first.isEmpty()) {
      return first;
    }
    var full = first.get().getCanonicalName() + path.substring(outer.length());
    var type = vocabulary.types().get(full);
    if (type == null || !type.isEnum()) {
      faults.add(
          at, Code.UNKNOWN_TYPE, "`%s` has no constants.%s".formatted(path, nested(first.get())));
      return Optional.empty();
    }
    return Optional.of(type);
  }

  private String nested(Class<?> outer) {
    return vocabulary.types().values().stream()
        .filter(type -> type.isEnum() && outer.equals(type.getEnclosingClass()))
        .findFirst()
        .map(
            type ->
                " Maybe `%s.%s` was meant.".formatted(outer.getSimpleName(), type.getSimpleName()))
        .orElse("");
  }

  private Optional<Class<?>> find(Token name, List<String> candidates) {
    var type = imported.get(name.text());
    if (type == null && !refused.contains(name.text())) {
      faults.add(name, Code.UNKNOWN_TYPE, unknown(name, candidates));
    }
    return Optional.ofNullable(type);
  }

  private String unknown(Token name, List<String> candidates) {
    for (var type : vocabulary.types().values()) {
      if (type.getSimpleName().equals(name.text())) {
        return "%s is not imported. Maybe add `import %s;`."
            .formatted(name.shown(), type.getCanonicalName());
      }
    }
    return "there is no %s.%s".formatted(name.shown(), Nearest.maybe(name.text(), candidates));
  }
}
