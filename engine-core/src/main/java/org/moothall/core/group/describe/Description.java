package org.moothall.core.group.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;

/** Tells what a solution means: the map of votes whose groups have been found. */
public final class Description {

  private final VoteMatrix votes;
  private final Solution solution;
  private final GroupTallies tallies;

  private Description(VoteMatrix votes, Solution solution) {
    this.votes = votes;
    this.solution = solution;
    this.tallies = GroupTallies.of(votes, solution);
  }

  /**
   * The map of these votes.
   *
   * @param solution of these votes
   */
  public static OpinionMap of(VoteMatrix votes, Solution solution) {
    return new Description(votes, solution).map();
  }

  private OpinionMap map() {
    return new OpinionMap(
        groups(),
        positions(),
        StatementTable.of(tallies, solution),
        SharedStatements.of(tallies),
        BridgingStatements.of(tallies, solution),
        DivisiveStatements.of(tallies),
        solution.grouping(),
        votes.votes());
  }

  private List<Position> positions() {
    return IntStream.range(0, solution.people())
        .mapToObj(this::position)
        .sorted(Comparator.comparing(Position::person))
        .toList();
  }

  private Position position(int person) {
    int row = solution.row(person);
    return new Position(
        votes.people().get(row),
        GroupName.of(solution.groupOf(person)),
        solution.x(person),
        solution.y(person),
        solution.confidence(person),
        votes.votesOf(row));
  }

  private List<OpinionGroup> groups() {
    List<List<Integer>> people = new ArrayList<>();
    for (int group = 0; group < solution.groups(); group++) {
      people.add(new ArrayList<>());
    }
    for (int person = 0; person < solution.people(); person++) {
      people.get(solution.groupOf(person)).add(person);
    }
    return IntStream.range(0, solution.groups())
        .mapToObj(group -> group(group, people.get(group)))
        .toList();
  }

  private OpinionGroup group(int group, List<Integer> people) {
    return new OpinionGroup(
        GroupName.of(group),
        group,
        people.stream().map(person -> votes.people().get(solution.row(person))).sorted().toList(),
        confidence(people),
        solution
            .published()
            .map(it -> it.stands().get(group))
            .orElseGet(() -> RepresentativeStatements.of(group, tallies)));
  }

  private OptionalDouble confidence(List<Integer> people) {
    return people.stream()
        .flatMapToDouble(person -> solution.confidence(person).stream())
        .average();
  }
}
