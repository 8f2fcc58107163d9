package org.moothall.rules.kit.cases;

import java.util.Arrays;
import java.util.List;

/** Constants of enums, by name. */
final class Constants {

  private Constants() {}

  static Object read(Class<?> type, Yaml.Scalar given, String name, Faults faults) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(given.value()))
        .findFirst()
        .orElseThrow(
            () ->
                faults.note(
                    given.at(),
                    CaseCode.UNFIT_VALUE,
                    "`%s` can't be `%s`.%s"
                        .formatted(
                            name, given.value(), Nearest.maybe(given.value(), names(type)))));
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }
}
