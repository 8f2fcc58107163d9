package org.moothall.core.policy.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.fact.FactText;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.WhyNot;
import org.moothall.policy.WhyNot.Change;
import org.moothall.policy.WhyNot.FirstFailed;

/** What is said about rules that did not speak is true. */
class WhyNotProperties {

  private static final DrlReader READER = new DrlReader(PolicyQuestion.all());

  /** A random rule that the checker has nothing against, and how it reads. */
  private record Sample(PolicyQuestion<?> question, RulePlan plan, String drl) {

    static Sample of(SplittableRandom random, boolean onePattern) {
      var question = Pool.any(random, PolicyQuestion.all());
      var rules = new RandomRules(TwoMinds.VOCABULARY, question, random);
      while (true) {
        var drl =
            rules.header() + (onePattern ? rules.ofOnePattern("random.r") : rules.rule("random.r"));
        var file = READER.read(new PolicyFile("random.drl", drl), new Faults("random.drl"));
        if (file.isPresent()) {
          var rule = file.get().rules().getFirst();
          var plan = new RulePlanner(TwoMinds.VOCABULARY, question).plan(rule);
          return new Sample(question, plan, drl);
        }
      }
    }

    WhyNot whyNot(List<? extends Record> facts) {
      return new WhyNotFinder("random.drl", plan, new FactText(question).facts(facts, List.of()))
          .find();
    }
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void aRuleSpokeOrSomethingOfItFailedThatStandsThere(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    var sample = Sample.of(random, false);
    var facts = new RandomFacts(sample.question(), random).some();
    var whyNot = sample.whyNot(facts);
    assertThat(whyNot instanceof WhyNot.Spoke)
        .isEqualTo(!sample.plan().matches(new Rows(Set.copyOf(facts))).isEmpty());
    if (whyNot instanceof FirstFailed failed) {
      var line = sample.drl().lines().toList().get((int) failed.constraint().line() - 1);
      var written = line.substring((int) failed.constraint().column() - 1);
      assertThat(failed.constraint().text()).contains(written.split("\\W", 2)[0]);
      assertThat(failed.says()).contains(failed.constraint().text());
    }
  }

  /** Changing the nearest fact as suggested makes the constraint hold. */
  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void theValueThatIsSuggestedIsEnough(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    var sample = Sample.of(random, true);
    var facts = new RandomFacts(sample.question(), random).some();
    if (!(sample.whyNot(facts) instanceof FirstFailed failed) || failed.change().isEmpty()) {
      return;
    }
    var nearest = nearest(sample, facts, failed.nearest());
    var changed = changed(nearest, failed.change().get());
    var again = sample.whyNot(List.of(changed));
    if (again instanceof FirstFailed other) {
      assertThat(other.constraint())
          .as("%s%n%s%nmade into %s", sample.drl(), failed.says(), changed)
          .isNotEqualTo(failed.constraint());
    }
  }

  /** One change after the other leads to a fact about which the rule speaks, as a rule. */
  @Property(tries = 20, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void suggestionsLeadToARuleThatSpeaks(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    var spoke = 0;
    for (var i = 0; i < 100; i++) {
      var sample = Sample.of(random, true);
      var fact = new RandomFacts(sample.question(), random).one(type(sample));
      spoke += leadsOn(sample, fact) ? 1 : 0;
    }
    assertThat(spoke).isGreaterThan(80);
  }

  @SuppressWarnings("unchecked") // all facts are records
  private static Class<? extends Record> type(Sample sample) {
    var pattern = (PatternStep) sample.plan().ways().getFirst().steps().getFirst();
    return (Class<? extends Record>) pattern.type();
  }

  private static boolean leadsOn(Sample sample, Record from) {
    var fact = from;
    for (var i = 0; i < 10; i++) {
      switch (sample.whyNot(List.of(fact))) {
        case FirstFailed failed when failed.change().isPresent() ->
            fact = changed(fact, failed.change().get());
        case FirstFailed stuck -> {
          return false;
        }
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  private static Record nearest(Sample sample, List<Record> facts, Optional<String> text) {
    var known = new FactText(sample.question()).facts(facts, List.of());
    return facts.stream().filter(fact -> known.text(fact).equals(text)).findFirst().orElseThrow();
  }

  private static Record changed(Record fact, Change change) {
    var row = new Row(fact);
    var property = row.properties().indexOf(change.property());
    assertThat(row.value(property)).isEqualTo(change.is());
    return (Record) row.with(property, change.wanted()).fact();
  }
}
