package org.moothall.rules.kit.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The named values of a mapping, taken out by kind; what is not as asked for is noted. */
final class Fields {

  private final Yaml.Mapping mapping;
  private final Map<String, Yaml> values;
  private final Faults faults;

  private Fields(Yaml.Mapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
    values =
        mapping.values().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue));
  }

  /** The fields of a value that must be a mapping with no names but these. */
  static Fields of(Yaml yaml, Faults faults, Collection<String> known) {
    if (!(yaml instanceof Yaml.Mapping mapping)) {
      throw faults.note(
          yaml.at(),
          CaseCode.UNFIT_VALUE,
          "named values belong here, such as `%s: …`.".formatted(known.iterator().next()));
    }
    var strangers =
        mapping.values().keySet().stream()
            .filter(Predicate.not(key -> known.contains(key.name())))
            .toList();
    strangers.forEach(
        key ->
            faults.note(
                key.at(),
                CaseCode.UNKNOWN_NAME,
                "nothing is called `%s` here.%s"
                    .formatted(key.name(), Nearest.maybe(key.name(), known))));
    return new Fields(mapping, faults);
  }

  Place at() {
    return mapping.at();
  }

  Optional<Yaml> optional(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Yaml required(String name) {
    return optional(name)
        .orElseThrow(() -> faults.note(at(), CaseCode.MISSING, "`%s` is missing.".formatted(name)));
  }

  String text(String name) {
    return text(required(name), name);
  }

  Optional<Boolean> flag(String name) {
    return optional(name).map(value -> flag(value, name));
  }

  /** A list; empty where there is none. */
  List<Yaml> list(String name) {
    return optional(name).map(value -> list(value, name)).orElse(List.of());
  }

  /** A list of texts; empty where there is none. */
  List<Yaml.Scalar> texts(String name) {
    return list(name).stream().map(value -> scalar(value, name)).toList();
  }

  String text(Yaml value, String name) {
    var text = scalar(value, name).value();
    if (text.isBlank()) {
      throw unfit(value, "`%s` is empty.".formatted(name));
    }
    return text;
  }

  boolean flag(Yaml value, String name) {
    if (value instanceof Yaml.Scalar scalar
        && !scalar.quoted()
        && Set.of("true", "false").contains(scalar.value())) {
      return Boolean.parseBoolean(scalar.value());
    }
    throw unfit(value, "`%s` is true or false.".formatted(name));
  }

  List<Yaml> list(Yaml value, String name) {
    if (value instanceof Yaml.Listing list) {
      return list.values();
    }
    throw unfit(value, "`%s` is a list, such as `[one, two]`.".formatted(name));
  }

  Yaml.Scalar scalar(Yaml value, String name) {
    if (value instanceof Yaml.Scalar scalar) {
      return scalar;
    }
    throw unfit(value, "`%s` is a single word or text.".formatted(name));
  }

  private Faults.Noted unfit(Yaml value, String message) {
    return faults.note(value.at(), CaseCode.UNFIT_VALUE, message);
  }
}
