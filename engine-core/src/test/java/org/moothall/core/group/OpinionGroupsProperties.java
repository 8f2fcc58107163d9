package org.moothall.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.group.Images.mirrored;
import static org.moothall.core.group.Images.renamed;
import static org.moothall.core.group.PlantedVotes.set;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteCount;

/** Laws of the opinion map: it is a function of the set of votes, and its parts fit together. */
class OpinionGroupsProperties {

  /** One-sided. */
  private static final double SIGNIFICANT_90 = 1.2816;

  @Property(tries = 200)
  void theOrderInWhichVotesCameNeverShows(
      @ForAll("consultations") List<Vote> votes, @ForAll Random random) {
    assertThat(map(shuffled(votes, random))).isEqualTo(map(votes));
  }

  @Property(tries = 200)
  void orderNeverShowsInTheMostRegularVotesEither(
      @ForAll("fewVotes") List<Vote> votes, @ForAll Random random) {
    List<Vote> once = lastOfEach(votes);

    assertThat(map(shuffled(once, random))).isEqualTo(map(once));
  }

  @Property(tries = 100)
  void votingTheSameTwiceChangesNothing(
      @ForAll("consultations") List<Vote> votes, @ForAll Random random) {
    List<Vote> twice = new ArrayList<>(votes);
    twice.addAll(votes);

    assertThat(map(shuffled(twice, random))).isEqualTo(map(votes));
  }

  @Property(tries = 100)
  void onlyTheLaterOfTwoVotesCounts(
      @ForAll("consultations") List<Vote> votes, @ForAll Random random) {
    List<Vote> overruled = shuffled(votes.subList(0, votes.size() / 2), random);
    List<Vote> all = new ArrayList<>(mirrored(overruled));
    all.addAll(votes);

    assertThat(map(all)).isEqualTo(map(votes));
  }

  @Property(tries = 200)
  void renamingPeopleAndStatementsRenamesTheMap(
      @ForAll("consultations") List<Vote> votes, @ForAll Random random) {
    Assume.that(noTwoStatementsHaveTheSameVotes(votes));
    UnaryOperator<String> person = renaming(votes.stream().map(Vote::voter), random);
    UnaryOperator<String> opinion = renaming(votes.stream().map(Vote::opinion), random);

    assertThat(map(renamed(votes, person, opinion)))
        .isEqualTo(renamed(map(votes), person, opinion));
  }

  @Property(tries = 200)
  void exchangingAgreeAndDisagreeMirrorsTheMap(@ForAll("consultations") List<Vote> votes) {
    OpinionMap map = map(votes);
    OpinionMap mirrored = map(mirrored(votes));

    assertThat(mirrored.positions()).isEqualTo(mirrored(map).positions());
    assertThat(mirrored.groups()).isEqualTo(mirrored(map).groups());
    assertThat(mirrored.consensus()).isEqualTo(mirrored(map).consensus());
    assertThat(mirrored.grouping()).isEqualTo(map.grouping());
  }

  @Property(tries = 200)
  void everybodyWhoVotedEnoughIsInExactlyOneGroup(@ForAll("anyVotes") List<Vote> votes) {
    OpinionMap map = map(votes);

    List<String> enough = votedEnough(votes);
    List<String> grouped =
        map.groups().stream().flatMap(it -> it.members().stream()).sorted().toList();
    assertThat(grouped).isEqualTo(enough.size() < 2 ? List.of() : enough);
    assertThat(map.positions()).extracting(Position::person).isEqualTo(grouped);
    for (OpinionGroup group : map.groups()) {
      assertThat(group.size()).isGreaterThan(1);
      assertThat(map.positions())
          .filteredOn(it -> it.group().equals(group.id()))
          .extracting(Position::person)
          .isEqualTo(group.members());
    }
  }

  @Property(tries = 200)
  void groupsAreLetteredBySizeAndNumberTwelveAtMost(@ForAll("anyVotes") List<Vote> votes) {
    List<OpinionGroup> groups = map(votes).groups();

    assertThat(groups)
        .extracting(OpinionGroup::id)
        .isEqualTo(List.of("ABCDEFGHIJKL".split("")).subList(0, groups.size()));
    assertThat(groups).isSortedAccordingTo(Comparator.comparing(OpinionGroup::size).reversed());
  }

