package org.moothall.core.policy.run;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.AlphaThresholdOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.moothall.Limits;
import org.moothall.core.policy.claim.Claim;
import org.moothall.core.policy.claim.Merger;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.fact.Facts;
import org.moothall.policy.Explanation;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;

/**
 * The rules of a stack that answer one question, ready to be asked. Safe to share between threads.
 */
public final class RuleBase {

  private final KieBase base;
  private final KieSessionConfiguration sessions;
  private final Map<Rule, RulePlace> places = new IdentityHashMap<>();
  private final JoinBound joins;

  /**
   * Makes a base of models.
   *
   * @param places where each rule stands, by {@link #key}
   * @param conditions what each rule joins
   */
  public RuleBase(
      Collection<Model> models,
      Map<String, RulePlace> places,
      Collection<RuleConditions> conditions) {
    this.joins = new JoinBound(conditions);
    this.base = KieBaseBuilder.createKieBaseFromModel(models, eachRuleByItself());
    this.sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();
    // A clock that stands still: no rule depends on time, and Drools starts no timer.
    sessions.setOption(ClockTypeOption.PSEUDO);
    for (var part : base.getKiePackages()) {
      for (var rule : part.getRules()) {
        Optional.ofNullable(places.get(key(part.getName(), Rules.written(rule.getName()))))
            .ifPresent(place -> this.places.put(rule, place));
      }
    }
  }

  /**
   * Every rule has joins of its own, and constraints are no index. Drools 10.2.0 shares and indexes
   * wrongly, and then some rules fall silent; {@code rules/docs/drools-differences.md} has
   * examples.
   */
  private static KieBaseConfiguration eachRuleByItself() {
    var network = RuleBaseFactory.newKnowledgeBaseConfiguration();
    network.setOption(ShareBetaNodesOption.NO);
    network.setOption(AlphaThresholdOption.get(Integer.MAX_VALUE));
    network.setOption(AlphaRangeIndexThresholdOption.get(Integer.MAX_VALUE));
    return network;
  }

  /** How a rule is told from all others of a base. */
  public static String key(String packageName, String rule) {
    return packageName + "." + rule;
  }

  /** The ruling on these facts. */
  public <T> Ruling<T> ask(
      PolicyQuestion<T> question, Facts facts, Limits limits, String policyVersion) {
    return hear(
        question,
        facts,
        limits,
        claims -> Merger.merge(question, claims, facts.inOrder(), policyVersion),
        why -> Merger.failed(question, why, policyVersion));
  }

  /** The same ruling, and how it came about. */
  public <T> Explanation<T> explain(
      PolicyQuestion<T> question, Facts facts, Limits limits, String policyVersion) {
    return hear(
        question,
        facts,
        limits,
        claims -> Merger.explain(question, claims, facts.inOrder(), policyVersion),
        why -> new Explanation<>(question, Merger.failed(question, why, policyVersion), List.of()));
  }

  private <R> R hear(
      PolicyQuestion<?> question,
      Facts facts,
      Limits limits,
      Function<Set<Claim>, R> heard,
      Function<String, R> unheard) {
    var tooMany = joins.exceeded(facts, limits);
    if (tooMany.isPresent()) {
      return unheard.apply(tooMany.get());
    }
    var hearing = new Hearing(places, facts, limits);
    var session = base.newKieSession(sessions, null);
    try {
      session.setGlobal("answer", hearing.answer(question.verbs()));
      session.addEventListener(hearing);
      facts.inOrder().forEach(session::insert);
      session.fireAllRules();
    } catch (RuntimeException | LinkageError failure) {
      return unheard.apply(failed(hearing, failure));
    } finally {
      session.dispose();
    }
    return hearing.stopped().map(unheard).orElseGet(() -> heard.apply(hearing.claims()));
  }

  /**
   * Everything the rules say on these facts, not merged.
   *
   * @throws IllegalStateException if a rule fails or is stopped
   */
  public Set<Claim> claims(PolicyQuestion<?> question, Facts facts, Limits limits) {
    return hear(
        question,
        facts,
        limits,
        claims -> claims,
        why -> {
          throw new IllegalStateException(why);
        });
  }

  private static String failed(Hearing hearing, Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var rule = hearing.speaker().map(place -> "the rule " + place).orElse("a rule's condition");
    return "%s failed: %s".formatted(rule, root);
  }
}
