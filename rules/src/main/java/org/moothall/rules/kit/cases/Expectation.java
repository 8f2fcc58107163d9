package org.moothall.rules.kit.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;

/**
 * What is expected of a ruling.
 *
 * @param undecided whether the rules should give no answer
 * @param answer a subset of the answer's components; empty where nothing is said of them
 * @param rules rules that should speak
 * @param silent rules that should not
 */
record Expectation(
    boolean undecided, Optional<Yaml> answer, List<String> rules, List<String> silent) {

  static final Expectation NOTHING = new Expectation(false, Optional.empty(), List.of(), List.of());

  /** What is not as expected, each as a sentence. */
  List<String> misses(Ruling<?> ruling) {
    List<String> misses = new ArrayList<>();
    Set<String> spoke = ruling.because().stream().map(Reason::rule).collect(Collectors.toSet());
    switch (ruling) {
      case Ruling.Undecided<?> none -> {
        if (!undecided) {
          misses.add("the rules gave no answer: " + none.because().getFirst());
        }
      }
      case Ruling.Decided<?> decided -> {
        if (undecided) {
          misses.add("the rules gave an answer, and should not have");
        }
        answer.ifPresent(wanted -> misses.addAll(AnswerMatch.misses(wanted, decided.answer())));
      }
    }
    rules.stream()
        .filter(rule -> !spoke.contains(rule))
        .forEach(rule -> misses.add("`%s` did not speak".formatted(rule)));
    silent.stream()
        .filter(spoke::contains)
        .forEach(rule -> misses.add("`%s` spoke, and should not have".formatted(rule)));
    return misses;
  }
}
