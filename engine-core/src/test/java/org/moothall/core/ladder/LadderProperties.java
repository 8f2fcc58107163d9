package org.moothall.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.ladder.Due.PromiseOverdue;
import org.moothall.core.ladder.Due.ReplyOverdue;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;

/**
 * A ledger whose silent cases climb level by level and are published at the top, as time passes.
 */
class LadderProperties {

  private static final Instant START = Instant.parse("2024-02-20T00:00:00Z");
  private static final int HOURS = 24 * 90;

  /** One big step of the clock gives the same firings as many small ones (invariant 40). */
  @Property(tries = 1_000)
  void splittingTheStepsOfTheClockChangesNothing(
      @ForAll("ledgers") List<CaseView> cases, @ForAll("times") List<Instant> steps) {
    Instant end = START.plus(Duration.ofHours(HOURS));
    World once = new World(cases);
    once.tick(end);

    World often = new World(cases);
    steps.stream().sorted().forEach(often::tick);
    often.tick(end);

    assertThat(often.fired).isEqualTo(once.fired);
    assertThat(often.cases).isEqualTo(once.cases);
  }

  /** A clock that goes back and forth fires what one that only goes forth does. */
  @Property(tries = 1_000)
  void turningTheClockBackChangesNothing(
      @ForAll("ledgers") List<CaseView> cases, @ForAll("times") List<Instant> steps) {
    World forth = new World(cases);
    steps.stream().sorted().forEach(forth::tick);
    World backAndForth = new World(cases);
    steps.forEach(backAndForth::tick);

    assertThat(backAndForth.fired).isEqualTo(forth.fired);
  }

  /** Firings come in the order of time, and never before their time. */
  @Property(tries = 1_000)
  void firingsAreInOrderOfTime(
      @ForAll("ledgers") List<CaseView> cases, @ForAll("time") Instant now) {
    World world = new World(cases);
    world.tick(now);

    assertThat(world.fired).isSortedAccordingTo(Due.ORDER);
    assertThat(world.fired).allMatch(due -> !due.at().isAfter(now));
  }

  /** A later time fires all that an earlier one does, and first. */
  @Property(tries = 1_000)
  void firingsOnlyGrow(
      @ForAll("ledgers") List<CaseView> cases,
      @ForAll("time") Instant one,
      @ForAll("time") Instant other) {
    World early = new World(cases);
    early.tick(one.isBefore(other) ? one : other);
    World late = new World(cases);
    late.tick(one.isBefore(other) ? other : one);

    assertThat(late.fired.subList(0, early.fired.size())).isEqualTo(early.fired);
  }

  /**
   * A silent case climbs level by level, each once, and is published once (invariants 36, 37 and
   * 41).
   */
  @Property(tries = 1_000)
  void aCaseClimbsLevelByLevelAndOnce(@ForAll("ledgers") List<CaseView> cases) {
    World world = new World(cases);
    world.tick(START.plus(Duration.ofDays(3_650)));

    for (CaseView account : world.cases) {
      long replies =
          world.fired.stream()
              .filter(
                  due -> due instanceof ReplyOverdue && due.caseId().equals(account.opened().id()))
              .count();
      assertThat(replies).isEqualTo(Level.values().length);
      assertThat(account.rungs())
          .extracting(Rung::level)
          .containsExactly(Level.STREET, Level.DISTRICT, Level.CITY);
      assertThat(account.publishedAt()).isPresent();
      assertThat(account.promises())
          .allMatch(promise -> promise.state() instanceof Promise.State.Broken);
    }
  }

  /** The order in which cases are listed changes nothing. */
  @Property(tries = 1_000)
  void theOrderOfCasesChangesNothing(
      @ForAll("ledgers") List<CaseView> cases, @ForAll("time") Instant now, @ForAll Random random) {
    List<CaseView> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, random);

