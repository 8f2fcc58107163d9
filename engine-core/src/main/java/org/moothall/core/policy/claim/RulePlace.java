package org.moothall.core.policy.claim;

/**
 * Where a rule stands.
 *
 * @param rule its name
 * @param file the file's name
 * @param line the line of its {@code rule} keyword, from 1
 */
public record RulePlace(String rule, String file, long line) {

  /** For instance {@code `reply.days` (reply.drl:12)}. */
  @Override
  public String toString() {
    return "`%s` (%s:%d)".formatted(rule, file, line);
  }
}
