package org.moothall.core.group.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Votes some of which are hidden. Of every statement one vote at least is left, so that nothing has
 * to be guessed of a statement without a vote.
 *
 * @param votes all of them
 * @param cells that are hidden
 */
record Hidden(VoteMatrix votes, BitSet cells) {

  private static final double SHARE = 0.2;

  /** A fifth at random, of people with so many votes at least. */
  static Hidden atRandom(VoteMatrix votes, int enough, long seed) {
    Random random = new Random(seed);
    BitSet cells = new BitSet();
    for (int row = 0; row < votes.people().size(); row++) {
      if (votes.votesOf(row) >= enough) {
        for (int cell = votes.start(row); cell < votes.end(row); cell++) {
          cells.set(cell, random.nextDouble() < SHARE);
        }
      }
    }
    return leavingOne(votes, cells);
  }

  /** The last fifth in time. */
  static Hidden last(VoteMatrix votes, long[] time) {
    BitSet cells = new BitSet();
    byTime(IntStream.range(0, votes.votes()), time)
        .subList((int) ((1 - SHARE) * votes.votes()), votes.votes())
        .forEach(cells::set);
    return leavingOne(votes, cells);
  }

  /** The last fifth in time of each person's votes, of people with so many votes at least. */
  static Hidden lastOfEach(VoteMatrix votes, long[] time, int enough) {
    BitSet cells = new BitSet();
    for (int row = 0; row < votes.people().size(); row++) {
      int count = votes.votesOf(row);
      if (count >= enough) {
        byTime(IntStream.range(votes.start(row), votes.end(row)), time)
            .subList(count - (int) Math.round(SHARE * count), count)
            .forEach(cells::set);
      }
    }
    return leavingOne(votes, cells);
  }

  /** Four fifths at random of the votes on the last fifth of the statements by first vote. */
  static Hidden lateStatements(VoteMatrix votes, long[] time, long seed) {
    long[] first = new long[votes.statements().size()];
    Arrays.fill(first, Long.MAX_VALUE);
    for (int cell = 0; cell < time.length; cell++) {
      first[votes.column(cell)] = Math.min(first[votes.column(cell)], time[cell]);
    }
    BitSet late = new BitSet();
    byTime(IntStream.range(0, first.length), first)
        .subList((int) ((1 - SHARE) * first.length), first.length)
        .forEach(late::set);
    Random random = new Random(seed);
    BitSet cells = new BitSet();
    for (int cell = 0; cell < time.length; cell++) {
      cells.set(cell, late.get(votes.column(cell)) && random.nextDouble() < 1 - SHARE);
    }
    return leavingOne(votes, cells);
  }

  private static List<Integer> byTime(IntStream things, long[] time) {
    return things.boxed().sorted(Comparator.comparingLong(it -> time[it])).toList();
  }

  private static Hidden leavingOne(VoteMatrix votes, BitSet cells) {
    BitSet left = new BitSet();
    for (int cell = 0; cell < votes.votes(); cell++) {
      if (!cells.get(cell)) {
        left.set(votes.column(cell));
      }
    }
    for (int cell = 0; cell < votes.votes(); cell++) {
      if (!left.get(votes.column(cell))) {
        left.set(votes.column(cell));
        cells.clear(cell);
      }
    }
    return new Hidden(votes, cells);
  }

  VoteMatrix seen() {
    return votes.where((row, cell) -> !cells.get(cell));
  }

  /**
   * How good guesses of the hidden votes are.
   *
   * @param seenBefore whether only people count of whom a vote was seen
   */
  Score score(Guess guess, boolean seenBefore) {
    Score score = new Score();
    VoteMatrix seen = seen();
    double[] likely = new double[3];
    for (int row = 0; row < votes.people().size(); row++) {
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        if (cells.get(cell) && (!seenBefore || seen.votesOf(row) > 0)) {
          guess.of(row, votes.column(cell), likely);
          score.add(likely, votes.choice(cell));
        }
      }
    }
    return score;
  }
}
