package org.moothall.core.policy.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.core.policy.claim.Claim;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.fact.Facts;

/**
 * Lets rules of one question answer without Drools: what it claims is what Drools must claim.
 * Immutable and safe to share between threads.
 */
public final class Interpreter {

  private final List<Standing> rules;

  /**
   * A rule that no other replaces.
   *
   * @param place where it stands
   */
  public record Standing(RulePlace place, RulePlan plan) {}

  public Interpreter(List<Standing> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Everything the rules say on these facts. */
  public Set<Claim> claims(Facts facts) {
    var rows = new Rows(facts.inOrder());
    var claims = new HashSet<Claim>();
    for (var rule : rules) {
      for (var match : rule.plan().matches(rows)) {
        var seen = match.facts().stream().flatMap(fact -> facts.text(fact).stream()).toList();
        for (var said : match.said()) {
          claims.add(new Claim(rule.place(), said.verb(), said.arguments(), seen));
        }
      }
    }
    return claims;
  }
}
