package org.moothall.core.policy.tree;

import java.util.Optional;

/**
 * What a rule is called and which other it replaces.
 *
 * @param name without its quotes
 * @param line the line of the keyword {@code rule}, from 1
 * @param column its column, from 1
 * @param overrides the rule of a lower layer that this one replaces
 * @param entrenched whether no higher layer may replace it
 */
public record RuleHead(
    String name, long line, long column, Optional<Overridden> overrides, boolean entrenched) {

  /**
   * What stands in {@code @overrides("…")}.
   *
   * @param rule the name between the quotes
   * @param line where the name stands, from 1
   * @param column where the name stands, from 1
   */
  public record Overridden(String rule, long line, long column) {}
}
