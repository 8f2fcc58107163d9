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

/**
 * Tells what a solution means: the map of votes whose groups have been found.
 *
 * @param tallies how the groups voted
 * @param solution where the groups and axes come from
 * @param number the number of each group's name and colour
 */
public record Description(GroupTallies tallies, Solution solution, List<Integer> number) {

  public Description {
    number = List.copyOf(number);
  }

  /**
   * The map of these votes.
   *
   * @param solution of these votes
   */
  public static OpinionMap of(VoteMatrix votes, Solution solution) {
    List<Integer> number = IntStream.range(0, solution.groups()).boxed().toList();
    List<Placed> placed =
        IntStream.range(0, solution.people())
            .mapToObj(person -> placed(person, votes, solution))
            .sorted(Comparator.comparing(Placed::person))
            .toList();
    return new Description(GroupTallies.of(votes, solution), solution, number)
        .map(placed, votes.votes());
  }

  /** Where a solution puts one of its people. */
  public static Placed placed(int person, VoteMatrix votes, Solution solution) {
    int row = solution.row(person);
    return new Placed(
        votes.people().get(row),
        solution.groupOf(person),
        solution.x(person),
        solution.y(person),
        solution.confidence(person),
        votes.votesOf(row));
  }

  /**
   * The map of these people.
   *
   * @param people everybody on the map, sorted by name
   * @param votes how many votes there are, of people on the map or not
   */
  public OpinionMap map(List<Placed> people, long votes) {
    return new OpinionMap(
        groups(people),
        people.stream().map(this::position).toList(),
        StatementTable.of(tallies, solution),
        SharedStatements.of(tallies),
        BridgingStatements.of(tallies, solution),
        DivisiveStatements.of(tallies),
        solution.grouping(),
        votes);
  }

  private Position position(Placed it) {
    return new Position(
        it.person(),
        GroupName.of(number.get(it.group())),
        it.x(),
        it.y(),
        it.confidence(),
        it.votes());
  }

  private List<OpinionGroup> groups(List<Placed> people) {
    List<List<Placed>> byGroup = new ArrayList<>();
    for (int group = 0; group < number.size(); group++) {
      byGroup.add(new ArrayList<>());
    }
    people.forEach(it -> byGroup.get(it.group()).add(it));
    return IntStream.range(0, number.size())
        .mapToObj(group -> group(group, byGroup.get(group)))
        .toList();
  }

  private OpinionGroup group(int group, List<Placed> people) {
    return new OpinionGroup(
        GroupName.of(number.get(group)),
        number.get(group),
        people.stream().map(Placed::person).toList(),
        confidence(people),
        solution
            .published()
            .map(it -> it.stands().get(group))
            .orElseGet(() -> RepresentativeStatements.of(group, tallies)));
  }

  private static OptionalDouble confidence(List<Placed> people) {
    // Sorted, so that the sum does not depend on names.
    return people.stream().flatMapToDouble(it -> it.confidence().stream()).sorted().average();
  }

  /**
   * A person on the map.
   *
   * @param person the person's pseudonym
   * @param group the number of the person's group in the solution
   * @param x on the first axis
   * @param y on the second axis
   * @param confidence how sure the membership is; empty if that is not known
   * @param votes how many statements the person voted on
   */
  public record Placed(
      String person, int group, double x, double y, OptionalDouble confidence, long votes) {}
}