  @Property(tries = 200)
  void everyCountOnTheMapIsTheCountOfTheVotes(@ForAll("anyVotes") List<Vote> votes) {
    OpinionMap map = map(votes);

    for (OpinionGroup group : map.groups()) {
      for (Representative it : group.stands()) {
        assertThat(it.inGroup()).isEqualTo(count(votes, it.opinion(), group.members()));
        assertThat(it.elsewhere()).isEqualTo(count(votes, it.opinion(), outside(group, map)));
        assertThat(it.ratio()).isGreaterThan(1);
        assertThat(it.z()).isGreaterThan(SIGNIFICANT_90);
      }
    }
    for (Consensus it : map.consensus()) {
      assertThat(it.byGroup()).isEqualTo(byGroup(votes, it.opinion(), map));
      assertThat(it.score()).isBetween(0.0, 1.0);
    }
    for (Divisive it : map.divisive()) {
      assertThat(it.byGroup()).isEqualTo(byGroup(votes, it.opinion(), map));
      assertThat(it.spread()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 200)
  void noStatementIsBothSharedAndDivisive(@ForAll("anyVotes") List<Vote> votes) {
    OpinionMap map = map(votes);

    assertThat(map.divisive())
        .extracting(Divisive::opinion)
        .noneMatch(it -> map.consensus().stream().anyMatch(shared -> shared.opinion().equals(it)));
  }

  @Property(tries = 200)
  void separationIsASilhouetteAndPositionsAreFinite(@ForAll("anyVotes") List<Vote> votes) {
    OpinionMap map = map(votes);

    assertThat(map.grouping().separation()).isBetween(-1.0, 1.0);
    assertThat(map.positions()).allMatch(it -> Double.isFinite(it.x()) && Double.isFinite(it.y()));
    assertThat(map.votes()).isEqualTo(lastOfEach(votes).size());
  }

  /** One to four groups, no vote twice, with the chance and the gaps of real votes. */
  @Provide
  Arbitrary<List<Vote>> consultations() {
    Arbitrary<List<Integer>> sizes =
        Arbitraries.integers().between(8, 25).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.longs().withoutEdgeCases(),
            sizes,
            Arbitraries.integers().between(9, 16),
            Arbitraries.doubles().between(0.5, 1),
            Arbitraries.doubles().between(0.1, 0.5))
        .as(
            (seed, groups, statements, coverage, contrast) ->
                PlantedVotes.draw(seed, groups, statements, coverage, contrast).votes());
  }

  /** So few people, statements and different votes that ties and symmetries are the rule. */
  @Provide
  Arbitrary<List<Vote>> fewVotes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9).map(i -> "person-" + i),
            Arbitraries.integers().between(0, 4).map(i -> "statement-" + i),
            Arbitraries.of(Choice.class))
        .as(Vote::new)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<Vote>> anyVotes() {
    return Arbitraries.oneOf(consultations(), fewVotes());
  }

  private static OpinionMap map(List<Vote> votes) {
    return OpinionGroups.find(set(votes), GroupingOptions.STABLE);
  }

  private static List<Vote> shuffled(List<Vote> votes, Random random) {
    List<Vote> shuffled = new ArrayList<>(votes);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static List<Vote> lastOfEach(List<Vote> votes) {
    Map<List<String>, Vote> last = new HashMap<>();
    votes.forEach(vote -> last.put(List.of(vote.voter(), vote.opinion()), vote));
    return List.copyOf(last.values());
  }

  private static List<String> votedEnough(List<Vote> votes) {
    List<Vote> cast = lastOfEach(votes);
    long statements = cast.stream().map(Vote::opinion).distinct().count();
    return cast.stream()
        .collect(Collectors.groupingBy(Vote::voter, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(it -> it.getValue() >= Math.min(7, statements))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean noTwoStatementsHaveTheSameVotes(List<Vote> votes) {
    Map<String, HashSet<List<Object>>> byOpinion = new HashMap<>();
    votes.forEach(
        vote ->
            byOpinion
                .computeIfAbsent(vote.opinion(), opinion -> new HashSet<>())
                .add(List.of(vote.voter(), vote.choice())));
    return new HashSet<>(byOpinion.values()).size() == byOpinion.size();
  }

  /** A random bijection from the names onto themselves. */
  private static UnaryOperator<String> renaming(Stream<String> all, Random random) {
    List<String> names = all.distinct().sorted().toList();
    List<String> others = new ArrayList<>(names);
    Collections.shuffle(others, random);
    Map<String, String> renamed = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      renamed.put(names.get(i), others.get(i));
    }
    return renamed::get;
  }

  private static List<String> outside(OpinionGroup group, OpinionMap map) {
    return map.groups().stream()
        .filter(it -> !it.equals(group))
        .flatMap(it -> it.members().stream())
        .toList();
  }

  private static List<VoteCount> byGroup(List<Vote> votes, String opinion, OpinionMap map) {
    return map.groups().stream().map(it -> count(votes, opinion, it.members())).toList();
  }

  private static VoteCount count(List<Vote> votes, String opinion, List<String> people) {
    return lastOfEach(votes).stream()
        .filter(it -> it.opinion().equals(opinion) && people.contains(it.voter()))
        .map(Vote::choice)
        .reduce(
            VoteCount.NONE,
            VoteCount::plus,
            (a, b) -> {
              throw new AssertionError("sequential");
            });
  }
}
