package org.moothall.core.policy.interpret;

import java.util.stream.Collectors;
import org.moothall.core.policy.tree.Call;
import org.moothall.core.policy.tree.DrlRule;

/** A rule as it reads, wherever it stands: two rules that read the same mean the same. */
public final class RuleWords {

  private RuleWords() {}

  /** Its conditions and what it says, and whether it is entrenched; its name is left out. */
  public static String of(DrlRule rule) {
    return rule.conditions().stream().map(Wording::of).collect(Collectors.joining(" "))
        + " then "
        + rule.calls().stream().map(RuleWords::call).collect(Collectors.joining(" "))
        + (rule.head().entrenched() ? " @entrenched" : "");
  }

  private static String call(Call call) {
    return call.arguments().stream()
        .map(Wording::of)
        .collect(Collectors.joining(", ", "answer." + call.verb().text() + "(", ");"));
  }
}
