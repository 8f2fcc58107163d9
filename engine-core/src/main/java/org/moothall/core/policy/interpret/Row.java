package org.moothall.core.policy.interpret;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A fact taken apart, so that a property is found by its number and not by its name. */
final class Row {

  /** No fact, for expressions that look at none. */
  static final Row NONE = new Row(new Nothing());

  private final Object fact;
  private final Object[] values;

  private record Nothing() {}

  Row(Object fact) {
    this.fact = fact;
    this.values =
        Arrays.stream(fact.getClass().getRecordComponents())
            .map(RecordComponent::getAccessor)
            .map(this::read)
            .toArray();
  }

  private Row(Object fact, Object[] values) {
    this.fact = fact;
    this.values = values;
  }

  private Object read(Method accessor) {
    try {
      return accessor.invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the fact %s can't be read".formatted(fact.getClass()), e);
    }
  }

  Object fact() {
    return fact;
  }

  Object value(int property) {
    return values[property];
  }

  /** The numbers and names of its properties. */
  List<String> properties() {
    return Arrays.stream(fact.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  /** As if one property were another, whether or not there can be such a fact. */
  Row asIf(int property, Object value) {
    var changed = values.clone();
    changed[property] = value;
    return new Row(fact, changed);
  }

  /**
   * The same fact but for one property.
   *
   * @throws IllegalArgumentException if there is no such fact
   */
  Row with(int property, Object value) {
    var changed = values.clone();
    changed[property] = value;
    var parts = List.of(fact.getClass().getRecordComponents());
    var types = parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new Row(fact.getClass().getDeclaredConstructor(types).newInstance(changed), changed);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("no fact has this value", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the fact %s can't be made".formatted(fact.getClass()), e);
    }
  }
}
