package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Moothall;
import org.moothall.opinion.Choice;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.MapChange;
import org.moothall.opinion.MapChange.Move;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.Opinions;
import org.moothall.opinion.Routing;
import org.moothall.opinion.Subscription;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteSet;

/** A host that shows a live map, and everybody the next statement. */
class FollowingTest {

  private static final List<String> STATEMENTS =
      IntStream.range(0, 8).mapToObj(i -> "s" + i).toList();

  private final Moothall hall = House.withMatter(new House().inMemory(), "lift");
  private final Opinions opinions = hall.opinions();
  private final List<MapChange> told = new ArrayList<>();
  private final List<String> voters = new ArrayList<>();
  private int commands;

  @BeforeEach
  void twoCampsOfTenHaveVoted() {
    say(opinions, STATEMENTS);
    for (int i = 0; i < 10; i++) {
      vote(opinions, "left-" + i, Choice.AGREE, 8);
      vote(opinions, "right-" + i, Choice.DISAGREE, 8);
    }
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void aListenerIsToldTheMapAtOnceAndThenEveryChangeOnTheThreadThatVotes() {
    Thread here = Thread.currentThread();
    List<Thread> threads = new ArrayList<>();
    opinions.follow("lift", told::add);
    opinions.follow("lift", change -> threads.add(Thread.currentThread()));

    assertThat(told).singleElement().satisfies(it -> assertThat(it.map().groups()).hasSize(2));
    vote(opinions, "newcomer", Choice.AGREE, 6);
    vote(opinions, "newcomer", Choice.AGREE, 7);

    assertThat(told).hasSize(3);
    assertThat(told.get(1).moves()).as("six votes are not enough").isEmpty();
    assertThat(told.get(1).map().votes()).isEqualTo(166);
    MapChange change = told.get(2);
    assertThat(change.matter()).isEqualTo("lift");
    assertThat(change.refitted()).isFalse();
    assertThat(change.moves())
        .containsExactly(
            new Move(pseudonym("newcomer"), Optional.empty(), Optional.of(groupOf("left-3"))));
    assertThat(threads).hasSize(3).allMatch(here::equals);
  }

  @Test
  void aTwentiethMoreVotesLeadToAFitAndGroupsKeepTheirNames() {
    opinions.follow("lift", told::add);
    String left = groupOf("left-0");
    for (int i = 10; i < 25; i++) {
      vote(opinions, "right-" + i, Choice.DISAGREE, 8);
    }

    assertThat(told).filteredOn(MapChange::refitted).hasSizeGreaterThan(3);
    assertThat(told).allMatch(it -> it.founded().isEmpty() && it.dissolved().isEmpty());
    assertThat(groupOf("left-0")).isEqualTo(left);
    assertThat(told.getLast().map().groups()).extracting(OpinionGroup::size).contains(10, 25);
  }

  @Test
  void moderationLeadsToAFitWithoutTheOpinion() {
    opinions.follow("lift", told::add);
    opinions.moderate(CLERK.act("reject"), "lift", "s7", Moderation.REJECTED).accepted();

    MapChange change = told.getLast();
    assertThat(change.refitted()).isTrue();
    assertThat(change.map().statements()).extracting(it -> it.opinion()).doesNotContain("s7");
    assertThat(change.map().votes()).isEqualTo(140);
  }

  @Test
  void whatAListenerThrowsHurtsNobody() {
    opinions.follow(
        "lift",
        change -> {
          if (change.map().votes() > 160) {
            throw new IllegalStateException("a broken screen");
          }
        });
    opinions.follow("lift", told::add);
    vote(opinions, "newcomer", Choice.AGREE, 8);

    assertThat(told).hasSize(2);
  }

  @Test
  void whoClosedIsToldNothingMore() {
    Subscription subscription = opinions.follow("lift", told::add);
    subscription.close();
    subscription.close();
    vote(opinions, "newcomer", Choice.AGREE, 8);

    assertThat(told).hasSize(1);
  }

  @Test
  void theNextStatementIsOneThePersonHasNotAnsweredAndDidNotWrite() {
    vote(opinions, "newcomer", Choice.AGREE, 6);
    say(opinions, List.of("own"), "newcomer");
    for (Routing routing : Routing.values()) {
      Opinion next = opinions.next("lift", "newcomer", routing).orElseThrow();

      assertThat(next.id()).isIn("s6", "s7");
      assertThat(opinions.next("lift", "newcomer", routing)).contains(next);
      assertThat(opinions.next("lift", "left-0", routing)).map(Opinion::id).contains("own");
      assertThat(opinions.next("lift", "author", routing)).map(Opinion::id).contains("own");
    }
    opinions.moderate(CLERK.act("reject"), "lift", "s7", Moderation.REJECTED).accepted();
    assertThat(opinions.next("lift", "newcomer", Routing.PRIORITY)).map(Opinion::id).contains("s6");
    vote(opinions, "newcomer", Choice.AGREE, 7);
    assertThat(opinions.next("lift", "newcomer", Routing.PRIORITY)).isEmpty();
  }

  @Test
  void whatNobodyHasHeardIsServedFirst() {
    say(opinions, List.of("unheard"));

    for (int i = 0; i < 20; i++) {
      assertThat(opinions.next("lift", "visitor-" + i, Routing.LEAST_HEARD))
          .map(Opinion::id)
          .contains("unheard");
    }
  }

  @Test
  void aHallThatWasOpenedAgainShowsTheSameNextStatements(@TempDir Path directory) {
    House house = new House();
    Map<String, String> before;
    try (Moothall first = House.withMatter(house.in(directory), "lift")) {
      say(first.opinions(), STATEMENTS);
      // read from now on, so that this map grows vote by vote
      first.opinions().follow("lift", told::add);
      for (int i = 0; i < 14; i++) {
        vote(first.opinions(), "left-" + i, Choice.AGREE, 1 + i % 7);
        vote(first.opinions(), "right-" + i, Choice.DISAGREE, 1 + i % 6);
      }
      before = next(first.opinions());
    }
    try (Moothall second = house.in(directory)) {
      assertThat(next(second.opinions())).isEqualTo(before);
    }
  }

  @Test
  void everySetOfOptionsHasAMapOfItsOwn() {
    assertThat(opinions.map("lift")).isSameAs(opinions.map("lift", GroupingOptions.STABLE));
    assertThat(opinions.map("lift", GroupingOptions.STABLE.withGroups(1)).groups()).hasSize(1);
    assertThat(opinions.map("lift", GroupingOptions.COMPATIBLE).grouping().mode())
        .isEqualTo(GroupingMode.COMPATIBLE);
  }

  @Test
  void votesThatAreOnNoRecordAreAnalysedToo() {
    VoteSet.Builder votes = VoteSet.builder();
    STATEMENTS.forEach(votes::statement);
    for (int i = 0; i < 10; i++) {
      for (String statement : STATEMENTS) {
        votes.vote("left-" + i, statement, answer(statement, Choice.AGREE));
        votes.vote("right-" + i, statement, answer(statement, Choice.DISAGREE));
      }
    }

    assertThat(opinions.analysis().map(votes.build(), GroupingOptions.STABLE).groups())
        .extracting(OpinionGroup::size)
        .containsExactly(10, 10);
  }

  private static Map<String, String> next(Opinions opinions) {
    Map<String, String> next = new TreeMap<>();
    for (Routing routing : Routing.values()) {
      for (int i = 0; i < 14; i++) {
        for (String person : List.of("left-" + i, "right-" + i)) {
          opinions
              .next("lift", person, routing)
              .ifPresent(it -> next.put(routing + " " + person, it.id()));
        }
      }
    }
    return next;
  }

  private void say(Opinions where, List<String> ids) {
    say(where, ids, "author");
  }

  private void say(Opinions where, List<String> ids, String author) {
    List<NewOpinion> said =
        ids.stream().map(id -> opinion(id, author, "Opinion %s.".formatted(id))).toList();
    where.submit(CLERK.act("say-" + commands++), "lift", said).accepted();
  }

  /** The camps differ in what they answer, not in how readily they agree. */
  private static Choice answer(String statement, Choice toEven) {
    boolean even = STATEMENTS.indexOf(statement) % 2 == 0;
    return Choice.of(even ? toEven.number() : -toEven.number());
  }

  /** Votes on the first few statements. */
  private void vote(Opinions where, String person, Choice choice, int statements) {
    List<Vote> votes =
        STATEMENTS.subList(0, statements).stream()
            .map(statement -> new Vote(person, statement, answer(statement, choice)))
            .toList();
    if (!voters.contains(person)) {
      voters.add(person);
    }
    where.vote(CLERK.act("vote-" + commands++), "lift", votes).accepted();
  }

  /** Pseudonyms count up: the clerk is the first, the author the second, then come the voters. */
  private String pseudonym(String voter) {
    return "p" + (3 + voters.indexOf(voter));
  }

  /** The group on the last map that was told. */
  private String groupOf(String voter) {
    return told.getLast().map().positions().stream()
        .filter(it -> it.person().equals(pseudonym(voter)))
        .map(Position::group)
        .findFirst()
        .orElseThrow();
  }
}
