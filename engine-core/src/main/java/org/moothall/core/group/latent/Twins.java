package org.moothall.core.group.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * People whose votes are the same in everything. Where everybody is there several times over, the
 * same number of times, groups are those of everybody once: copies of a consultation say no more
 * than the consultation.
 *
 * @param rows the rows that are left when every so many twins count once, ascending
 * @param copies how many times everybody is there
 * @param standIn the row among those left that stands in for each row, by position
 */
@SuppressWarnings("ArrayRecordComponent") // goes straight into the grouping and nowhere else
record Twins(int[] rows, int copies, int[] standIn) {

  /** Fewer people than this are not thinned out further. */
  private static final int FEW = 20;

  static Twins of(VoteMatrix votes) {
    Map<Ballots, List<Integer>> alike = new LinkedHashMap<>();
    for (int row = 0; row < votes.people().size(); row++) {
      alike.computeIfAbsent(Ballots.of(votes, row), same -> new ArrayList<>()).add(row);
    }
    int common = alike.values().stream().mapToInt(List::size).reduce(0, Twins::divisor);
    int copies = copies(common, votes.people().size());
    int[] left =
        alike.values().stream()
            .flatMap(same -> same.subList(0, same.size() / Math.max(1, copies)).stream())
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    int[] standIn = new int[votes.people().size()];
    for (List<Integer> same : alike.values()) {
      int kept = same.size() / copies;
      for (int i = 0; i < same.size(); i++) {
        standIn[same.get(i)] = Arrays.binarySearch(left, same.get(i % kept));
      }
    }
    return new Twins(left, copies, standIn);
  }

  /** The largest divisor that leaves enough people. */
  private static int copies(int common, int people) {
    int copies = 1;
    for (int divisor = 2; divisor <= common; divisor++) {
      copies = common % divisor == 0 && people / divisor >= FEW ? divisor : copies;
    }
    return copies;
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /** What somebody voted on and how. */
  private record Ballots(int[] columns, byte[] choices) {

    static Ballots of(VoteMatrix votes, int row) {
      int[] columns = new int[votes.votesOf(row)];
      byte[] choices = new byte[columns.length];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = votes.column(votes.start(row) + i);
        choices[i] = (byte) votes.choice(votes.start(row) + i);
      }
      return new Ballots(columns, choices);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ballots ballots
          && Arrays.equals(columns, ballots.columns)
          && Arrays.equals(choices, ballots.choices);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(columns) + Arrays.hashCode(choices);
    }
  }
}
