package org.moothall.core.policy.interpret;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.moothall.core.policy.check.Alternatives;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.tree.Call;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Constraint;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.policy.PolicyQuestion;

/** Makes plans of the checked rules of one question. Immutable. */
public final class RulePlanner {

  private final PolicyQuestion<?> question;
  private final Words words;
  private final Watch watch;

  /** A planner whose plans nobody watches. */
  public RulePlanner(Vocabulary vocabulary, PolicyQuestion<?> question) {
    this(vocabulary, question, Watch.NOBODY);
  }

  RulePlanner(Vocabulary vocabulary, PolicyQuestion<?> question, Watch watch) {
    this.question = question;
    this.words = new Words(vocabulary, question);
    this.watch = watch;
  }

  /** Looks every name of a rule up, once and for all. */
  public RulePlan plan(DrlRule rule) {
    return new RulePlan(
        rule, Alternatives.of(rule.conditions()).stream().map(way -> way(way, rule)).toList());
  }

  private Way way(List<Condition> conditions, DrlRule rule) {
    var slots = new Slots();
    var steps = conditions.stream().map(condition -> step(condition, slots)).toList();
    var sayings = rule.calls().stream().map(call -> saying(call, slots)).toList();
    return new Way(steps, sayings, slots.count());
  }

  private Step step(Condition condition, Slots slots) {
    return switch (condition) {
      case Pattern pattern -> pattern(pattern, slots);
      case Not not -> new NoneStep(not, inside(not.patterns(), slots), watch);
      case Exists exists -> new SomeStep(exists, inside(exists.patterns(), slots), watch);
      case ForAll all -> new EveryStep(all, pattern(all.pattern(), slots.inner()), watch);
      case Accumulate accumulate -> count(accumulate, slots);
      case Condition.AnyOf any -> throw new IllegalStateException("`or` was not taken apart");
      case Condition.AllOf all -> throw new IllegalStateException("`and` was not taken apart");
    };
  }

  private CountStep count(Accumulate accumulate, Slots slots) {
    var inside = slots.inner();
    var pattern = pattern(accumulate.source(), inside);
    var results =
        accumulate.results().stream()
            .map(
                result ->
                    new CountStep.Result(
                        result,
                        slots.bind(result.name().text()),
                        result.argument().map(name -> inside.of(name.text()))))
            .toList();
    var tests = new ExpressionPlanner(words, slots, pattern.type(), watch);
    return new CountStep(
        accumulate,
        pattern,
        results,
        accumulate.tests().stream().map(test -> tests.test(test)).toList());
  }

  private List<PatternStep> inside(List<Pattern> patterns, Slots outside) {
    var slots = outside.inner();
    return patterns.stream().map(pattern -> pattern(pattern, slots)).toList();
  }

  private PatternStep pattern(Pattern pattern, Slots slots) {
    var type = words.fact(pattern.type().text());
    var expressions = new ExpressionPlanner(words, slots, type, watch);
    var parts =
        pattern.constraints().stream().map(part -> part(part, type, slots, expressions)).toList();
    return new PatternStep(pattern, type, parts);
  }

  private PatternStep.Part part(
      Constraint constraint, Class<?> type, Slots slots, ExpressionPlanner expressions) {
    return switch (constraint) {
      case Binding(var name, var property) ->
          new PatternStep.Bind(
              name.text(), slots.bind(name.text()), words.property(type, property.text()));
      case Test(var expression) -> expressions.test(expression);
    };
  }

  private Saying saying(Call call, Slots slots) {
    var values = new ExpressionPlanner(words, slots, question.verbs(), watch);
    return new Saying(
        verb(call.verb().text()), call.arguments().stream().map(values::argument).toList());
  }

  private Method verb(String name) {
    return Arrays.stream(question.verbs().getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no verb `%s`".formatted(name)));
  }
}
