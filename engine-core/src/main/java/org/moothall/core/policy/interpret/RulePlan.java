package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.DrlRule;

/**
 * A rule in which every name has been looked up, ready to be tried on facts. Immutable and safe to
 * share between threads.
 *
 * @param source what the author wrote
 * @param ways the ways to read it, each without {@code or}; the rule speaks for each that holds
 */
public record RulePlan(DrlRule source, List<Way> ways) {
  public RulePlan {
    ways = List.copyOf(ways);
  }

  /** Every time the rule speaks, in the order of its ways and of the facts. */
  public List<Match> matches(Rows rows) {
    var matches = new ArrayList<Match>();
    for (var way : ways) {
      way.forEach(
          rows,
          match -> {
            matches.add(match);
            return false;
          });
    }
    return matches;
  }

  /** Whether the rule speaks at all. */
  boolean speaks(Rows rows) {
    return ways.stream().anyMatch(way -> way.holds(rows));
  }
}
