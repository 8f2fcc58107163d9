package org.moothall.rules.kit.cases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.policy.PolicyQuestion;

/** Reads the facts of a case: {@code - Question: { id: q, kind: ordinary, call: 2 }}. */
final class FactReader {

  private final Faults faults;
  private final Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
  private final String question;

  FactReader(PolicyQuestion<?> question, Faults faults) {
    this.faults = faults;
    this.question = question.name();
    question.facts().stream()
        .sorted(Comparator.comparing(Class::getSimpleName))
        .forEach(type -> types.put(type.getSimpleName(), type));
  }

  /** The fact; empty where something is wrong with it, which is noted. */
  Optional<Record> read(Yaml yaml) {
    try {
      if (!(yaml instanceof Yaml.Mapping mapping) || mapping.values().size() != 1) {
        throw faults.note(
            yaml.at(),
            CaseCode.UNFIT_VALUE,
            "a fact is a type and its components, such as `%s`.".formatted(sample()));
      }
      var only = mapping.values().entrySet().iterator().next();
      return fact(only.getKey(), only.getValue());
    } catch (Faults.Noted e) {
      return Optional.empty();
    }
  }

  private String sample() {
    var type = types.values().iterator().next();
    return "%s: { %s: … }".formatted(type.getSimpleName(), type.getRecordComponents()[0].getName());
  }

  private Optional<Record> fact(Yaml.Key name, Yaml components) {
    var type = types.get(name.name());
    if (type == null) {
      throw faults.note(
          name.at(),
          CaseCode.UNKNOWN_NAME,
          "the question `%s` has no fact `%s`.%s"
              .formatted(question, name.name(), Nearest.maybe(name.name(), types.keySet())));
    }
    var known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    var fields = Fields.of(components, faults, known);
    var missing = missing(type, fields);
    if (!missing.isEmpty()) {
      throw faults.note(
          name.at(),
          CaseCode.MISSING,
          "`%s` lacks %s. Only sets may be left out; they are empty then."
              .formatted(name.name(), "`" + String.join("`, `", missing) + "`"));
    }
    return make(name, type, values(type, fields));
  }

  private static List<String> missing(Class<? extends Record> type, Fields fields) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getType() != Set.class)
        .map(RecordComponent::getName)
        .filter(component -> fields.optional(component).isEmpty())
        .toList();
  }

  /** The values of all components; fewer where some don't fit, which is noted. */
  private List<Object> values(Class<? extends Record> type, Fields fields) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        values.add(value(component, fields));
      } catch (Faults.Noted e) {
        // the other components are looked at, too
      }
    }
    return values;
  }

  private Object value(RecordComponent component, Fields fields) {
    var name = component.getName();
    var type = component.getType();
    if (type == Set.class) {
      Set<String> texts = new LinkedHashSet<>();
      fields.texts(name).forEach(text -> texts.add(text.value()));
      return texts;
    }
    var given = fields.required(name);
    if (type == boolean.class) {
      return fields.flag(given, name);
    }
    if (type == long.class) {
      return number(fields.scalar(given, name), name);
    }
    var text = fields.scalar(given, name);
    return type.isEnum() ? Constants.read(type, text, name, faults) : text.value();
  }

  private long number(Yaml.Scalar given, String name) {
    try {
      if (!given.quoted()) {
        return Long.parseLong(given.value());
      }
    } catch (NumberFormatException e) {
      // noted below
    }
    throw faults.note(
        given.at(),
        CaseCode.UNFIT_VALUE,
        "`%s` is a whole number, and `%s` is none.".formatted(name, given.value()));
  }

  private Optional<Record> make(Yaml.Key name, Class<? extends Record> type, List<Object> values) {
    var components = type.getRecordComponents();
    if (values.size() < components.length) {
      return Optional.empty();
    }
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return Optional.of(type.getDeclaredConstructor(types).newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      throw faults.note(name.at(), CaseCode.UNFIT_VALUE, e.getTargetException().getMessage() + ".");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("`%s` can't be made".formatted(name.name()), e);
    }
  }
}
