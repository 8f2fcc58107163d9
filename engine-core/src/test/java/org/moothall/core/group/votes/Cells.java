package org.moothall.core.group.votes;

import java.util.ArrayList;
import java.util.List;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Vote;

/** The votes in a matrix, row by row. */
public final class Cells {

  private Cells() {}

  public static List<Vote> of(VoteMatrix votes) {
    List<Vote> cells = new ArrayList<>();
    for (int row = 0; row < votes.people().size(); row++) {
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        cells.add(
            new Vote(
                votes.people().get(row),
                votes.statements().get(votes.column(cell)),
                Choice.of(votes.choice(cell))));
      }
    }
    return cells;
  }
}
