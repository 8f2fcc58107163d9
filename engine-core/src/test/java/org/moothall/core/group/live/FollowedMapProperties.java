package org.moothall.core.group.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.PlantedVotes;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.MapChange;
import org.moothall.opinion.MapChange.Move;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.StatementFigures;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteCount;
import org.moothall.opinion.VoteSet;

/** Laws of a map that follows its votes. */
class FollowedMapProperties {

  private static final GroupingOptions OPTIONS = GroupingOptions.STABLE;

  /** Votes, and how many of them there were when the groups were fitted. */
  record Story(List<Vote> votes, int fitted) {
    List<Vote> before() {
      return votes.subList(0, fitted);
    }

    List<Vote> since() {
      return votes.subList(fitted, votes.size());
    }
  }

  @Property(tries = 100)
  void aFitFindsTheGroupsOfAllVotes(@ForAll("stories") Story story) {
    FollowedMap map = new FollowedMap("lift", OPTIONS);

    assertThat(map.fit(set(story.votes)).map())
        .isEqualTo(OpinionGroups.find(set(story.votes), OPTIONS));
  }

  @Property(tries = 100)
  void everyCountIsTheCountOfTheVotes(@ForAll("stories") Story story) {
    OpinionMap map = followed(story).map();
    Map<List<String>, Vote> cast = last(story.votes);

    assertThat(map.votes()).isEqualTo(cast.size());
    for (StatementFigures figures : map.statements()) {
      assertThat(figures.votes())
          .isEqualTo(count(cast, figures.opinion(), cast.values().stream().map(Vote::voter)));
    }
    for (Consensus it : map.consensus()) {
      assertThat(it.byGroup()).isEqualTo(byGroup(cast, it.opinion(), map));
    }
    for (Divisive it : map.divisive()) {
      assertThat(it.byGroup()).isEqualTo(byGroup(cast, it.opinion(), map));
    }
    for (Position it : map.positions()) {
      assertThat(it.votes())
          .isEqualTo(cast.values().stream().filter(v -> v.voter().equals(it.person())).count());
    }
  }

  @Property(tries = 100)
  void votesOneByOneOrAllAtOnceLeadToTheSameMap(@ForAll("stories") Story story) {
    FollowedMap oneByOne = fitted(story);
    story.since().forEach(vote -> oneByOne.absorb(List.of(vote)));

    assertThat(oneByOne.map()).isEqualTo(followed(story).map());
  }

  @Property(tries = 100)
  void onlyWhoVotedMoves(@ForAll("stories") Story story) {
    FollowedMap map = fitted(story);
    for (Vote vote : story.since()) {
      OpinionMap before = map.map();
      MapChange change = map.absorb(List.of(vote));

      assertThat(change.moves()).extracting(Move::person).allMatch(vote.voter()::equals);
      assertThat(others(change.map(), vote.voter())).isEqualTo(others(before, vote.voter()));
    }
  }

  @Property(tries = 50)
  void movesLeadFromTheGroupsBeforeToThoseAfter(@ForAll("stories") Story story) {
    FollowedMap map = fitted(story);
    Map<String, String> groups = groups(map.map());
    List<MapChange> changes = new ArrayList<>();
    changes.add(map.absorb(story.since()));
    changes.add(map.fit(set(story.votes)));
    for (MapChange change : changes) {
      for (Move move : change.moves()) {
        assertThat(groups.get(move.person())).isEqualTo(move.from().orElse(null));
        move.to()
            .ifPresentOrElse(
                to -> groups.put(move.person(), to), () -> groups.remove(move.person()));
      }
      assertThat(groups).isEqualTo(groups(change.map()));
    }
  }

  @Property(tries = 50)
  void coloursStayWithNames(@ForAll("stories") Story story) {
    FollowedMap map = followed(story);
    List<OpinionGroup> before = map.map().groups();
    List<OpinionGroup> after = map.fit(set(story.votes)).map().groups();

    List<OpinionGroup> all = new ArrayList<>(before);
    all.addAll(after);
    assertThat(all).allMatch(it -> it.id().equals(String.valueOf((char) ('A' + it.colour()))));
    assertThat(after).extracting(OpinionGroup::id).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Story> stories() {
    return Combinators.combine(
            Arbitraries.longs().withoutEdgeCases(),
            Arbitraries.integers().between(8, 20).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.doubles().between(0.3, 1),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 40))
        .as(
            (seed, sizes, coverage, start, more) -> {
              List<Vote> votes =
                  new ArrayList<>(PlantedVotes.draw(seed, sizes, 12, coverage, 0.4).votes());
              Collections.shuffle(votes, new Random(seed));
              int fitted = (int) (start * Math.max(0, votes.size() - more));
              List<Vote> told =
                  new ArrayList<>(votes.subList(0, Math.min(votes.size(), fitted + more)));
              told.addAll(changed(told.subList(0, told.size() / 10)));
              return new Story(told, fitted);
            });
  }

  private static List<Vote> changed(List<Vote> votes) {
    return votes.stream()
        .map(it -> new Vote(it.voter(), it.opinion(), Choice.of(-it.choice().number())))
        .toList();
  }

  private static FollowedMap fitted(Story story) {
    FollowedMap map = new FollowedMap("lift", OPTIONS);
    map.fit(set(story.before()));
    return map;
  }

  private static FollowedMap followed(Story story) {
    FollowedMap map = fitted(story);
    map.absorb(story.since());
    return map;
  }

  static VoteSet set(List<Vote> votes) {
    VoteSet.Builder set = VoteSet.builder();
    votes.stream().map(Vote::opinion).distinct().forEach(set::statement);
    votes.forEach(vote -> set.vote(vote.voter(), vote.opinion(), vote.choice()));
    return set.build();
  }

  private static Map<List<String>, Vote> last(List<Vote> votes) {
    Map<List<String>, Vote> last = new LinkedHashMap<>();
    votes.forEach(vote -> last.put(List.of(vote.voter(), vote.opinion()), vote));
    return last;
  }

  private static List<VoteCount> byGroup(
      Map<List<String>, Vote> cast, String opinion, OpinionMap map) {
    return map.groups().stream().map(it -> count(cast, opinion, it.members().stream())).toList();
  }

  private static VoteCount count(
      Map<List<String>, Vote> cast, String opinion, Stream<String> people) {
    VoteCount count = VoteCount.NONE;
    for (String person : people.distinct().toList()) {
      Vote vote = cast.get(List.of(person, opinion));
      count = vote == null ? count : count.plus(vote.choice());
    }
    return count;
  }

  private static List<Position> others(OpinionMap map, String person) {
    return map.positions().stream().filter(it -> !it.person().equals(person)).toList();
  }

  private static Map<String, String> groups(OpinionMap map) {
    Map<String, String> groups = new HashMap<>();
    map.positions().forEach(it -> groups.put(it.person(), it.group()));
    return groups;
  }
}
