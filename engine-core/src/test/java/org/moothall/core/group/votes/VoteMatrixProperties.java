package org.moothall.core.group.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.group.PlantedVotes.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Vote;

/**
 * The matrix against the plainest model of it: a map from person and statement to the last choice.
 */
class VoteMatrixProperties {

  @Property
  void holdsTheLastVoteOfEachPersonOnEachStatementAndNoOther(@ForAll("events") List<Vote> events) {
    assertThat(Cells.of(matrix(events))).containsExactlyInAnyOrderElementsOf(last(events));
  }

  @Property
  void theOrderOfRowsColumnsAndCellsIsNotThatOfArrival(
      @ForAll("events") List<Vote> events, @ForAll Random random) {
    List<Vote> shuffled = new ArrayList<>(last(events));
    Collections.shuffle(shuffled, random);

    assertThat(Cells.of(matrix(shuffled))).isEqualTo(Cells.of(matrix(events)));
  }

  @Property
  void noRowAndNoColumnIsEmpty(@ForAll("events") List<Vote> events) {
    VoteMatrix votes = matrix(events);

    assertThat(votes.people())
        .containsExactlyInAnyOrderElementsOf(events.stream().map(Vote::voter).distinct().toList());
    assertThat(votes.statements())
        .containsExactlyInAnyOrderElementsOf(
            events.stream().map(Vote::opinion).distinct().toList());
    assertThat(votes.votes()).isEqualTo(Cells.of(votes).size());
  }

  @Provide
  Arbitrary<List<Vote>> events() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12).map(i -> "person-" + i),
            Arbitraries.integers().between(0, 6).map(i -> "statement-" + i),
            Arbitraries.of(Choice.class))
        .as(Vote::new)
        .list()
        .ofMaxSize(150);
  }

  private static Collection<Vote> last(List<Vote> events) {
    Map<List<String>, Vote> last = new LinkedHashMap<>();
    events.forEach(vote -> last.put(List.of(vote.voter(), vote.opinion()), vote));
    return last.values();
  }
}
