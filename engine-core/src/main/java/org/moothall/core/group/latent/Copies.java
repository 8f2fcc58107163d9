package org.moothall.core.group.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;

/**
 * Votes in which everybody is there several times over. Their groups are those of everybody once:
 * copies of a consultation say no more than the consultation.
 */
final class Copies {

  /** Fewer people than this are not thinned out further. */
  private static final int FEW = 20;

  private final VoteMatrix votes;
  private final Map<Ballots, List<Integer>> alike = new LinkedHashMap<>();
  private final int number;

  private Copies(VoteMatrix votes) {
    this.votes = votes;
    for (int row = 0; row < votes.people().size(); row++) {
      alike.computeIfAbsent(Ballots.of(votes, row), same -> new ArrayList<>()).add(row);
    }
    int common = alike.values().stream().mapToInt(List::size).reduce(0, Copies::divisor);
    this.number =
        IntStream.rangeClosed(2, common)
            .filter(it -> common % it == 0 && votes.people().size() / it >= FEW)
            .max()
            .orElse(1);
  }

  static Copies of(VoteMatrix votes) {
    return new Copies(votes);
  }

  /** How many times everybody is there. */
  int number() {
    return number;
  }

  /** Everybody once, in an order of content of their own. */
  VoteMatrix once() {
    VoteMatrix.Builder once = VoteMatrix.builder();
    for (List<Integer> same : alike.values()) {
      same.subList(0, same.size() / number).forEach(row -> put(row, once));
    }
    return once.build();
  }

  private void put(int row, VoteMatrix.Builder once) {
    for (int cell = votes.start(row); cell < votes.end(row); cell++) {
      once.put(
          votes.people().get(row),
          votes.statements().get(votes.column(cell)),
          Choice.of(votes.choice(cell)));
    }
  }

  /**
   * What was found among everybody once, of everybody.
   *
   * @param rows who is to be grouped, ascending
   */
  Solution spread(VoteMatrix once, Solution found, int[] rows) {
    Map<String, Integer> rowOf = numbered(once.people());
    Map<Integer, Integer> person = new HashMap<>();
    for (int i = 0; i < found.people(); i++) {
      person.put(found.row(i), i);
    }
    int[] standIn = new int[votes.people().size()];
    for (List<Integer> same : alike.values()) {
      for (int i = 0; i < same.size(); i++) {
        String name = votes.people().get(same.get(i % (same.size() / number)));
        standIn[same.get(i)] = person.getOrDefault(rowOf.get(name), -1);
      }
    }
    int[] of = Arrays.stream(rows).map(row -> standIn[row]).toArray();
    return found.of(rows, of, columns(once));
  }

  /** Where each column is among everybody once. */
  private int[] columns(VoteMatrix once) {
    Map<String, Integer> columnOf = numbered(once.statements());
    return votes.statements().stream().mapToInt(it -> columnOf.getOrDefault(it, -1)).toArray();
  }

  private static Map<String, Integer> numbered(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /** What somebody voted on and how. */
  private record Ballots(List<Integer> columns, List<Integer> choices) {

    static Ballots of(VoteMatrix votes, int row) {
      return new Ballots(
          IntStream.range(votes.start(row), votes.end(row)).map(votes::column).boxed().toList(),
          IntStream.range(votes.start(row), votes.end(row)).map(votes::choice).boxed().toList());
    }
  }
}