    assertThat(Ladder.next(shuffled, now)).isEqualTo(Ladder.next(cases, now));
  }

  @Provide
  Arbitrary<Instant> time() {
    return Arbitraries.integers()
        .between(0, HOURS)
        .map(hours -> START.plus(Duration.ofHours(hours)));
  }

  @Provide
  Arbitrary<List<Instant>> times() {
    return time().list().ofMaxSize(30);
  }

  /** Up to six cases, some of them promised, due at few different times so that many coincide. */
  @Provide
  Arbitrary<List<CaseView>> ledgers() {
    Arbitrary<Instant> due =
        Arbitraries.integers().between(0, 20).map(days -> START.plus(Duration.ofDays(days)));
    Arbitrary<CaseView> account =
        Combinators.combine(due, due.list().ofMaxSize(2)).as(LadderProperties::account);
    return account.list().ofMaxSize(6).map(LadderProperties::numbered);
  }

  private static CaseView account(Instant dueAt, List<Instant> promisedFor) {
    List<Promise> promises = new ArrayList<>();
    for (Instant promised : promisedFor) {
      promises.add(
          new Promise("", "office", "a promise", START, promised, new Promise.State.Open()));
    }
    CaseView open = LadderTest.open("case", dueAt);
    return with(open, open.owner(), dueAt, promises, List.of(), Optional.empty());
  }

  private static List<CaseView> numbered(List<CaseView> cases) {
    List<CaseView> numbered = new ArrayList<>();
    for (CaseView account : cases) {
      String id = "case " + numbered.size();
      List<Promise> promises = new ArrayList<>();
      for (Promise promise : account.promises()) {
        promises.add(
            new Promise(
                "promise %d of %s".formatted(promises.size(), id),
                promise.by(),
                promise.text(),
                promise.madeAt(),
                promise.dueAt(),
                promise.state()));
      }
      CaseView named = LadderTest.open(id, account.dueAt());
      numbered.add(
          with(named, named.owner(), named.dueAt(), promises, List.of(), Optional.empty()));
    }
    return numbered;
  }

  private static CaseView with(
      CaseView account,
      Level owner,
      Instant dueAt,
      List<Promise> promises,
      List<Rung> rungs,
      Optional<Instant> publishedAt) {
    return new CaseView(
        account.opened(),
        account.openedAt(),
        account.duty(),
        dueAt,
        account.because(),
        owner,
        account.explanation(),
        promises,
        rungs,
        account.resolution(),
        publishedAt);
  }

  /** Moves the clock as {@link Ladder} says to, and puts the consequences on its books. */
  private static final class World {

    private static final WorkingTime TIME =
        new WorkingTime(new WeekdayCalendar(ZoneId.of("Europe/Berlin")));

    final List<Due> fired = new ArrayList<>();
    List<CaseView> cases;

    World(List<CaseView> cases) {
      this.cases = cases;
    }

    void tick(Instant now) {
      for (Optional<Due> due = Ladder.next(cases, now);
          due.isPresent();
          due = Ladder.next(cases, now)) {
        Due next = due.get();
        fired.add(next);
        cases =
            cases.stream()
                .map(
                    account ->
                        account.opened().id().equals(next.caseId())
                            ? after(next, account)
                            : account)
                .sorted(Comparator.comparing(account -> account.opened().id()))
                .toList();
      }
    }

    private static CaseView after(Due due, CaseView account) {
      return switch (due) {
        case PromiseOverdue promise -> broken(promise, account);
        case ReplyOverdue reply ->
            account
                .owner()
                .above()
                .map(above -> raised(reply, above, account))
                .orElseGet(
                    () ->
                        with(
                            account,
                            account.owner(),
                            account.dueAt(),
                            account.promises(),
                            account.rungs(),
                            Optional.of(reply.at())));
      };
    }

    private static CaseView raised(ReplyOverdue reply, Level above, CaseView account) {
      List<Rung> rungs = new ArrayList<>(account.rungs());
      rungs.add(new Rung(above, Rung.Mode.TRANSFER, reply.at(), List.of()));
      return with(
          account, above, TIME.after(reply.at(), 3), account.promises(), rungs, Optional.empty());
    }

    private static CaseView broken(PromiseOverdue due, CaseView account) {
      List<Promise> promises =
          account.promises().stream()
              .map(
                  promise ->
                      promise.id().equals(due.promiseId())
                          ? new Promise(
                              promise.id(),
                              promise.by(),
                              promise.text(),
                              promise.madeAt(),
                              promise.dueAt(),
                              new Promise.State.Broken(due.at()))
                          : promise)
              .toList();
      return with(
          account,
          account.owner(),
          account.dueAt(),
          promises,
          account.rungs(),
          account.publishedAt());
    }
  }
}
