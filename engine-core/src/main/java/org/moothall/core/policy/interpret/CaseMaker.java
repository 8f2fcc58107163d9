package org.moothall.core.policy.interpret;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.moothall.policy.PolicyQuestion;

/** Makes cases of the values at which rules may turn. The same generator makes the same cases. */
public final class CaseMaker {

  /** A fact may refuse some values; after so many, it is left out. */
  private static final int TRIES = 20;

  private final List<Class<? extends Record>> types;
  private final LiteralPool pool;
  private final RandomGenerator random;

  /** For the facts that the rules behind the pool look at. */
  public CaseMaker(PolicyQuestion<?> question, LiteralPool pool, RandomGenerator random) {
    this.types =
        question.facts().stream()
            .filter(type -> pool.types().contains(type.getSimpleName()))
            .sorted(Comparator.comparing(Class::getName))
            .toList();
    this.pool = pool;
    this.random = random;
  }

  /** One fact of most types, two of some, and none of others. */
  public List<Record> some() {
    var facts = new ArrayList<Record>();
    for (var type : types) {
      var count = List.of(0, 1, 1, 1, 2).get(random.nextInt(5));
      for (var i = 0; i < count; i++) {
        one(type).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** A fact of the type of this simple name, if there can be one of the pool's values. */
  Optional<Record> one(String simpleName) {
    return types.stream()
        .filter(type -> type.getSimpleName().equals(simpleName))
        .findFirst()
        .flatMap(this::one);
  }

  private Optional<Record> one(Class<?> type) {
    var kinds = kinds(type);
    for (var i = 0; i < TRIES; i++) {
      var fact = make(type, kinds, Arrays.stream(kinds).map(this::value).toArray());
      if (fact.isPresent()) {
        return fact;
      }
    }
    return Optional.empty();
  }

  private static Class<?>[] kinds(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
  }

  private static Optional<Record> make(Class<?> type, Class<?>[] kinds, Object[] values) {
    try {
      return Optional.of((Record) type.getDeclaredConstructor(kinds).newInstance(values));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the fact %s can't be made".formatted(type), e);
    }
  }

  private Object value(Class<?> kind) {
    if (kind == long.class) {
      return any(pool.numbers());
    }
    if (kind == boolean.class) {
      return random.nextBoolean();
    }
    if (kind == Set.class) {
      return texts();
    }
    return kind == String.class ? any(pool.texts()) : any(List.of(kind.getEnumConstants()));
  }

  private Set<String> texts() {
    var texts = new HashSet<String>();
    var count = random.nextInt(3);
    for (var i = 0; i < count; i++) {
      texts.add(any(pool.texts()));
    }
    return texts;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
