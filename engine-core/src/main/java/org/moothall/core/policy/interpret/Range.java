package org.moothall.core.policy.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.core.policy.drl.Numbers;

/** The values that would do, in words. */
final class Range {

  private static final long FAR = Numbers.MOST;
  private static final int MOST_NAMED = 6;

  private Range() {}

  /**
   * For instance {@code 2 or more}, {@code anything but `lift`} or {@code a set with `chair`}.
   *
   * @param is the value that will not do
   * @param wanted one that will
   * @param others values to try as well
   * @param holds whether a value will do
   */
  static String of(Object is, Object wanted, List<Object> others, Predicate<Object> holds) {
    return switch (wanted) {
      case Long number when holds.test((Long) is + 1) && holds.test((Long) is - 1) ->
          "anything but " + is;
      case Long number -> number(number, others, holds);
      case Set<?> set -> set((Set<?>) is, set);
      case String text when holds.test(Candidates.FRESH) -> "anything but " + shown(is);
      default -> named(wanted, others, holds);
    };
  }

  private static String number(long wanted, List<Object> others, Predicate<Object> holds) {
    var above = holds.test(wanted + 1);
    var below = holds.test(wanted - 1);
    if (above && !below && holds.test(wanted + 1_000) && holds.test(FAR)) {
      return wanted + " or more";
    }
    if (below && !above && holds.test(Math.min(0, wanted - 1))) {
      return wanted + " or less";
    }
    return above || below ? "for instance " + wanted : named(wanted, others, holds);
  }

  private static String named(Object wanted, List<Object> others, Predicate<Object> holds) {
    return Stream.concat(Stream.of(wanted), others.stream().filter(holds))
        .distinct()
        .limit(MOST_NAMED)
        .map(Range::shown)
        .collect(Collectors.joining(" or "));
  }

  private static String set(Set<?> is, Set<?> wanted) {
    var more = new HashSet<Object>(wanted);
    more.removeAll(is);
    var fewer = new HashSet<Object>(is);
    fewer.removeAll(wanted);
    return more.isEmpty() ? "a set without " + list(fewer) : "a set with " + list(more);
  }

  private static String list(Set<?> texts) {
    return texts.stream().map(Range::shown).sorted().collect(Collectors.joining(" and "));
  }

  /** Texts in backticks, since they may be empty or have blanks. */
  static String shown(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof Set<?>
        ? value.toString()
        : "`%s`".formatted(value);
  }
}
