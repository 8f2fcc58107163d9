package org.moothall.core.policy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.run.KeptRules;
import org.moothall.core.policy.run.RuleBase;
import org.moothall.core.policy.run.RuleConditions;
import org.moothall.core.policy.tree.DrlRule;

/**
 * A rule file and which of its rules stand.
 *
 * @param kept indices of the rules that no other replaces
 */
record KeptFile(RuleFile file, SortedSet<Integer> kept) {
  KeptFile {
    kept = Collections.unmodifiableSortedSet(new TreeSet<>(kept));
  }

  /**
   * Equal for files with equal rules of which the same stand, at the same places, and the same are
   * entrenched.
   */
  String key() {
    var entrenched = kept.stream().map(index -> file.place(index).entrenched()).toList();
    return file.rules().key() + kept + kept.stream().map(file::place).toList() + entrenched;
  }

  /** The rules that stand, as they were written. */
  Stream<DrlRule> tree() {
    return kept.stream().map(file.tree()::get);
  }

  Model model() {
    var names = kept.stream().map(file.rules().names()::get).collect(Collectors.toSet());
    return new KeptRules(file.rules().model(), names);
  }

  /** Where each rule stands, by package and name as the model has them. */
  Map<String, RulePlace> places() {
    var places = new HashMap<String, RulePlace>();
    for (var index : kept) {
      var name = file.rules().names().get(index);
      places.put(RuleBase.key(file.rules().model().getPackageName(), name), file.place(index));
    }
    return places;
  }

  /** What each rule joins; a rule that says nothing is not run. */
  List<RuleConditions> conditions() {
    return kept.stream()
        .filter(index -> !file.tree().get(index).calls().isEmpty())
        .map(index -> new RuleConditions(file.place(index), file.tree().get(index).conditions()))
        .toList();
  }
}
