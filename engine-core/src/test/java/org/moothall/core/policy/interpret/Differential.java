package org.moothall.core.policy.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.moothall.policy.PolicyQuestion;

/** A random pack and random facts, put to Drools and to the interpreter. */
final class Differential {

  private static final int FILES = 2;
  private static final int RULES = 13;

  private final long seed;

  Differential(long seed) {
    this.seed = seed;
  }

  /**
   * Compares the two on one pack.
   *
   * @param cases how many sets of facts the pack is asked about
   */
  void run(int cases) {
    var random = new SplittableRandom(seed);
    var question = Pool.any(random, PolicyQuestion.all());
    var files = IntStream.range(0, FILES).mapToObj(i -> file(i, question, random)).toList();
    var minds = new TwoMinds(question, files.toArray(String[]::new));
    var facts = new RandomFacts(question, random);
    for (var i = 0; i < cases; i++) {
      var given = facts.some();
      if (!minds.agreeOn(given)) {
        disagree(minds, files, smallest(minds, given));
      }
      if (i % 20 == 0) {
        assertThat(minds.ruleAlikeOn(given)).as("one ruling on %s of%n%s", given, files).isTrue();
      }
    }
  }

  private static String file(int number, PolicyQuestion<?> question, SplittableRandom random) {
    var rules = new RandomRules(TwoMinds.VOCABULARY, question, random);
    var file = new StringBuilder(rules.header());
    var sound = 0;
    for (var tries = 1; sound < RULES; tries++) {
      var rule = rules.rule("random.f%s-r%s".formatted(number, sound));
      if (TwoMinds.isSound(rules.header() + rule)) {
        file.append(rule);
        sound++;
      }
      assertThat(tries).as("rules it took to find %s sound ones", sound).isLessThan(RULES * 20);
    }
    return file.toString();
  }

  /** Facts of which none can be left out without the two agreeing. */
  private static List<Record> smallest(TwoMinds minds, List<Record> given) {
    var facts = new ArrayList<>(given);
    for (var i = facts.size() - 1; i >= 0; i--) {
      var dropped = facts.remove(i);
      if (minds.agreeOn(facts)) {
        facts.add(i, dropped);
      }
    }
    return facts;
  }

  private void disagree(TwoMinds minds, List<String> files, List<Record> facts) {
    fail(
        "seed %s%n%s%nfacts: %s%nDrools: %s%ninterpreter: %s",
        seed, String.join("\n", files), facts, minds.drools(facts), minds.interpreter(facts));
  }
}
