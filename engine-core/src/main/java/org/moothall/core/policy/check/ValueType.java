package org.moothall.core.policy.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What kind of value a property, a literal or an argument is. Two kinds never mix; there is no
 * conversion.
 */
public sealed interface ValueType {

  /** As a message names it, for instance {@code a number}. */
  String shown();

  /** Kinds without further parts. */
  enum Plain implements ValueType {
    TEXT("text"),
    NUMBER("a number"),
    FLAG("true or false"),
    TEXTS("a set of texts");

    private final String shown;

    Plain(String shown) {
      this.shown = shown;
    }

    @Override
    public String shown() {
      return shown;
    }
  }

  /** One of the constants of an enum. */
  record Choice(Class<?> of) implements ValueType {
    @Override
    public String shown() {
      return "a `%s`".formatted(of.getSimpleName());
    }

    List<String> names() {
      return Arrays.stream(of.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .toList();
    }
  }

  /**
   * The kind of a record component or parameter.
   *
   * @throws IllegalArgumentException if rules can't handle such a type
   */
  static ValueType of(Type type) {
    if (type == String.class) {
      return Plain.TEXT;
    }
    if (type == long.class) {
      return Plain.NUMBER;
    }
    if (type == boolean.class) {
      return Plain.FLAG;
    }
    if (type instanceof Class<?> of && of.isEnum()) {
      return new Choice(of);
    }
    if (type instanceof ParameterizedType of
        && of.getRawType() == Set.class
        && of.getActualTypeArguments()[0] == String.class) {
      return Plain.TEXTS;
    }
    throw new IllegalArgumentException("rules can't handle values of type " + type.getTypeName());
  }
}
