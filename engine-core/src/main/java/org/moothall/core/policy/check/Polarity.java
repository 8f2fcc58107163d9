package org.moothall.core.policy.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.core.policy.tree.Call;
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
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.RuleHead.Direction;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.PolicyQuestion;

/**
 * Which way a setting makes a rule stricter, by how the rule uses it: on which side of which
 * comparison it stands, under how many {@code not}s, and in which argument of which verb. A rule
 * that speaks more often is stricter if what it says can only add to an answer, and laxer if it
 * opens a door.
 */
public final class Polarity {

  private final String setting;
  private final VerbDirections verbs;
  private final Map<String, Effect> bound = new HashMap<>();
  private final List<Matching> matchings = new ArrayList<>();

  /**
   * One use of a setting.
   *
   * @param stricter which way of the setting is stricter here; empty if it can't be told
   */
  public record Use(Token at, Optional<Direction> stricter) {}

  /** Something that lets a rule match more often or less as the setting rises. */
  private record Matching(Token at, Effect effect) {}

  private Polarity(String setting, PolicyQuestion<?> question) {
    this.setting = setting;
    this.verbs = new VerbDirections(question);
  }

  /** Every use that a checked rule makes of the setting of this name. */
  public static List<Use> uses(DrlRule rule, PolicyQuestion<?> question, String setting) {
    var polarity = new Polarity(setting, question);
    rule.conditions().forEach(condition -> polarity.condition(condition, false));
    var uses = new ArrayList<Use>();
    for (var call : rule.calls()) {
      polarity.arguments(call, uses);
      for (var matching : polarity.matchings) {
        uses.add(new Use(matching.at(), polarity.verbs.ofSpeaking(call, matching.effect())));
      }
    }
    return uses;
  }

  private void arguments(Call call, List<Use> uses) {
    for (var i = 0; i < call.arguments().size(); i++) {
      if (call.arguments().get(i) instanceof Bound value) {
        var effect = bound.getOrDefault(value.at().text(), Effect.NONE);
        if (effect != Effect.NONE) {
          uses.add(new Use(value.at(), verbs.ofArgument(call, i, effect)));
        }
      }
    }
  }

  private void condition(Condition condition, boolean negated) {
    switch (condition) {
      case Pattern pattern -> note(pattern, negated);
      case Not not -> not.patterns().forEach(pattern -> note(pattern, !negated));
      case Exists exists -> exists.patterns().forEach(pattern -> note(pattern, negated));
      case ForAll all -> forAll(all.pattern());
      case AnyOf any -> any.branches().forEach(branch -> condition(branch, negated));
      case AllOf all -> all.parts().forEach(part -> condition(part, negated));
      case Accumulate accumulate -> accumulate(accumulate);
    }
  }

  private void note(Pattern pattern, boolean negated) {
    add(pattern.type(), effect(pattern).flippedIf(negated));
  }

  private void add(Token at, Effect effect) {
    if (effect != Effect.NONE) {
      matchings.add(new Matching(at, effect));
    }
  }

  /** A setting is one of several facts of its type, so that all settings are it says little. */
  private void forAll(Pattern pattern) {
    add(pattern.type(), reads(pattern) ? Effect.UNCLEAR : effect(pattern));
  }

  /** How often the pattern matches as the setting rises. */
  private Effect effect(Pattern pattern) {
    var values = new EffectOfValues(bound, reads(pattern));
    var effect = Effect.NONE;
    for (var constraint : pattern.constraints()) {
      switch (constraint) {
        case Binding binding -> bind(binding, values);
        case Test test -> effect = effect.with(values.ofTest(test.expression()));
      }
    }
    return effect;
  }

  private void bind(Binding binding, EffectOfValues values) {
    var effect = values.ofProperty(binding.property());
    if (effect == Effect.NONE) {
      bound.remove(binding.name().text());
    } else {
      bound.put(binding.name().text(), effect);
    }
  }

  private boolean reads(Pattern pattern) {
    return SettingUse.name(pattern).filter(name -> name.text().equals(setting)).isPresent();
  }

  private void accumulate(Accumulate accumulate) {
    var source = effect(accumulate.source());
    var own = reads(accumulate.source());
    for (var result : accumulate.results()) {
      var effect =
          switch (result.function()) {
            case COUNT, MAX -> source;
            case MIN -> source.flipped();
            case SUM -> source.blurred();
          };
      bound.put(result.name().text(), own ? Effect.UNCLEAR : effect);
      if (result.function().needsAFact()) {
        add(accumulate.at(), source);
      }
    }
    var values = new EffectOfValues(bound, false);
    for (var test : accumulate.tests()) {
      add(test.at(), values.ofTest(test));
    }
  }
}
