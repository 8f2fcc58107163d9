package org.moothall.core.group.compatible;

import java.util.BitSet;
import java.util.Set;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * The columns that have no say in who stands where: statements rejected by moderation, and those
 * about the people themselves (<i>meta</i>).
 *
 * <p>Polis sets such a column to 0 for everybody, also for those who never saw the statement, so
 * that it still counts as seen by all.
 */
final class SetAside {

  private final BitSet zeroed;
  private final BitSet meta;

  private SetAside(BitSet zeroed, BitSet meta) {
    this.zeroed = zeroed;
    this.meta = meta;
  }

  /** Statements that nobody voted on have no column and are passed over. */
  static SetAside of(VoteMatrix votes, Set<String> rejected, Set<String> meta) {
    BitSet aboutPeople = columns(votes, meta);
    BitSet zeroed = columns(votes, rejected);
    zeroed.or(aboutPeople);
    return new SetAside(zeroed, aboutPeople);
  }

  private static BitSet columns(VoteMatrix votes, Set<String> statements) {
    BitSet columns = new BitSet();
    for (int column = 0; column < votes.statements().size(); column++) {
      columns.set(column, statements.contains(votes.statements().get(column)));
    }
    return columns;
  }

  boolean zeroed(int column) {
    return zeroed.get(column);
  }

  boolean meta(int column) {
    return meta.get(column);
  }

  int count() {
    return zeroed.cardinality();
  }

  BitSet columns() {
    return (BitSet) zeroed.clone();
  }
}
