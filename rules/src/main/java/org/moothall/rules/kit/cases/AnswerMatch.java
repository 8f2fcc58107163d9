package org.moothall.rules.kit.cases;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.kit.arbitrary.Wording;

/** Holds an answer against what was expected of it. */
final class AnswerMatch {

  private final List<String> misses = new ArrayList<>();

  private AnswerMatch() {}

  /** What is not as expected, each as a sentence; empty where everything is. */
  static List<String> misses(Yaml expected, Object answer) {
    var match = new AnswerMatch();
    match.compare("answer", expected, answer);
    return match.misses;
  }

  /** What stands for an empty value: {@code null}, {@code ~} or {@code none}. */
  static boolean isNothing(Yaml yaml) {
    return yaml instanceof Yaml.Scalar scalar
        && !scalar.quoted()
        && Set.of("null", "~", "none", "").contains(scalar.value());
  }

  private void compare(String path, Yaml expected, Object actual) {
    switch (actual) {
      case Optional<?> optional -> compareOptional(path, expected, optional);
      case Set<?> set -> compareSet(path, expected, set);
      case List<?> list -> compareList(path, expected, list);
      case Map<?, ?> map -> compareNamed(path, expected, map);
      case Record part when expected instanceof Yaml.Mapping mapping ->
          mapping
              .values()
              .forEach((key, value) -> compare(path + "." + key.name(), value, of(part, key)));
      default -> {
        if (!(expected instanceof Yaml.Scalar scalar)
            || !scalar.value().equals(String.valueOf(actual))) {
          miss(path, expected, actual);
        }
      }
    }
  }

  private void compareOptional(String path, Yaml expected, Optional<?> actual) {
    if (actual.isPresent() && !isNothing(expected)) {
      compare(path, expected, actual.get());
    } else if (actual.isPresent() || !isNothing(expected)) {
      miss(path, expected, actual);
    }
  }

  private void compareSet(String path, Yaml expected, Set<?> actual) {
    var wanted = texts(expected).stream().sorted().toList();
    var got = actual.stream().map(String::valueOf).sorted().toList();
    if (!wanted.equals(got)) {
      miss(path, expected, got);
    }
  }

  private void compareList(String path, Yaml expected, List<?> actual) {
    if (!(expected instanceof Yaml.Listing list) || list.values().size() != actual.size()) {
      miss(path, expected, actual);
      return;
    }
    for (int i = 0; i < actual.size(); i++) {
      compare("%s[%s]".formatted(path, i), list.values().get(i), actual.get(i));
    }
  }

  /** Of named values, such as who is excluded and why, the names are compared. */
  private void compareNamed(String path, Yaml expected, Map<?, ?> actual) {
    var names = actual.keySet().stream().map(String::valueOf).sorted().toList();
    if (!texts(expected).stream().sorted().toList().equals(names)) {
      miss(path, expected, names);
    }
  }

  private void miss(String path, Yaml expected, Object actual) {
    misses.add("%s is %s, not %s".formatted(path, words(actual), words(expected)));
  }

  private static List<String> texts(Yaml yaml) {
    return switch (yaml) {
      case Yaml.Listing list -> list.values().stream().map(AnswerMatch::words).toList();
      case Yaml.Mapping mapping -> mapping.values().keySet().stream().map(Yaml.Key::name).toList();
      case Yaml.Scalar scalar -> List.of(scalar.value());
    };
  }

  private static String words(Yaml yaml) {
    return yaml instanceof Yaml.Scalar scalar ? scalar.value() : texts(yaml).toString();
  }

  private static String words(Object actual) {
    return switch (actual) {
      case Optional<?> optional -> optional.map(AnswerMatch::words).orElse("none");
      case Collection<?> many -> many.stream().map(AnswerMatch::words).toList().toString();
      case Record part -> Wording.of(part);
      default -> String.valueOf(actual);
    };
  }

  private static Object of(Record part, Yaml.Key key) {
    try {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        if (component.getName().equals(key.name())) {
          return component.getAccessor().invoke(part);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("`%s` can't be read".formatted(key.name()), e);
    }
    throw new IllegalArgumentException("no component is called `%s`".formatted(key.name()));
  }
}
