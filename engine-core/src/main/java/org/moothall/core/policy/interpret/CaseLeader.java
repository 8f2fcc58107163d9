package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.moothall.policy.WhyNot.Change;
import org.moothall.policy.fact.Setting;

/**
 * Leads a case to a rule: puts right what failed first, again and again, until the rule speaks or
 * nothing helps.
 */
public final class CaseLeader {

  private static final int MOST_STEPS = 20;

  private final RulePlan plan;
  private final List<Setting> settings;
  private final CaseMaker maker;

  public CaseLeader(RulePlan plan, List<Setting> settings, CaseMaker maker) {
    this.plan = plan;
    this.settings = settings;
    this.maker = maker;
  }

  /**
   * Leads a case.
   *
   * @param from the facts to begin with
   * @param met gets every case on the way, the last of which the rule may speak about
   */
  public void lead(List<Record> from, Consumer<List<Record>> met) {
    var facts = new ArrayList<>(from);
    for (var i = 0; i < MOST_STEPS; i++) {
      met.accept(List.copyOf(facts));
      var all = new ArrayList<Object>(facts);
      all.addAll(settings);
      var failure = FirstFailure.of(plan, new Rows(all));
      if (failure.isEmpty() || !putRight(failure.get(), facts)) {
        return;
      }
    }
  }

  /** Whether anything could be done about it. */
  private boolean putRight(Failure failure, List<Record> facts) {
    if (!failure.inTheWay().isEmpty()) {
      return facts.remove(failure.inTheWay().getLast());
    }
    if (failure.nearest().isPresent() && failure.change().isPresent()) {
      return replace(failure.nearest().get(), failure.change().get(), facts);
    }
    var type = Wording.lastPattern(failure.condition()).type().text();
    if (failure.change().filter(CaseLeader::isTooMany).isPresent()) {
      return facts.removeIf(fact -> fact.getClass().getSimpleName().equals(type));
    }
    return maker.one(type).map(facts::add).orElse(false);
  }

  private static boolean isTooMany(Change change) {
    return change.is() instanceof Long is && change.wanted() instanceof Long wanted && wanted < is;
  }

  private static boolean replace(Object nearest, Change change, List<Record> facts) {
    var at = facts.indexOf(nearest);
    if (at < 0) {
      return false;
    }
    var row = new Row(nearest);
    var better = row.with(row.properties().indexOf(change.property()), change.wanted()).fact();
    facts.set(at, (Record) better);
    return true;
  }
}
