package org.moothall.core.group.describe;

import static org.moothall.core.group.describe.Proportions.smoothed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.method.Solution;
import org.moothall.opinion.StatementFigures;
import org.moothall.opinion.VoteCount;

/** Every statement in figures. */
final class StatementTable {

  private StatementTable() {}

  /** Sorted by id. */
  static List<StatementFigures> of(GroupTallies tallies, Solution solution) {
    return IntStream.range(0, tallies.statements())
        .filter(statement -> tallies.everybody(statement).seen() > 0)
        .mapToObj(statement -> figures(statement, tallies, solution))
        .sorted(Comparator.comparing(StatementFigures::opinion))
        .toList();
  }

  private static StatementFigures figures(int statement, GroupTallies tallies, Solution solution) {
    VoteCount votes = tallies.everybody(statement);
    double centre = (votes.agree() - votes.disagree()) / (double) votes.seen();
    boolean onAxes = statement < solution.columns();
    double x = onAxes ? solution.weightX(statement) : 0;
    double y = onAxes ? solution.weightY(statement) : 0;
    int statements = solution.published().map(it -> it.statements()).orElse(tallies.statements());
    double extremity = Math.sqrt(statements) * (1 - centre) * Math.sqrt(x * x + y * y);
    VoteCount grouped = tallies.grouped(statement);
    return new StatementFigures(
        tallies.id(statement),
        votes,
        centre,
        x,
        y,
        extremity,
        consensus(statement, tallies),
        Ends.of(statement, tallies, solution).bridging(),
        tallies.shapes(statement) ? Priority.of(grouped, extremity) : Priority.META);
  }

  private static double consensus(int statement, GroupTallies tallies) {
    List<VoteCount> groups =
        tallies.groups() == 0 ? List.of(tallies.everybody(statement)) : tallies.byGroup(statement);
    double product = 1;
    for (VoteCount votes : groups) {
      product *= smoothed(votes.agree(), votes.seen());
    }
    return product;
  }
}
