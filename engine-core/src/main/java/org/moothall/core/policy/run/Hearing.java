package org.moothall.core.policy.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;
import org.moothall.Limits;
import org.moothall.core.policy.claim.Claim;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.fact.Facts;

/**
 * Listens while one question is answered: notes every verb with the rule that fires and the facts
 * it matched, and stops rules that fire too often or too long. Used once, by one thread.
 */
public final class Hearing extends DefaultAgendaEventListener implements InvocationHandler {

  private final Map<Rule, RulePlace> places;
  private final Facts facts;
  private final Limits limits;
  private final long began = System.nanoTime();
  private final long mostNanos;
  private final Set<Claim> claims = new HashSet<>();
  private @Nullable Match firing;
  private long firings;
  private Optional<String> stopped = Optional.empty();

  /**
   * A new hearing.
   *
   * @param places where rules stand, by identity
   */
  Hearing(Map<Rule, RulePlace> places, Facts facts, Limits limits) {
    this.places = places;
    this.facts = facts;
    this.limits = limits;
    this.mostNanos = limits.ruleTime().toNanos();
  }

  /** What rules call {@code answer}. */
  Object answer(Class<?> verbs) {
    return Proxy.newProxyInstance(verbs.getClassLoader(), new Class<?>[] {verbs}, this);
  }

  /** Everything said, in no order. */
  Set<Claim> claims() {
    return claims;
  }

  /** Why the rules were stopped, if they were. */
  Optional<String> stopped() {
    checkTime();
    return stopped;
  }

  /** The rule that is firing. */
  Optional<RulePlace> speaker() {
    return Optional.ofNullable(firing).map(this::place);
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    firing = event.getMatch();
    firings++;
    if (firings > limits.ruleFirings()) {
      stop(
          "rules fired more than %s times; the limit is `ruleFirings`"
              .formatted(limits.ruleFirings()));
    }
    checkTime();
    if (stopped.isPresent()) {
      event.getKieRuntime().halt();
    }
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    firing = null;
  }

  private void checkTime() {
    if (System.nanoTime() - began > mostNanos) {
      stop("rules took longer than %s; the limit is `ruleTime`".formatted(limits.ruleTime()));
    }
  }

  private void stop(String why) {
    stopped = Optional.of(stopped.orElse(why));
  }

  @Override
  public @Nullable Object invoke(Object answer, Method verb, Object @Nullable [] arguments) {
    if (verb.getDeclaringClass() == Object.class) {
      return ofObject(answer, verb, arguments);
    }
    if (firing == null || arguments == null) {
      throw new IllegalStateException("`%s` was called by no rule".formatted(verb.getName()));
    }
    claims.add(new Claim(place(firing), verb, List.of(arguments), facts(firing)));
    return null;
  }

  private static Object ofObject(Object answer, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && answer == arguments[0];
      case "hashCode" -> System.identityHashCode(answer);
      default -> "answer";
    };
  }

  private RulePlace place(Match match) {
    var rule = match.getRule();
    var place = places.get(rule);
    if (place == null) {
      throw new IllegalStateException("the rule `%s` is nobody's".formatted(rule.getName()));
    }
    return place;
  }

  /**
   * Drools also hands out objects of its own, for instance where a rule begins with {@code not}.
   */
  private List<String> facts(Match match) {
    var texts = new ArrayList<String>(4);
    for (var object : match.getObjects()) {
      facts.text(object).ifPresent(texts::add);
    }
    return texts;
  }
}
