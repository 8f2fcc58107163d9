package org.moothall.core.policy.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.Limits;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.fact.FactText;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.run.LocalCompiler.Refused;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Matter;

/**
 * What joins cost where nothing bounds them: time and memory of a question, by the number of
 * candidates. Run by hand; numbers go to {@code docs/measurements.md}.
 */
final class JoinCost {

  private static final Map<String, String> RULES =
      Map.of(
          "pairs_that_are_kept",
          "Candidate( $a : id ) Candidate( $b : id ) Matter( kind == $a )",
          "pairs_compared_by_not",
          "Candidate( $a : id ) not( Candidate( id != $a, termsServed == 100000000 ) )",
          "pairs_found_by_equality",
          "Candidate( $a : id ) Candidate( id == $a ) Matter( kind == $a )");

  private JoinCost() {}

  public static void main(String[] arguments) throws Refused {
    for (var rule : RULES.entrySet()) {
      for (var candidates : List.of(1_000, 2_200)) {
        measure(rule.getKey(), rule.getValue(), candidates);
      }
    }
  }

  private static void measure(String name, String when, int candidates) throws Refused {
    var base = base("cost." + name, when);
    var facts = facts(candidates);
    var limits =
        Limits.defaults().withRuleTime(Duration.ofHours(1)).withRuleFirings(Integer.MAX_VALUE);
    System.gc();
    var pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    var used = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    var before = System.nanoTime();
    base.ask(PolicyQuestion.ELIGIBILITY, facts, limits, "0".repeat(64));
    var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        "%s of %s candidates: %s ms, %s MB at most%n",
        name, candidates, (System.nanoTime() - before) / 1_000_000, (peak - used) / 1_000_000);
  }

  private static RuleBase base(String packageName, String when) throws Refused {
    var drl =
        """
        package %s;
        import org.moothall.policy.fact.*;
        global org.moothall.policy.answer.Eligibility.Verbs answer;
        rule "r0" when %s then answer.exclude("p", "x"); end
        """
            .formatted(packageName, when);
    var model = Unwalled.compiler().compile(packageName, drl);
    var place = new RulePlace("cost", "cost.drl", 4);
    return new RuleBase(List.of(model), Map.of(RuleBase.key(packageName, "r0"), place), List.of());
  }

  private static Facts facts(int candidates) {
    var facts = new ArrayList<Record>();
    for (var i = 0; i < candidates; i++) {
      facts.add(new Candidate("p" + i, Set.of(), Set.of(), i));
    }
    facts.add(new Matter("m1", "lift", Level.STREET));
    return new FactText(PolicyQuestion.ELIGIBILITY).facts(facts, List.of());
  }
}
