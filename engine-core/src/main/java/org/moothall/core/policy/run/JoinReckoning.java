package org.moothall.core.policy.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Operator;

/**
 * Walks the conditions of one rule as Drools joins them, from left to right, and keeps the largest
 * number of combinations that any step may have to look at. All numbers are upper bounds and stop
 * at {@link Long#MAX_VALUE}.
 */
final class JoinReckoning {

  private final PatternSizes sizes;
  private long most;

  private JoinReckoning(PatternSizes sizes) {
    this.sizes = sizes;
  }

  /** The combinations at the costliest step. */
  static long combinations(List<Condition> conditions, PatternSizes sizes) {
    var reckoning = new JoinReckoning(sizes);
    var rows = new Rows(1, Map.of());
    for (var condition : conditions) {
      rows = reckoning.after(rows, condition);
    }
    return reckoning.most;
  }

  /** How many patterns there are in all. */
  static int patterns(List<? extends Condition> conditions) {
    return conditions.stream().mapToInt(JoinReckoning::patterns).sum();
  }

  private static int patterns(Condition condition) {
    return switch (condition) {
      case Pattern pattern -> 1;
      case ForAll all -> 1;
      case Accumulate accumulate -> 1;
      case Not not -> not.patterns().size();
      case Exists exists -> exists.patterns().size();
      case AllOf all -> patterns(all.parts());
      case AnyOf any -> patterns(any.branches());
    };
  }

  /**
   * Combinations so far.
   *
   * @param bound for each bound value, where it came from
   */
  private record Rows(long count, Map<String, Source> bound) {}

  /**
   * The pattern that bound a value.
   *
   * @param share into how many parts its fact divides the combinations: with one fact given, at
   *     most one part is left
   * @param sharing how many of its facts share one value
   */
  private record Source(long share, long sharing) {}

  private Rows after(Rows before, Condition condition) {
    return switch (condition) {
      case Pattern pattern -> joined(before, pattern);
      case Not not -> compared(before, not.patterns());
      case Exists exists -> compared(before, exists.patterns());
      case ForAll all -> compared(before, List.of(new Pattern(all.pattern().type(), List.of())));
      case Accumulate accumulate -> compared(before, List.of(accumulate.source()));
      case AllOf all -> all(before, all.parts());
      case AnyOf any -> any(before, any.branches());
    };
  }

  /** What is only asked about leaves as many combinations as there were. */
  private Rows compared(Rows before, List<Pattern> patterns) {
    all(before, patterns);
    return before;
  }

  private Rows all(Rows before, List<? extends Condition> parts) {
    var rows = before;
    for (var part : parts) {
      rows = after(rows, part);
    }
    return rows;
  }

  /** Drools makes a rule of its own of each branch; what a branch binds is not followed. */
  private Rows any(Rows before, List<Condition> branches) {
    var count = 0L;
    for (var branch : branches) {
      count = plus(count, after(before, branch).count());
    }
    note(count);
    return new Rows(count, Map.of());
  }

  private Rows joined(Rows before, Pattern pattern) {
    var matching = sizes.matching(pattern);
    var join = new Join(before.count(), times(before.count(), matching), matching, before.count());
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Test test && test.expression() instanceof Pair pair) {
        join = byEquality(join, before, pattern, pair);
      }
    }
    note(join.rows());
    return new Rows(join.rows(), bound(before, pattern, join));
  }

  /**
   * One join.
   *
   * @param before combinations before it
   * @param rows combinations after it
   * @param toOne facts that join one combination, at most
   * @param withOne combinations that join one fact, at most
   */
  private record Join(long before, long rows, long toOne, long withOne) {

    /** The same join if it is bounded in these ways, too. */
    Join within(long toOne, long withOne, long matching) {
      var closerToOne = Math.min(this.toOne, toOne);
      var closerWithOne = Math.min(this.withOne, withOne);
      var closer = Math.min(times(before, closerToOne), times(matching, closerWithOne));
      return new Join(before, Math.min(rows, closer), closerToOne, closerWithOne);
    }
  }

  /** Drools finds what equals a bound value by hashing; it looks at nothing else. */
  private Join byEquality(Join join, Rows before, Pattern pattern, Pair pair) {
    if (pair.operator() != Operator.EQUAL) {
      return join;
    }
    if (pair.left() instanceof Property property && pair.right() instanceof Bound bound) {
      return byEquality(join, before, pattern, property, bound);
    }
    if (pair.right() instanceof Property property && pair.left() instanceof Bound bound) {
      return byEquality(join, before, pattern, property, bound);
    }
    return join;
  }

  private Join byEquality(Join join, Rows before, Pattern pattern, Property property, Bound bound) {
    var name = bound.at().text();
    if (ownBindings(pattern).contains(name)) {
      return join;
    }
    var matching = sizes.matching(pattern);
    var source = before.bound().get(name);
    var withOne =
        source == null
            ? join.withOne()
            : times(source.sharing(), part(before.count(), source.share()));
    return join.within(sizes.sharing(pattern, property.at().text()), withOne, matching);
  }

  private static Set<String> ownBindings(Pattern pattern) {
    var names = new HashSet<String>();
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Binding binding) {
        names.add(binding.name().text());
      }
    }
    return names;
  }

  private Map<String, Source> bound(Rows before, Pattern pattern, Join join) {
    var bound = new HashMap<String, Source>();
    before
        .bound()
        .forEach(
            (name, source) -> {
              var withOne = times(part(join.before(), source.share()), join.toOne());
              bound.put(name, new Source(share(join.rows(), withOne), source.sharing()));
            });
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Binding binding) {
        var sharing = sizes.sharing(pattern, binding.property().text());
        bound.put(binding.name().text(), new Source(share(join.rows(), join.withOne()), sharing));
      }
    }
    return bound;
  }

  private void note(long combinations) {
    most = Math.max(most, combinations);
  }

  private static long share(long rows, long withOne) {
    return Math.max(1, rows / Math.max(1, withOne));
  }

  private static long part(long rows, long share) {
    return Math.ceilDiv(rows, share);
  }

  private static long plus(long left, long right) {
    var sum = left + right;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private static long times(long left, long right) {
    return Math.multiplyHigh(left, right) == 0 && left * right >= 0 ? left * right : Long.MAX_VALUE;
  }
}
