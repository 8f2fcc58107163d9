package org.moothall.core.policy.check;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.policy.PolicyQuestion;

/**
 * A rule file in which nothing is wrong.
 *
 * @param question which question its rules answer
 * @param rules as they were written, in the order of the file
 * @param body the file printed afresh, without its package; the rule at index i of {@code rules} is
 *     called {@code ri}, and {@code riw1}, {@code riw2} where an {@code or} gives it more ways to
 *     be read; it is left out if it says nothing
 */
public record CheckedFile(PolicyQuestion<?> question, List<DrlRule> rules, String body) {
  public CheckedFile {
    rules = List.copyOf(rules);
  }

  /** What the body calls each rule, in the order of the file. */
  public List<String> names() {
    return names(rules.size());
  }

  /**
   * What the body calls one way to read a rule.
   *
   * @param rule its index in the file
   * @param way from 0; a rule without {@code or} has one
   */
  static String name(int rule, int way) {
    return "r" + rule + (way == 0 ? "" : "w" + way);
  }

  /** What the body of a file with so many rules calls them. */
  public static List<String> names(int rules) {
    return IntStream.range(0, rules).mapToObj(i -> "r" + i).toList();
  }
}
