package org.moothall.rules.kit.arbitrary;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.moothall.policy.PolicyQuestion;

/** Facts in words: a type, its id, and the rest in brackets, in the order of the record. */
public final class Wording {

  private Wording() {}

  /** For instance {@code quorum of question q (kind ordinary, call 2)}. */
  public static String of(PolicyQuestion<?> question, List<Record> facts) {
    return question.name()
        + (facts.isEmpty()
            ? " of nothing"
            : facts.stream().map(Wording::of).collect(Collectors.joining("; ", " of ", "")));
  }

  /** For instance {@code question q (kind ordinary, call 2)}. */
  public static String of(Record fact) {
    List<String> rest = new ArrayList<>();
    String id = "";
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = value(fact, component);
      if (component.getName().equals("id")) {
        id = " " + value;
      } else {
        rest.add(clause(spaced(component.getName()), value));
      }
    }
    return spaced(fact.getClass().getSimpleName())
        + id
        + (rest.isEmpty() ? "" : " (" + String.join(", ", rest) + ")");
  }

  /** For instance {@code overdue days} for {@code overdueDays}. */
  public static String spaced(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String clause(String name, Object value) {
    return switch (value) {
      case Boolean yes -> yes ? name : "not " + name;
      case Collection<?> none when none.isEmpty() -> "no " + name;
      case Collection<?> some ->
          name
              + some.stream()
                  .map(Object::toString)
                  .sorted()
                  .collect(Collectors.joining(", ", " ", ""));
      default -> name + " " + value;
    };
  }

  private static Object value(Record fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "`%s` of a fact can't be read".formatted(component.getName()), e);
    }
  }
}
