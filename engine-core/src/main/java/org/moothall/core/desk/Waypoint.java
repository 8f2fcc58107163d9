package org.moothall.core.desk;

import org.moothall.core.group.live.Milestones;
import org.moothall.core.state.OpinionBook;

/**
 * Where the groups of a map that follows the votes are fitted: the book right after the last
 * command that brought enough votes or moderated an opinion. A function of the record, so that
 * groups and places on the map do not depend on when somebody started to follow.
 *
 * @param book what was said and voted by then
 * @param votes how many votes there were, one a person and opinion
 */
record Waypoint(OpinionBook book, long votes) {

  /** Before anything was said. */
  static final Waypoint START = new Waypoint(OpinionBook.EMPTY, 0);

  /** The waypoint after one more command, which left this book behind. */
  @SuppressWarnings("ReferenceEquality") // books are immutable: the same object, the same content
  Waypoint after(OpinionBook now) {
    if (now.votes() == book.votes() && now.moderated() == book.moderated()) {
      return this;
    }
    long count = now.votes().values().stream().mapToLong(on -> on.size()).sum();
    boolean due = now.moderated() != book.moderated() || Milestones.due(votes, count);
    return due ? new Waypoint(now, count) : this;
  }
}
