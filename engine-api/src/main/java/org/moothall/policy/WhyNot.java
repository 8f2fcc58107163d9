package org.moothall.policy;

import java.util.List;
import java.util.Optional;

/**
 * Why one rule did not speak about some facts: what failed first, and what would have been enough.
 * Or that it did speak after all.
 */
public sealed interface WhyNot {

  /** The name of the rule that was asked about. */
  String rule();

  /** All of it in a few sentences, for the author of the rule. */
  String says();

  /**
   * The rule did speak.
   *
   * @param times for each time, the facts its patterns matched, each as text; never empty
   */
  record Spoke(String rule, List<List<String>> times, String says) implements WhyNot {
    public Spoke {
      times = times.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A condition failed. Where a rule can be read in several ways, because of an {@code or} or of
   * several facts, this is the way that got furthest.
   *
   * @param condition the pattern, or the {@code not}, {@code exists}, {@code forall} or {@code
   *     accumulate}, that failed
   * @param constraint what in it failed first; the condition itself if nothing in it can be named,
   *     for instance because there is no fact of its type at all
   * @param matched the facts that the patterns before it matched, each as text
   * @param nearest the fact that came nearest to what the condition asks for, as text
   * @param change what would make the constraint hold of the nearest fact; nothing if no single
   *     value would, or none was found
   * @param inTheWay the facts that a {@code not} found where there should be none, as text
   */
  record FirstFailed(
      String rule,
      Quote condition,
      Quote constraint,
      List<String> matched,
      Optional<String> nearest,
      Optional<Change> change,
      List<String> inTheWay,
      String says)
      implements WhyNot {
    public FirstFailed {
      matched = List.copyOf(matched);
      inTheWay = List.copyOf(inTheWay);
    }
  }

  /**
   * A value that would have been enough. Values are texts, {@link Long}, {@link Boolean}, constants
   * of enums, and sets of texts.
   *
   * @param property a property of the nearest fact, or a name bound by an {@code accumulate}, such
   *     as {@code $n}
   * @param is its value
   * @param wanted a value with which the constraint holds, as near as one was found
   * @param range all values that would do, in words, for instance {@code 2 or more}
   */
  record Change(String property, Object is, Object wanted, String range) {}

  /**
   * Another rule has taken its place.
   *
   * @param by the rule that replaced it
   */
  record Replaced(String rule, Quote by, String says) implements WhyNot {}

  /**
   * The rule answers another question.
   *
   * @param answers the name of the question it answers
   */
  record OtherQuestion(String rule, String answers, String says) implements WhyNot {}

  /**
   * The rule says nothing, whatever the facts: it is a setting, or only takes another's place.
   *
   * @param place where it stands
   */
  record SaysNothing(String rule, Quote place, String says) implements WhyNot {}
}
