package org.moothall.core.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moothall.Progress;
import org.moothall.core.policy.QuestionDiff.Met;
import org.moothall.policy.Difference;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyDiff;
import org.moothall.policy.PolicyDiff.SettingChange;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Quote;

/** Tells what changes from one stack to another. */
final class StackDiff {

  private final Side before;
  private final Side after;
  private final Policies policies;
  private final FactReader facts;

  /** One of the two stacks, as it was named and as it reads. */
  record Side(PolicyStack named, StackRules rules) {}

  StackDiff(Side before, Side after, Policies policies, FactReader facts) {
    this.before = before;
    this.after = after;
    this.policies = policies;
    this.facts = facts;
  }

  PolicyDiff find(Progress progress) {
    var differences = new ArrayList<Difference>();
    var tried = 0L;
    for (var question : PolicyQuestion.all()) {
      var diff = new QuestionDiff(question, before.rules(), after.rules(), facts);
      if (diff.mayDiffer()) {
        diff.find(progress).forEach(met -> differences.add(difference(question, met)));
        tried += diff.tried();
      }
    }
    return new PolicyDiff(
        standingOnlyIn(after, before),
        standingOnlyIn(before, after),
        rewritten(),
        settings(),
        differences.stream()
            .sorted(Comparator.comparingLong(Difference::cases).reversed())
            .limit(PolicyDiff.MOST_DIFFERENCES)
            .toList(),
        tried);
  }

  private static List<Quote> standingOnlyIn(Side here, Side there) {
    return here.rules().names().stream()
        .filter(name -> !there.rules().names().contains(name))
        .map(name -> here.rules().rule(name).quote())
        .toList();
  }

  private List<Quote> rewritten() {
    return after.rules().names().stream()
        .filter(name -> before.rules().names().contains(name))
        .filter(name -> !after.rules().agreesWith(before.rules(), name))
        .map(name -> after.rules().rule(name).quote())
        .toList();
  }

  private List<SettingChange> settings() {
    var was = numbers(before);
    var is = numbers(after);
    return StackRules.union(was.keySet(), is.keySet()).stream()
        .map(name -> new SettingChange(name, number(was, name), number(is, name)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static Map<String, Long> numbers(Side side) {
    var numbers = new TreeMap<String, Long>();
    for (var question : PolicyQuestion.all()) {
      side.rules().settings(question).forEach(s -> numbers.put(s.name(), s.value()));
    }
    return numbers;
  }

  private static OptionalLong number(Map<String, Long> numbers, String name) {
    return numbers.containsKey(name) ? OptionalLong.of(numbers.get(name)) : OptionalLong.empty();
  }

  private Difference difference(PolicyQuestion<?> question, Met met) {
    var silenced = QuestionDiff.rules(met.kind().silenced());
    var raised = QuestionDiff.rules(met.kind().raised());
    var said = policies.ask(before.named(), question, met.facts());
    var says = policies.ask(after.named(), question, met.facts());
    var words = words(question, met, silenced, raised);
    return new Difference(question, met.facts(), said, says, silenced, raised, met.cases(), words);
  }

  private static String words(
      PolicyQuestion<?> question, Met met, Set<String> silenced, Set<String> raised) {
    var changes = new ArrayList<String>();
    var otherwise = new TreeSet<>(silenced);
    otherwise.retainAll(raised);
    otherwise.forEach(rule -> changes.add("`%s` says something else".formatted(rule)));
    silenced.stream()
        .filter(rule -> !raised.contains(rule))
        .forEach(rule -> changes.add("`%s` no longer says so".formatted(rule)));
    raised.stream()
        .filter(rule -> !silenced.contains(rule))
        .forEach(rule -> changes.add("`%s` says so now".formatted(rule)));
    if (met.kind().decidedBefore() != met.kind().decidedAfter()) {
      changes.add(
          met.kind().decidedAfter()
              ? "what was undecided is decided"
              : "what was decided is undecided");
    }
    var about =
        met.facts().isEmpty()
            ? "no facts"
            : met.facts().stream().map(Record::toString).collect(Collectors.joining(", "));
    return "on the question of %s, about %s: %s."
        .formatted(question.name(), about, String.join("; ", changes));
  }
}
