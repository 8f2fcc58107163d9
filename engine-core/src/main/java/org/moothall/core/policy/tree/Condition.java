package org.moothall.core.policy.tree;

import java.util.List;

/** What must be so for a rule to speak. */
public sealed interface Condition {

  /** A fact of this type for which every constraint holds. */
  record Pattern(Token type, List<Constraint> constraints) implements Condition {}

  /** None of these combinations of facts. */
  record Not(List<Pattern> patterns) implements Condition {}

  /** At least one of these combinations of facts. */
  record Exists(List<Pattern> patterns) implements Condition {}

  /** Every fact of the pattern's type matches it. */
  record ForAll(Pattern pattern) implements Condition {}

  /** One of these, or several. */
  record AnyOf(List<Condition> branches) implements Condition {}

  /** All of these. */
  record AllOf(List<Condition> parts) implements Condition {}

  /** Something about one fact. */
  sealed interface Constraint {}

  /** {@code $name : property}. */
  record Binding(Token name, Token property) implements Constraint {}

  /** An expression that must be true. */
  record Test(Expression expression) implements Constraint {}
}
