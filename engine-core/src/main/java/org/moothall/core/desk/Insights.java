package org.moothall.core.desk;

import java.util.List;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.state.MatterState;
import org.moothall.core.state.OpinionBook;
import org.moothall.core.theme.Themes;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteSet;
import org.moothall.opinion.VoteSet.Standing;

/**
 * What is read out of opinions and votes: groups and themes, worked out when asked and kept until
 * they change.
 */
final class Insights {

  private final Indexer indexer;

  Insights(Indexer indexer) {
    this.indexer = indexer;
  }

  OpinionMap map(Docket docket, MatterState state, GroupingOptions options) {
    OpinionBook book = state.opinions();
    return docket
        .derived
        .map(options)
        .get(
            List.of(book.voiced(), book.moderated(), book.votes()),
            () -> OpinionGroups.find(votes(book), options));
  }

  List<Theme> themes(Docket docket) {
    MatterState state = docket.state();
    OpinionBook book = state.opinions();
    return docket.derived.themes.get(
        List.of(book.voiced(), book.moderated(), state.people().forgotten()),
        () -> Themes.find(indexer.current().corpus(docket.id())));
  }

  /** The votes of a book, people in the order in which they first voted. */
  static VoteSet votes(OpinionBook book) {
    VoteSet.Builder votes = VoteSet.builder();
    book.voters().forEach(votes::person);
    for (String opinion : book.order()) {
      votes.statement(opinion, book.shown(opinion) ? Standing.SHOWN : Standing.REJECTED);
      book.on(opinion).forEach((voter, choice) -> votes.vote(voter, opinion, choice));
    }
    return votes.build();
  }
}
