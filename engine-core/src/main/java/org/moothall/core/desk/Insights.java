package org.moothall.core.desk;

import java.util.List;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.core.state.MatterState;
import org.moothall.core.state.OpinionBook;
import org.moothall.core.theme.Themes;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Theme;

/**
 * What is read out of opinions and votes: groups and themes, worked out when asked and kept until
 * they change.
 */
final class Insights {

  private final Indexer indexer;

  Insights(Indexer indexer) {
    this.indexer = indexer;
  }

  OpinionMap map(Docket docket) {
    return map(docket, docket.state());
  }

  OpinionMap map(Docket docket, MatterState state) {
    OpinionBook book = state.opinions();
    return docket.derived.map.get(
        List.of(book.voiced(), book.moderated(), book.votes()),
        () -> OpinionGroups.find(matrix(book)));
  }

  List<Theme> themes(Docket docket) {
    MatterState state = docket.state();
    OpinionBook book = state.opinions();
    return docket.derived.themes.get(
        List.of(book.voiced(), book.moderated(), state.people().forgotten()),
        () -> Themes.find(indexer.current().corpus(docket.id())));
  }

  private static VoteMatrix matrix(OpinionBook book) {
    VoteMatrix.Builder matrix = VoteMatrix.builder();
    book.voiced().values().stream()
        .filter(book::shown)
        .forEach(
            voiced ->
                book.on(voiced.opinion())
                    .forEach((voter, choice) -> matrix.put(voter, voiced.opinion(), choice)));
    return matrix.build();
  }
}
