package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Eligibility;

/** Everybody named by any rule. */
final class EligibilitySheet extends Sheet<Eligibility> implements Eligibility.Verbs {

  private final SortedMap<String, List<Reason>> excluded = new TreeMap<>();
  private final SortedMap<String, List<Reason>> recused = new TreeMap<>();

  EligibilitySheet() {
    super("eligibility");
  }

  @Override
  public void exclude(String person, String reason) {
    add(excluded, person, say("`%s` can't be seated: %s", person, reason));
  }

  @Override
  public void recuse(String person, String reason) {
    add(recused, person, say("`%s` stands aside: %s", person, reason));
  }

  private static void add(SortedMap<String, List<Reason>> to, String person, Reason because) {
    to.computeIfAbsent(person, unseen -> new ArrayList<>()).add(because);
  }

  @Override
  void conclude() {
    // Any set of claims is an answer.
  }

  @Override
  Eligibility answer() {
    excluded.replaceAll((person, reasons) -> List.copyOf(reasons));
    recused.replaceAll((person, reasons) -> List.copyOf(reasons));
    return new Eligibility(excluded, recused);
  }

  @Override
  String silence() {
    return "no rule excludes anybody or asks anybody to stand aside";
  }
}
