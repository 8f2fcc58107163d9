package org.moothall.core.group.compatible;

import java.util.Optional;
import java.util.Set;

/**
 * How the published mathematics is run; {@link #DEFAULT} as Polis runs it.
 *
 * @param groups how many groups to find; as many as the silhouette says if empty
 * @param mostGroups the most groups that are tried, 2 or more
 * @param baseClusters the most base clusters, 1 or more
 * @param mostPeople people beyond this many, by arrival, are left out
 * @param mostStatements statements beyond this many, by arrival, are left out
 * @param alreadyIn people who once voted often enough to be in the conversation, and stay in it
 */
public record PublishedOptions(
    Optional<Integer> groups,
    int mostGroups,
    int baseClusters,
    int mostPeople,
    int mostStatements,
    Set<String> alreadyIn) {

  /** As Polis runs it, a first time. */
  public static final PublishedOptions DEFAULT =
      new PublishedOptions(Optional.empty(), 5, 100, 100_000, 10_000, Set.of());

  public PublishedOptions {
    groups.ifPresent(k -> check("groups", k, 1));
    check("mostGroups", mostGroups, 2);
    check("baseClusters", baseClusters, 1);
    check("mostPeople", mostPeople, 1);
    check("mostStatements", mostStatements, 1);
    alreadyIn = Set.copyOf(alreadyIn);
  }

  /** The same with this number of groups, whatever the silhouette says. */
  public PublishedOptions withGroups(int number) {
    return new PublishedOptions(
        Optional.of(number), mostGroups, baseClusters, mostPeople, mostStatements, alreadyIn);
  }

  /** The same with at most so many groups. */
  public PublishedOptions withMostGroups(int most) {
    return new PublishedOptions(groups, most, baseClusters, mostPeople, mostStatements, alreadyIn);
  }

  /** The same with other limits to people and statements. */
  public PublishedOptions withAtMost(int people, int statements) {
    return new PublishedOptions(groups, mostGroups, baseClusters, people, statements, alreadyIn);
  }

  /** The same with these people in the conversation, however often they voted. */
  public PublishedOptions withAlreadyIn(Set<String> people) {
    return new PublishedOptions(
        groups, mostGroups, baseClusters, mostPeople, mostStatements, people);
  }

  private static void check(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(
          "`%s` must be %s or more, but was %s".formatted(name, least, value));
    }
  }
}
