package org.moothall.core.policy.claim;

/**
 * Where a rule stands.
 *
 * @param rule its name
 * @param file the file's name
 * @param line the line of its {@code rule} keyword, from 1
 * @param entrenched whether what it says can only be made stricter
 */
public record RulePlace(String rule, String file, long line, boolean entrenched) {

  /** A rule that is not entrenched. */
  public RulePlace(String rule, String file, long line) {
    this(rule, file, line, false);
  }

  /** For instance {@code `reply.days` (reply.drl:12)}. */
  @Override
  public String toString() {
    return "`%s` (%s:%s)".formatted(rule, file, line);
  }
}
