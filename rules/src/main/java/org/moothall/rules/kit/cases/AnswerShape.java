package org.moothall.rules.kit.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Checks that an expected answer can be one: names of components, and what stands where. */
final class AnswerShape {

  private final Faults faults;

  AnswerShape(Faults faults) {
    this.faults = faults;
  }

  /** Notes what does not fit a record of this type; a subset of its components is fine. */
  void check(Class<?> type, Yaml yaml) {
    var known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    var fields = Fields.of(yaml, faults, known);
    for (RecordComponent component : type.getRecordComponents()) {
      fields
          .optional(component.getName())
          .ifPresent(value -> check(component.getName(), component.getGenericType(), value));
    }
  }

  private void check(String name, Type type, Yaml yaml) {
    if (type instanceof ParameterizedType generic) {
      checkGeneric(name, generic, yaml);
    } else if (type instanceof Class<?> plain) {
      checkPlain(name, plain, yaml);
    }
  }

  private void checkPlain(String name, Class<?> type, Yaml yaml) {
    if (type.isEnum() && yaml instanceof Yaml.Scalar scalar) {
      Constants.read(type, scalar, name, faults);
    } else if (type.isRecord()) {
      check(type, yaml);
    }
  }

  private void checkGeneric(String name, ParameterizedType type, Yaml yaml) {
    var raw = (Class<?>) type.getRawType();
    var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (Optional.class == raw) {
      if (!AnswerMatch.isNothing(yaml)) {
        check(name, last, yaml);
      }
    } else if (Collection.class.isAssignableFrom(raw)) {
      if (!(yaml instanceof Yaml.Listing list)) {
        throw faults.note(
            yaml.at(),
            CaseCode.UNFIT_VALUE,
            "`%s` is a list, such as `[one, two]`.".formatted(name));
      }
      list.values().forEach(value -> check(name, last, value));
    } else if (Map.class.isAssignableFrom(raw) && yaml instanceof Yaml.Scalar) {
      throw faults.note(
          yaml.at(),
          CaseCode.UNFIT_VALUE,
          "`%s` is a list of names, such as `[p1, p2]`.".formatted(name));
    }
  }
}
