package org.moothall.core.policy.check;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;

/**
 * The ways to read conditions with {@code or}: each is a list of conditions without {@code or} that
 * must all hold. A rule speaks for each way that holds.
 */
public final class Alternatives {

  private Alternatives() {}

  /** The ways, in the order of their first branches. */
  public static List<List<Condition>> of(List<Condition> conditions) {
    var ways = List.<List<Condition>>of(List.of());
    for (var condition : conditions) {
      ways = followedBy(ways, of(condition));
    }
    return ways;
  }

  private static List<List<Condition>> of(Condition condition) {
    return switch (condition) {
      case AllOf all -> of(all.parts());
      case AnyOf any -> any.branches().stream().flatMap(branch -> of(branch).stream()).toList();
      default -> List.of(List.of(condition));
    };
  }

  private static List<List<Condition>> followedBy(
      List<List<Condition>> ways, List<List<Condition>> ends) {
    var longer = new ArrayList<List<Condition>>();
    for (var way : ways) {
      for (var end : ends) {
        var whole = new ArrayList<>(way);
        whole.addAll(end);
        longer.add(whole);
      }
    }
    return longer;
  }
}
