package org.moothall.core.policy.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.interpret.Points.Point;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Quote;

/** What cases have seen of one rule. Used by one thread. */
public final class RuleCoverage implements Watch {

  private final String file;
  private final List<Point> points;
  private final RulePlan plan;
  private final Set<Object> held = new HashSet<>();
  private final Set<Object> failed = new HashSet<>();
  private boolean spoke;

  /**
   * Nothing was seen yet.
   *
   * @param file the name of the file the rule stands in
   */
  public RuleCoverage(
      String file, DrlRule rule, Vocabulary vocabulary, PolicyQuestion<?> question) {
    this.file = file;
    this.points = Points.of(rule);
    this.plan = new RulePlanner(vocabulary, question, this).plan(rule);
  }

  /** Tries the rule on one more case. */
  public void tryOn(Facts facts) {
    spoke |= !plan.matches(new Rows(facts.inOrder())).isEmpty();
  }

  public boolean hasSpoken() {
    return spoke;
  }

  /** How many constraints the rule has. */
  public int constraints() {
    return points.size();
  }

  /** The constraints that held in no case. */
  public List<Quote> neverTrue() {
    return without(held);
  }

  /** The constraints that failed in no case. */
  public List<Quote> neverFalse() {
    return without(failed);
  }

  private List<Quote> without(Set<Object> seen) {
    return points.stream()
        .filter(point -> !seen.contains(point.of()))
        .map(point -> new Quote(point.text(), file, point.at().line(), point.at().column()))
        .toList();
  }

  @Override
  public void saw(Expression comparison, boolean held) {
    note(comparison, held);
  }

  @Override
  public void saw(Condition condition, boolean held) {
    note(condition, held);
  }

  private void note(Object point, boolean turnedOut) {
    (turnedOut ? held : failed).add(point);
  }
}
