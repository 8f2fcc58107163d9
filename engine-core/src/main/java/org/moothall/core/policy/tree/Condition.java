package org.moothall.core.policy.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be so for a rule to speak. */
public sealed interface Condition {

  /** Every pattern in it, however deep. */
  default Stream<Pattern> everyPattern() {
    return switch (this) {
      case Pattern pattern -> Stream.of(pattern);
      case Not not -> not.patterns().stream();
      case Exists exists -> exists.patterns().stream();
      case ForAll all -> Stream.of(all.pattern());
      case AnyOf any -> any.branches().stream().flatMap(Condition::everyPattern);
      case AllOf all -> all.parts().stream().flatMap(Condition::everyPattern);
      case Accumulate accumulate -> Stream.of(accumulate.source());
    };
  }

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

  /**
   * Counts, adds up or compares what one pattern matches.
   *
   * @param at the word {@code accumulate}
   * @param source what is counted; its bindings are known in {@code results} only
   * @param results values bound for what follows, at least one
   * @param tests what must be true of the results
   */
  record Accumulate(Token at, Pattern source, List<Result> results, List<Expression> tests)
      implements Condition {
    public Accumulate {
      results = List.copyOf(results);
      tests = List.copyOf(tests);
    }
  }

  /**
   * {@code $name : function($argument)}.
   *
   * @param argument a value bound in the pattern; only a count can do without
   */
  record Result(Token name, Function function, Optional<Token> argument) {}

  /** How many values become one. */
  enum Function {
    /** How many facts match; 0 if none does. */
    COUNT,
    /** The sum over all facts that match; 0 if none does. */
    SUM,
    /** The smallest; if no fact matches there is none, and the rule does not speak. */
    MIN,
    /** The largest; if no fact matches there is none, and the rule does not speak. */
    MAX;

    /** As rules write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is nothing where no fact matches. */
    public boolean needsAFact() {
      return this == MIN || this == MAX;
    }

    public static Optional<Function> of(String word) {
      return Arrays.stream(values()).filter(function -> function.word().equals(word)).findFirst();
    }

    public static List<String> words() {
      return Arrays.stream(values()).map(Function::word).toList();
    }
  }

  /** Something about one fact. */
  sealed interface Constraint {}

  /** {@code $name : property}. */
  record Binding(Token name, Token property) implements Constraint {}

  /** An expression that must be true. */
  record Test(Expression expression) implements Constraint {}
}
