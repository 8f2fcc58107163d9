package org.moothall.core.policy.check;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Setting;

/** One fact of every type of a question. */
final class SampleFacts {

  private SampleFacts() {}

  /** Facts as a host gives them; settings come from the stack. */
  static List<Record> of(PolicyQuestion<?> question) {
    return question.facts().stream()
        .filter(type -> type != Setting.class)
        .<Record>map(SampleFacts::sample)
        .toList();
  }

  private static Record sample(Class<? extends Record> type) {
    var components = type.getRecordComponents();
    var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types)
          .newInstance(Stream.of(types).map(SampleFacts::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no sample of " + type, e);
    }
  }

  private static Object value(Class<?> type) {
    if (type == String.class) {
      return "p1";
    }
    if (type == long.class) {
      return 2L;
    }
    if (type == boolean.class) {
      return true;
    }
    return type.isEnum() ? type.getEnumConstants()[0] : Set.of("p1", "clerk");
  }
}
