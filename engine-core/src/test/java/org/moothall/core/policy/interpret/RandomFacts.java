package org.moothall.core.policy.interpret;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.moothall.policy.PolicyQuestion;

/** Random facts of one question, as many of them at the edges as in the middle. */
final class RandomFacts {

  private final List<Class<? extends Record>> types;
  private final RandomGenerator random;

  RandomFacts(PolicyQuestion<?> question, RandomGenerator random) {
    this.types = question.facts().stream().sorted(Comparator.comparing(Class::getName)).toList();
    this.random = random;
  }

  /** None, one or some, perhaps one of them twice. */
  List<Record> some() {
    var facts = new ArrayList<Record>();
    for (var type : types) {
      var count = random.nextInt(4);
      for (var i = 0; i < count; i++) {
        facts.add(one(type));
      }
    }
    if (!facts.isEmpty() && Pool.oneIn(random, 4)) {
      facts.add(Pool.any(random, facts));
    }
    return facts;
  }

  /** A fact of this type; values that a fact can't have are drawn again. */
  <T extends Record> T one(Class<T> type) {
    var parts = type.getRecordComponents();
    var kinds = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(kinds);
      while (true) {
        try {
          return constructor.newInstance(Arrays.stream(kinds).map(this::value).toArray());
        } catch (InvocationTargetException refused) {
          if (!(refused.getCause() instanceof IllegalArgumentException)) {
            throw new IllegalStateException(refused);
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Class<?> kind) {
    if (kind == String.class) {
      return Pool.text(random);
    }
    if (kind == long.class) {
      return Pool.number(random);
    }
    if (kind == boolean.class) {
      return random.nextBoolean();
    }
    return kind == Set.class ? texts() : Pool.any(random, List.of(kind.getEnumConstants()));
  }

  private Set<String> texts() {
    var texts = new HashSet<String>();
    var count = random.nextInt(4);
    for (var i = 0; i < count; i++) {
      texts.add(Pool.text(random));
    }
    return texts;
  }
}
