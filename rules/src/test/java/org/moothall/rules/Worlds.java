package org.moothall.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.moothall.policy.PolicyQuestion;

/** Questions with facts of all kinds, chosen so that rules often find something. */
final class Worlds {

  /** A question and what its rules are shown. */
  record World(PolicyQuestion<?> question, List<Record> facts) {}

  private static final List<String> WORDS =
      List.of(
          "lift",
          "p1",
          "p2",
          "ordinary",
          "statute",
          "category=WOMEN",
          "category=CHAMBER",
          "party=no",
          "opinions.submit",
          "opinions.take",
          "meetings.ask",
          "meetings.open",
          "ledger.tick");

  private Worlds() {}

  static Arbitrary<World> worlds() {
    return Arbitraries.of(PolicyQuestion.all())
        .flatMap(question -> facts(question).map(facts -> new World(question, facts)));
  }

  private static Arbitrary<List<Record>> facts(PolicyQuestion<?> question) {
    var types = new ArrayList<>(question.facts());
    types.sort((one, other) -> one.getName().compareTo(other.getName()));
    return Arbitraries.of(types).flatMap(Worlds::fact).list().ofMaxSize(8);
  }

  static Arbitrary<Record> fact(Class<? extends Record> type) {
    var components = Stream.of(type.getRecordComponents()).map(Worlds::value).toList();
    return Combinators.combine(components).as(values -> make(type, values));
  }

  private static Arbitrary<Object> value(RecordComponent component) {
    var type = component.getType();
    if (type == long.class) {
      return Arbitraries.of(0L, 1L, 2L, 3L, 9L, 10L, 40L);
    }
    if (type == boolean.class) {
      return Arbitraries.of(true, false);
    }
    if (type == Set.class) {
      return Arbitraries.of("clerk", "chair", "office", "party=no")
          .set()
          .ofMaxSize(3)
          .map(set -> set);
    }
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants()).map(constant -> constant);
    }
    return Arbitraries.of(WORDS).map(word -> word);
  }

  private static Record make(Class<? extends Record> type, List<Object> values) {
    try {
      var types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
