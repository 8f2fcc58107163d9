package org.moothall.core.group.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moothall.core.group.describe.Description;
import org.moothall.core.group.describe.Description.Placed;
import org.moothall.core.group.describe.GroupTallies;
import org.moothall.core.group.method.Absorber;
import org.moothall.core.group.method.Absorber.Place;
import org.moothall.core.group.method.Fitted;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Vote;

/**
 * Groups and axes as they were fitted, and votes that came since. A vote moves the one who cast it
 * and changes the tallies; nobody else moves. Where everybody stands depends on the fit and the
 * votes, not on the order in which these came.
 */
final class StandingGroups {

  private final Fitted fitted;
  private final GroupingOptions options;
  private final GroupTallies tallies;
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final Map<String, Row> since = new HashMap<>();
  private final TreeMap<String, Placed> placed = new TreeMap<>();
  private int shaping;
  private long votes;

  StandingGroups(Fitted fitted, GroupingOptions options) {
    this.fitted = fitted;
    this.options = options;
    this.tallies = GroupTallies.of(fitted.votes(), fitted.solution());
    VoteMatrix matrix = fitted.votes();
    this.shaping = matrix.shaping();
    this.votes = matrix.votes();
    matrix.statements().forEach(id -> numberOf.put(id, numberOf.size()));
    matrix.people().forEach(id -> rowOf.put(id, rowOf.size()));
    Solution solution = fitted.solution();
    for (int person = 0; person < solution.people(); person++) {
      Placed at = Description.placed(person, matrix, solution);
      placed.put(at.person(), at);
    }
  }

  GroupTallies tallies() {
    return tallies;
  }

  /** The number of a statement in the tallies; empty if nobody voted on it. */
  Optional<Integer> number(String statement) {
    return Optional.ofNullable(numberOf.get(statement));
  }

  int groups() {
    return tallies.groups();
  }

  /** The group of a person; empty if they are not on the map. */
  Optional<Integer> groupOf(String person) {
    return Optional.ofNullable(placed.get(person)).map(Placed::group);
  }

  /** The group of everybody on the map. */
  Map<String, Integer> members() {
    Map<String, Integer> members = new HashMap<>();
    placed.forEach((person, at) -> members.put(person, at.group()));
    return members;
  }

  OpinionMap map(List<Integer> names) {
    return new Description(tallies, fitted.solution(), names)
        .map(List.copyOf(placed.values()), votes);
  }

  /** Takes in a vote, in time proportional to its voter's votes. */
  void absorb(Vote vote) {
    int statement = numberOf.computeIfAbsent(vote.opinion(), this::statement);
    Row before = row(vote.voter());
    Row after = before.with(statement, vote.choice().number());
    recount(statement, before, after);
    since.put(vote.voter(), after);
    Placed from = placed.get(vote.voter());
    if (from != null) {
      leave(from, before);
    }
    place(vote.voter(), after).ifPresent(to -> enter(to, after));
  }

  private int statement(String id) {
    shaping++;
    return tallies.add(id);
  }

  private Row row(String person) {
    Row row = since.get(person);
    if (row != null) {
      return row;
    }
    Integer fittedRow = rowOf.get(person);
    return fittedRow == null ? Row.EMPTY : Row.of(fitted.votes(), fittedRow);
  }

  private void recount(int statement, Row before, Row after) {
    int old = before.find(statement);
    if (old >= 0) {
      tallies.count(statement, before.choices()[old], -1);
    } else {
      votes++;
    }
    tallies.count(statement, after.choices()[after.find(statement)], 1);
  }

  private Optional<Placed> place(String person, Row row) {
    Optional<Absorber> absorber = fitted.solution().absorber();
    Row known = row.before(fitted.votes().statements().size());
    if (absorber.isEmpty() || !enough(row) || known.size() == 0) {
      return Optional.empty();
    }
    Place at = absorber.get().place(known.statements(), known.choices());
    return Optional.of(new Placed(person, at.group(), at.x(), at.y(), at.confidence(), row.size()));
  }

  /** Whether somebody with these votes voted often enough to be on the map. */
  private boolean enough(Row row) {
    boolean all = options.mode() == GroupingMode.COMPATIBLE;
    int cast = 0;
    for (int statement : row.statements()) {
      if (all || tallies.shapes(statement)) {
        cast++;
      }
    }
    return cast >= Math.min(options.minVotes(), all ? tallies.statements() : shaping);
  }

  private void leave(Placed from, Row row) {
    placed.remove(from.person());
    tallies.resize(from.group(), -1);
    count(from, row, -1);
  }

  private void enter(Placed to, Row row) {
    placed.put(to.person(), to);
    tallies.resize(to.group(), 1);
    count(to, row, 1);
  }

  private void count(Placed at, Row row, int by) {
    for (int i = 0; i < row.size(); i++) {
      tallies.countPlaced(at.group(), at.x(), row.statements()[i], row.choices()[i], by);
    }
  }
}
