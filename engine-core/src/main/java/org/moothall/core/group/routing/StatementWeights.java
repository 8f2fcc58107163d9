package org.moothall.core.group.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.moothall.core.group.describe.GroupTallies;
import org.moothall.core.group.describe.Priority;
import org.moothall.core.group.routing.StatementLottery.Ticket;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.StatementFigures;
import org.moothall.opinion.VoteCount;

/** How likely each statement is to be shown next. */
public final class StatementWeights {

  /** Weights are whole numbers of this part of one: 1 in 65,536. */
  private static final long UNIT = 1L << 16;

  /** The largest weight: ten thousands of them can be added up. */
  private static final long MOST = 1L << 48;

  private StatementWeights() {}

  /**
   * The published priorities (Small et al. 2021), rounded to whole {@value #UNIT}ths. A statement
   * that nobody voted on has the priority of one without votes and extremity.
   *
   * @param shown ids of the statements to choose from
   */
  public static List<Ticket> byPriority(Collection<String> shown, OpinionMap map) {
    Map<String, Double> priority = new HashMap<>();
    for (StatementFigures figures : map.statements()) {
      priority.put(figures.opinion(), figures.priority());
    }
    double unseen = Priority.of(VoteCount.NONE, 0);
    return shown.stream()
        .map(id -> new Ticket(id, whole(priority.getOrDefault(id, unseen))))
        .toList();
  }

  /**
   * The least heard first. Statements that nobody voted on come before all others, one as likely as
   * another. Of the rest each weighs 1 / h², where h is how well it was heard in the group that
   * heard it least: (votes + 1) / (people + 2). The square makes up for arrears before the
   * consultation ends: a statement that half of that group heard is 25 times less likely than one
   * that a tenth heard. Without groups everybody is one.
   *
   * @param shown ids of the statements to choose from
   * @param number of a statement in the tallies; empty if nobody voted on it
   */
  public static List<Ticket> byLeastHeard(
      Collection<String> shown, GroupTallies tallies, Function<String, Optional<Integer>> number) {
    List<Ticket> unheard =
        shown.stream()
            .filter(id -> votes(id, tallies, number) == 0)
            .map(id -> new Ticket(id, 1))
            .toList();
    return unheard.isEmpty()
        ? shown.stream()
            .map(id -> new Ticket(id, arrears(number.apply(id).orElseThrow(), tallies)))
            .toList()
        : unheard;
  }

  private static long votes(
      String id, GroupTallies tallies, Function<String, Optional<Integer>> number) {
    return number.apply(id).map(tallies::everybody).map(VoteCount::seen).orElse(0L);
  }

  private static long arrears(int statement, GroupTallies tallies) {
    if (tallies.groups() == 0) {
      return inverseSquare(tallies.everybody(statement).seen() + 1, mostVoters(tallies) + 2);
    }
    return IntStream.range(0, tallies.groups())
        .mapToLong(
            group ->
                inverseSquare(tallies.in(group, statement).seen() + 1, tallies.size(group) + 2L))
        .max()
        .orElseThrow();
  }

  /** How many voted on the statement most have voted on. */
  private static long mostVoters(GroupTallies tallies) {
    return IntStream.range(0, tallies.statements())
        .mapToLong(statement -> tallies.everybody(statement).seen())
        .max()
        .orElse(0);
  }

  private static long inverseSquare(long heard, long people) {
    return Math.clamp(people * people * UNIT / (heard * heard), 1, MOST);
  }

  private static long whole(double weight) {
    return Math.clamp(Math.round(weight * UNIT), 1, MOST);
  }
}
