package org.moothall.core.policy.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.policy.PolicyQuestion;

/** Finds what the words of checked rules stand for. Immutable. */
final class Words {

  private final Map<String, Class<?>> facts = new HashMap<>();
  private final Map<Class<?>, List<String>> properties = new HashMap<>();
  private final Map<String, Class<?>> types;

  /** The words of one question. */
  Words(Vocabulary vocabulary, PolicyQuestion<?> question) {
    this.types = vocabulary.types();
    for (var fact : Vocabulary.facts(question)) {
      facts.put(fact.getSimpleName(), fact);
      properties.put(fact, List.copyOf(vocabulary.properties(fact).keySet()));
    }
  }

  Class<?> fact(String simpleName) {
    var fact = facts.get(simpleName);
    if (fact == null) {
      throw new IllegalStateException("no fact is named `%s`".formatted(simpleName));
    }
    return fact;
  }

  /** The number of a property. */
  int property(Class<?> fact, String name) {
    var index = properties.getOrDefault(fact, List.of()).indexOf(name);
    if (index < 0) {
      throw new IllegalStateException(
          "`%s` has no property `%s`".formatted(fact.getSimpleName(), name));
    }
    return index;
  }

  Object constant(Constant constant) {
    return types.values().stream()
        .filter(Class::isEnum)
        .filter(type -> ("." + type.getCanonicalName()).endsWith("." + constant.type()))
        .flatMap(type -> List.of(type.getEnumConstants()).stream())
        .filter(value -> ((Enum<?>) value).name().equals(constant.name().text()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "there is no `%s.%s`".formatted(constant.type(), constant.name().text())));
  }
}
