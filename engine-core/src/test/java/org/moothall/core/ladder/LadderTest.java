package org.moothall.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.core.ladder.Due.PromiseOverdue;
import org.moothall.core.ladder.Due.ReplyOverdue;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Risk;
import org.moothall.matter.Level;
import org.moothall.policy.answer.Reply;

class LadderTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");
  private static final Instant THURSDAY = Instant.parse("2026-03-05T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");

  @Test
  void aReplyFallsDueWhenItsTimeComesAndNotBefore() {
    List<CaseView> cases = List.of(open("lift", TUESDAY));

    assertThat(Ladder.next(cases, TUESDAY.minusNanos(1))).isEmpty();
    assertThat(Ladder.next(cases, TUESDAY)).contains(new ReplyOverdue("lift", TUESDAY));
    assertThat(Ladder.next(cases, FRIDAY)).contains(new ReplyOverdue("lift", TUESDAY));
  }

  @Test
  void whatWasAnsweredResolvedOrPublishedOwesNoReply() {
    CaseView lift = open("lift", TUESDAY);

    assertThat(Ladder.next(List.of(explained(lift)), FRIDAY)).isEmpty();
    assertThat(Ladder.next(List.of(resolved(lift)), FRIDAY)).isEmpty();
    assertThat(Ladder.next(List.of(published(lift)), FRIDAY)).isEmpty();
  }

  @Test
  void anExplanationIsNoReplyWhereAPromiseIsOwed() {
    CaseView owed = owing(Reply.Duty.PROMISE, explained(open("lift", TUESDAY)));

    assertThat(Ladder.next(List.of(owed), FRIDAY)).contains(new ReplyOverdue("lift", TUESDAY));
  }

  @Test
  void anOpenPromiseFallsDueEvenIfItsCaseWasPublished() {
    CaseView promised =
        promising(open("lift", MONDAY), promise("rail", TUESDAY, new Promise.State.Open()));

    assertThat(Ladder.next(List.of(promised), FRIDAY))
        .isEqualTo(Ladder.next(List.of(published(promised)), FRIDAY))
        .contains(new PromiseOverdue("lift", "rail", TUESDAY));
  }

  @Test
  void aKeptPromiseSettlesTheMatter() {
    CaseView kept =
        promising(
            open("lift", MONDAY),
            promise("rail", TUESDAY, new Promise.State.Kept(MONDAY, "a picture")));

    assertThat(Ladder.next(List.of(kept), FRIDAY)).isEmpty();
  }

  @Test
  void whenAPromiseFallsTheReplyItStoodInForIsOwedAgain() {
    for (Promise.State state :
        List.of(
            new Promise.State.Withdrawn(WEDNESDAY, "no money"),
            new Promise.State.Broken(WEDNESDAY))) {
      Promise fallen = promise("rail", WEDNESDAY, state);

      assertThat(Ladder.next(List.of(promising(open("lift", TUESDAY), fallen)), FRIDAY))
          .as("the limit passed while the promise stood; %s", state)
          .contains(new ReplyOverdue("lift", WEDNESDAY));
      assertThat(Ladder.next(List.of(promising(open("lift", THURSDAY), fallen)), FRIDAY))
          .as("the limit was still to come; %s", state)
          .contains(new ReplyOverdue("lift", THURSDAY));
    }
  }

  @Test
  void theFirstComesFirstAndAtOneTimePromisesComeBeforeReplies() {
    CaseView promised =
        promising(open("a", MONDAY), promise("rail", TUESDAY, new Promise.State.Open()));
    CaseView other =
        promising(open("b", MONDAY), promise("door", TUESDAY, new Promise.State.Open()));
    CaseView silent = open("c", TUESDAY);
    CaseView sooner = open("d", MONDAY);

    assertThat(Ladder.next(List.of(silent, promised, sooner, other), FRIDAY))
        .contains(new ReplyOverdue("d", MONDAY));
    assertThat(Ladder.next(List.of(silent, promised, other), FRIDAY))
        .contains(new PromiseOverdue("b", "door", TUESDAY));
    assertThat(Ladder.next(List.of(silent), FRIDAY)).contains(new ReplyOverdue("c", TUESDAY));
  }

  static CaseView open(String id, Instant dueAt) {
    return new CaseView(
        new NewCase(id, "a case", Set.of("o1"), false, Risk.NONE),
        MONDAY,
        Reply.Duty.EXPLAIN,
        dueAt,
        List.of(),
        Level.COMMUNITY,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Promise promise(String id, Instant dueAt, Promise.State state) {
    return new Promise(id, "housing office", "a handrail", MONDAY, dueAt, state);
  }

  private static CaseView owing(Reply.Duty duty, CaseView account) {
    return with(
        account,
        duty,
        account.explanation(),
        account.promises(),
        account.resolution(),
        account.publishedAt());
  }

  private static CaseView explained(CaseView account) {
    return with(
        account,
        account.duty(),
        Optional.of("because"),
        account.promises(),
        account.resolution(),
        account.publishedAt());
  }

  private static CaseView promising(CaseView account, Promise promise) {
    return with(
        account,
        account.duty(),
        account.explanation(),
        List.of(promise),
        account.resolution(),
        account.publishedAt());
  }

  private static CaseView resolved(CaseView account) {
    return with(
        account,
        account.duty(),
        account.explanation(),
        account.promises(),
        Optional.of("done"),
        account.publishedAt());
  }

  private static CaseView published(CaseView account) {
    return with(
        account,
        account.duty(),
        account.explanation(),
        account.promises(),
        account.resolution(),
        Optional.of(TUESDAY));
  }

  private static CaseView with(
      CaseView account,
      Reply.Duty duty,
      Optional<String> explanation,
      List<Promise> promises,
      Optional<String> resolution,
      Optional<Instant> publishedAt) {
    return new CaseView(
        account.opened(),
        account.openedAt(),
        duty,
        account.dueAt(),
        account.because(),
        account.owner(),
        explanation,
        promises,
        account.rungs(),
        resolution,
        publishedAt);
  }
}
