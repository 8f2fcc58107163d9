package org.moothall.core.policy.claim;

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

  /** A rule that is not entrenched. */
  public RulePlace(String rule, String file, long line) {
    this(rule, file, line, false);
  }

  /** By file, line and name. */
  @Override
  public int compareTo(RulePlace other) {
    if (this == other) {
      return 0;
    }
    var order = file.compareTo(other.file);
    if (order == 0) {
      order = Long.compare(line, other.line);
    }
    return order == 0 ? rule.compareTo(other.rule) : order;
  }

  /** For instance {@code `reply.days` (reply.drl:12)}. */
  @Override
  public String toString() {
    return Clause.of("`%s` (%s:%s)", rule, file, line);
  }
}
