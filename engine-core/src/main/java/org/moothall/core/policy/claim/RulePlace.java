package org.moothall.core.policy.claim;

import java.util.Comparator;

/**
 * Where a rule stands.
 *
 * @param rule its name
 * @param file the file's name
 * @param line the line of its {@code rule} keyword, from 1
 * @param entrenched whether what it says can only be made stricter
 */
public record RulePlace(String rule, String file, long line, boolean entrenched)
    implements Comparable<RulePlace> {

  private static final Comparator<RulePlace> ORDER =
      Comparator.comparing(RulePlace::file)
          .thenComparingLong(RulePlace::line)
          .thenComparing(RulePlace::rule);

  /** A rule that is not entrenched. */
  public RulePlace(String rule, String file, long line) {
    this(rule, file, line, false);
  }

  /** By file, line and name. */
  @Override
  public int compareTo(RulePlace other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  /** For instance {@code `reply.days` (reply.drl:12)}. */
  @Override
  public String toString() {
    return Clause.of("`%s` (%s:%s)", rule, file, line);
  }
}
