package org.moothall.core.policy.claim;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.policy.Explanation;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Merge;

/** Tells of a sheet how its claims were merged. */
final class Explaining {

  private Explaining() {}

  /** Each slot of which something was said, or of which something had to be said. */
  static List<Explanation.Slot> slots(Sheet<?> sheet) {
    return sheet.slots().stream()
        .filter(slot -> !slot.said().isEmpty() || slot.isObjected())
        .map(slot -> slot(sheet.question(), slot))
        .toList();
  }

  private static Explanation.Slot slot(PolicyQuestion<?> question, Slot<?> slot) {
    var merges =
        slot.verbs().stream()
            .map(verb -> verb(question, verb).getAnnotation(Merge.class))
            .distinct()
            .toList();
    return new Explanation.Slot(
        slot.topic(),
        merges.getFirst().value(),
        merges.stream().map(Merge::how).distinct().collect(Collectors.joining("; ")),
        slot.said().stream().map(Explaining::spoken).toList(),
        slot.outcome());
  }

  private static Explanation.Spoken spoken(Said<?> said) {
    var claim = said.claim();
    return new Explanation.Spoken(
        said.reason(),
        claim.verb().getName(),
        claim.arguments().stream().map(Object::toString).toList(),
        said.isEntrenched(),
        said.holds());
  }

  private static Method verb(PolicyQuestion<?> question, String name) {
    return Stream.of(question.verbs().getMethods())
        .filter(verb -> verb.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no verb `%s`".formatted(name)));
  }
}
