package org.moothall.core.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.Progress;
import org.moothall.core.policy.StackRules.Voice;
import org.moothall.core.policy.claim.Claim;
import org.moothall.core.policy.claim.Merger;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.interpret.CaseLeader;
import org.moothall.core.policy.interpret.CaseMaker;
import org.moothall.core.policy.interpret.CaseShrinker;
import org.moothall.core.policy.interpret.LiteralPool;
import org.moothall.core.policy.interpret.RuleWords;
import org.moothall.policy.AuthorTools;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;

/** Finds cases of one question that two stacks answer differently. */
final class QuestionDiff {

  /** How often a case is led to each rule that differs. */
  private static final int LED = 20;

  private final PolicyQuestion<?> question;
  private final StackRules before;
  private final StackRules after;
  private final FactReader facts;
  private final Voice voiceBefore;
  private final Voice voiceAfter;
  private final Map<Kind, Met> met = new HashMap<>();
  private long tried;

  /**
   * How the answers to a case differ.
   *
   * @param silenced rules that say something only before, with their verbs
   * @param raised rules that say something only after, with their verbs
   */
  record Kind(
      Set<String> silenced, Set<String> raised, boolean decidedBefore, boolean decidedAfter) {}

  /** A kind of difference, the smallest case of it so far, and how many there were. */
  record Met(Kind kind, List<Record> facts, long cases) {}

  QuestionDiff(PolicyQuestion<?> question, StackRules before, StackRules after, FactReader facts) {
    this.question = question;
    this.before = before;
    this.after = after;
    this.facts = facts;
    this.voiceBefore = before.voice(question);
    this.voiceAfter = after.voice(question);
  }

  /** Whether there is anything to look for. */
  boolean mayDiffer() {
    return !before.words(question).equals(after.words(question))
        || !before.settings(question).equals(after.settings(question));
  }

  /** Every kind of difference that was met, each with a small case. */
  List<Met> find(Progress progress) {
    var random = new SplittableRandom(0);
    var rules = Stream.concat(before.on(question).stream(), after.on(question).stream()).toList();
    var settings =
        Stream.concat(before.settings(question).stream(), after.settings(question).stream());
    var maker = new CaseMaker(question, new LiteralPool(rules, settings.toList()), random);
    for (var i = 0; i < AuthorTools.CASES; i++) {
      consider(maker.some());
      progress.at("comparing " + question.name(), i + 1L, AuthorTools.CASES);
    }
    lead(before, after, maker);
    lead(after, before, maker);
    return met.values().stream().map(this::smallest).toList();
  }

  long tried() {
    return tried;
  }

  private void lead(StackRules to, StackRules other, CaseMaker maker) {
    var words = other.words(question);
    for (var rule : to.on(question)) {
      var name = rule.head().name();
      if (!RuleWords.of(rule).equals(words.get(name))) {
        var leader = new CaseLeader(to.plan(rule, question), to.settings(question), maker);
        for (var i = 0; i < LED; i++) {
          leader.lead(maker.some(), this::consider);
        }
      }
    }
  }

  private void consider(List<Record> given) {
    tried++;
    kind(given).ifPresent(kind -> met.merge(kind, new Met(kind, given, 1), QuestionDiff::both));
  }

  private static Met both(Met one, Met other) {
    var smaller = one.facts().size() <= other.facts().size() ? one : other;
    return new Met(one.kind(), smaller.facts(), one.cases() + other.cases());
  }

  private Met smallest(Met found) {
    var shrinker = new CaseShrinker(given -> kind(given).equals(Optional.of(found.kind())));
    return new Met(found.kind(), shrinker.shrink(found.facts()), found.cases());
  }

  private Optional<Kind> kind(List<Record> given) {
    var seen = facts.read(before.stack(), question, given);
    var sees = facts.read(after.stack(), question, given);
    var said = voiceBefore.on(seen);
    var says = voiceAfter.on(sees);
    if (said.equals(says)) {
      return Optional.empty();
    }
    return Optional.of(
        new Kind(only(said, says), only(says, said), isDecided(said, seen), isDecided(says, sees)));
  }

  private boolean isDecided(Set<Claim> claims, Facts facts) {
    return Merger.merge(question, claims, facts.inOrder(), "") instanceof Ruling.Decided<?>;
  }

  /** The rules and verbs of what is said here and not there. */
  private static Set<String> only(Set<Claim> here, Set<Claim> there) {
    var only = new HashSet<>(here);
    only.removeAll(there);
    return only.stream()
        .map(claim -> claim.by().rule() + " " + claim.verb().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the rules, without their verbs. */
  static Set<String> rules(Set<String> rulesAndVerbs) {
    return rulesAndVerbs.stream()
        .map(rule -> rule.substring(0, rule.lastIndexOf(' ')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
