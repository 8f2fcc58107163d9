package org.moothall.rules.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.moothall.policy.answer.Eligibility;

/** The plainest answer: who was named, and why. */
record Said(Map<String, Set<String>> excluded, Map<String, Set<String>> recused)
    implements Eligibility.Verbs {

  Said() {
    this(new HashMap<>(), new HashMap<>());
  }

  @Override
  public void exclude(String person, String reason) {
    excluded.computeIfAbsent(person, unseen -> new HashSet<>()).add(reason);
  }

  @Override
  public void recuse(String person, String reason) {
    recused.computeIfAbsent(person, unseen -> new HashSet<>()).add(reason);
  }
}
