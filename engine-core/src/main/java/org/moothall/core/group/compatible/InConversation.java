package org.moothall.core.group.compatible;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Who is grouped: everybody with seven votes, or with one on every statement while there are fewer
 * than seven; and once in, always in. While that makes fewer than fifteen, those who voted most
 * often fill up, the earlier of two who voted equally often first.
 */
final class InConversation {

  private static final int ENOUGH_VOTES = 7;
  private static final int ENOUGH_PEOPLE = 15;

  private InConversation() {}

  /** Rows, ascending. */
  static int[] rows(VoteMatrix votes, Set<String> alreadyIn) {
    int enough = Math.min(ENOUGH_VOTES, votes.statements().size());
    int[] in =
        IntStream.range(0, votes.people().size())
            .filter(
                row -> votes.votesOf(row) >= enough || alreadyIn.contains(votes.people().get(row)))
            .toArray();
    return in.length >= ENOUGH_PEOPLE ? in : filledUp(votes, in);
  }

  private static int[] filledUp(VoteMatrix votes, int[] in) {
    Set<Integer> already = Set.copyOf(IntStream.of(in).boxed().toList());
    IntStream others =
        IntStream.range(0, votes.people().size())
            .filter(row -> !already.contains(row))
            .boxed()
            .sorted(Comparator.comparingInt(votes::votesOf).reversed())
            .limit(ENOUGH_PEOPLE - in.length)
            .mapToInt(row -> row);
    return IntStream.concat(IntStream.of(in), others).sorted().toArray();
  }
}
