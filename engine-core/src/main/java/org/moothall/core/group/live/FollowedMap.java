package org.moothall.core.group.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.describe.GroupName;
import org.moothall.core.group.describe.GroupTallies;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.MapChange;
import org.moothall.opinion.MapChange.Move;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteSet;

/**
 * A map that follows the votes.
 *
 * <p>From time to time it is fitted: groups and axes are worked out anew from all votes, and each
 * group keeps the name and colour it had as far as it is the same people ({@link Lineage}). In
 * between, votes are absorbed: groups and axes stay, and only who voted may move.
 *
 * <p>Not safe for several threads.
 */
public final class FollowedMap {

  private final String matter;
  private final GroupingOptions options;
  private final Lineage lineage = new Lineage();
  private StandingGroups groups;
  private List<Integer> names = List.of();
  private OpinionMap map;

  /** A map without votes. */
  public FollowedMap(String matter, GroupingOptions options) {
    this.matter = matter;
    this.options = options;
    this.groups = fitted(VoteSet.builder().build());
    this.map = OpinionMap.empty(options.mode());
  }

  /** The map now. */
  public OpinionMap map() {
    return map;
  }

  /** How the groups voted, for as long as no further vote is taken in. */
  public GroupTallies tallies() {
    return groups.tallies();
  }

  /** The number of a statement in the tallies; empty if nobody voted on it. */
  public Optional<Integer> number(String statement) {
    return groups.number(statement);
  }

  /** Works groups and axes out anew from these votes, which are all there are. */
  public MapChange fit(VoteSet votes) {
    Map<String, Integer> before = named(groups.members(), names);
    List<Integer> namesBefore = names;
    groups = fitted(votes);
    names = lineage.numbers(groups.groups(), groups.members(), before);
    map = groups.map(names);
    return new MapChange(
        matter,
        map,
        moves(before, named(groups.members(), names)),
        without(names, namesBefore),
        without(namesBefore, names),
        true);
  }

  /**
   * Takes votes in where groups and axes stand, the later of two on one statement last. None may be
   * on a rejected statement.
   */
  public MapChange absorb(List<Vote> votes) {
    Set<String> voters = new TreeSet<>();
    votes.forEach(vote -> voters.add(vote.voter()));
    Map<String, Integer> before = named(membersAmong(voters), names);
    votes.forEach(groups::absorb);
    map = groups.map(names);
    return new MapChange(
        matter,
        map,
        moves(before, named(membersAmong(voters), names)),
        List.of(),
        List.of(),
        false);
  }

  private StandingGroups fitted(VoteSet votes) {
    return new StandingGroups(OpinionGroups.fit(votes, options), options);
  }

  private Map<String, Integer> membersAmong(Set<String> people) {
    Map<String, Integer> members = new HashMap<>();
    people.forEach(person -> groups.groupOf(person).ifPresent(g -> members.put(person, g)));
    return members;
  }

  private static Map<String, Integer> named(Map<String, Integer> members, List<Integer> names) {
    Map<String, Integer> named = new HashMap<>();
    members.forEach((person, group) -> named.put(person, names.get(group)));
    return named;
  }

  private static List<Move> moves(Map<String, Integer> before, Map<String, Integer> now) {
    Set<String> people = new TreeSet<>(before.keySet());
    people.addAll(now.keySet());
    return people.stream()
        .filter(person -> !Objects.equals(before.get(person), now.get(person)))
        .map(person -> new Move(person, name(before, person), name(now, person)))
        .toList();
  }

  private static Optional<String> name(Map<String, Integer> named, String person) {
    return Optional.ofNullable(named.get(person)).map(GroupName::of);
  }

  private static List<String> without(List<Integer> names, List<Integer> others) {
    return names.stream()
        .filter(name -> !others.contains(name))
        .sorted()
        .map(GroupName::of)
        .toList();
  }
}
