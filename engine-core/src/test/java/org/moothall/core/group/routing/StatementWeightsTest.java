package org.moothall.core.group.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.core.group.live.FollowedMap;
import org.moothall.core.group.routing.StatementLottery.Ticket;
import org.moothall.opinion.Choice;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteSet;

class StatementWeightsTest {

  private static final List<String> TWELVE = IntStream.range(0, 12).mapToObj(i -> "s" + i).toList();

  private final FollowedMap map = new FollowedMap("lift", GroupingOptions.STABLE);

  @Test
  void whatNobodyVotedOnComesFirst() {
    twoCamps();

    assertThat(leastHeard("s0", "new", "newer"))
        .containsExactly(new Ticket("new", 1), new Ticket("newer", 1));
  }

  @Test
  void theGroupThatHeardAStatementLeastDecides() {
    twoCamps();
    // two of the eight of one camp, none of the other
    map.absorb(
        List.of(
            new Vote("left-0", "half-heard", Choice.AGREE),
            new Vote("left-1", "half-heard", Choice.AGREE)));
    // one of each camp
    map.absorb(
        List.of(
            new Vote("left-0", "heard", Choice.AGREE), new Vote("right-0", "heard", Choice.AGREE)));

    Map<String, Long> weight = weights(leastHeard("s0", "half-heard", "heard"));
    assertThat(weight.get("half-heard")).isEqualTo(100 * 65_536);
    assertThat(weight.get("heard")).isEqualTo(100 / 4 * 65_536);
    assertThat(weight.get("s0")).isEqualTo(100 * 65_536 / 81);
  }

  @Test
  void withoutGroupsEverybodyIsOne() {
    map.absorb(
        List.of(
            new Vote("ada", "lift", Choice.AGREE),
            new Vote("bao", "lift", Choice.AGREE),
            new Vote("ada", "roof", Choice.AGREE)));

    Map<String, Long> weight = weights(leastHeard("lift", "roof"));
    assertThat(weight.get("roof")).isEqualTo(16 * 65_536 / 4);
    assertThat(weight.get("lift")).isEqualTo(16 * 65_536 / 9);
  }

  @Test
  void prioritiesAreThoseOfTheMapAndOfAStatementWithoutVotes() {
    twoCamps();

    Map<String, Long> weight =
        weights(StatementWeights.byPriority(List.of("s0", "new"), map.map()));
    assertThat(weight.get("s0") / 65_536.0)
        .isCloseTo(
            map.map().statements().stream()
                .filter(it -> it.opinion().equals("s0"))
                .findFirst()
                .orElseThrow()
                .priority(),
            within(1e-5));
    assertThat(weight.get("new") / 65_536.0)
        .as("(1 − 1/2) · 1 · 1/2 · 9, squared")
        .isCloseTo(2.25 * 2.25, within(1e-5));
  }

  /** Eight people on either side who voted on everything. */
  private void twoCamps() {
    VoteSet.Builder votes = VoteSet.builder();
    TWELVE.forEach(votes::statement);
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < TWELVE.size(); j++) {
        boolean left = j % 2 == 0;
        votes.vote("left-" + i, TWELVE.get(j), left ? Choice.AGREE : Choice.DISAGREE);
        votes.vote("right-" + i, TWELVE.get(j), left ? Choice.DISAGREE : Choice.AGREE);
      }
    }
    assertThat(map.fit(votes.build()).map().groups()).hasSize(2);
  }

  private List<Ticket> leastHeard(String... shown) {
    return StatementWeights.byLeastHeard(
        new ArrayList<>(List.of(shown)), map.tallies(), map::number);
  }

  private static Map<String, Long> weights(List<Ticket> tickets) {
    return tickets.stream().collect(Collectors.toMap(Ticket::statement, Ticket::weight));
  }
}
