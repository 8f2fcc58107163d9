package org.moothall.core.group.votes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of people and statements that depends on the votes alone, and on names only where the
 * votes cannot tell two apart.
 *
 * <p>Found by colour refinement (Weisfeiler and Leman 1968): everybody starts with one colour; in
 * each round a person's colour takes in the colours of the statements they agree with, disagree
 * with and pass on, then a statement's takes in those of its voters; until no round tells more of
 * them apart. Colours are 64-bit hashes and people and statements stand in the order of their
 * colours, which is as good as a shuffled one: neighbours have nothing to do with each other.
 *
 * <p>Of the votes and their mirror image (agree and disagree exchanged) both get the same order, so
 * that the map of the one is exactly the mirror image of the other.
 *
 * @param people names of the rows, in order
 * @param statements names of the columns, in order
 */
record ContentOrder(List<String> people, List<String> statements) {

  /** Votes that need more rounds than this are regular beyond anything people produce. */
  private static final int MAX_ROUNDS = 16;

  private record Colours(long[] people, long[] statements) {}

  static ContentOrder of(VoteMatrix votes) {
    Colours colours = canonical(refined(votes, 1), refined(votes, -1));
    int[] rows = sorted(colours.people, votes.people());
    int[] columns = sorted(colours.statements, votes.statements());
    return new ContentOrder(names(rows, votes.people()), names(columns, votes.statements()));
  }

  private static Colours canonical(Colours image, Colours mirrorImage) {
    return Arrays.compare(sorted(image.people), sorted(mirrorImage.people)) <= 0
        ? image
        : mirrorImage;
  }

  private static Colours refined(VoteMatrix votes, int sign) {
    Colours colours =
        new Colours(new long[votes.people().size()], new long[votes.statements().size()]);
    int before = 0;
    int told = 1;
    for (int round = 0; round < MAX_ROUNDS && told > before; round++) {
      colours = refinedOnce(votes, sign, colours);
      before = told;
      told = distinct(colours.people) + distinct(colours.statements);
    }
    return colours;
  }

  private static Colours refinedOnce(VoteMatrix votes, int sign, Colours colours) {
    long[] people = colours.people.clone();
    for (int row = 0; row < people.length; row++) {
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        people[row] +=
            seenThrough(sign * votes.choice(cell), colours.statements[votes.column(cell)]);
      }
    }
    mixAll(people);
    long[] statements = colours.statements.clone();
    for (int row = 0; row < people.length; row++) {
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        statements[votes.column(cell)] += seenThrough(sign * votes.choice(cell), people[row]);
      }
    }
    mixAll(statements);
    return new Colours(people, statements);
  }

  private static long seenThrough(int choice, long colour) {
    return Mix64.mix(colour * 3 + choice);
  }

  private static void mixAll(long[] colours) {
    for (int i = 0; i < colours.length; i++) {
      colours[i] = Mix64.mix(colours[i]);
    }
  }

  private static int distinct(long[] colours) {
    return (int) Arrays.stream(sorted(colours)).distinct().count();
  }

  private static long[] sorted(long[] colours) {
    long[] sorted = colours.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static int[] sorted(long[] colours, List<String> names) {
    return IntStream.range(0, colours.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingLong(i -> colours[i]).thenComparing(names::get))
        .mapToInt(i -> i)
        .toArray();
  }

  private static List<String> names(int[] order, List<String> names) {
    return Arrays.stream(order).mapToObj(names::get).toList();
  }
}
