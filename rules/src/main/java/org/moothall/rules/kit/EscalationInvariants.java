package org.moothall.rules.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;
import org.moothall.rules.kit.arbitrary.CaseStory;

/** What holds of the ladder that unanswered cases climb. */
public interface EscalationInvariants extends PolicyUnderTest {

  /**
   * Each level is brought in at most once, one above the other, and none is left out (invariants 36
   * and 37).
   */
  @Invariant({36, 37})
  @Property(tries = 40)
  default void aCaseClimbsOneLevelAtATime(@ForAll("stories") CaseStory story) {
    var town = Town.of(this);
    var going = town.accounts().tell(story);
    going.pass(Accounts.VERY_LONG);
    var rungs = going.view().rungs();
    going.end();
    Level below = town.matter().level();
    for (Rung rung : rungs) {
      Law.holds(
          rung.level().ordinal() == below.ordinal() + 1,
          () -> "the levels brought in were %s: %s".formatted(levels(rungs), story));
      below = rung.level();
    }
  }

  /** Looking at the clock often or seldom changes nothing (invariant 40). */
  @Invariant(40)
  @Property(tries = 25)
  default void howOftenTheClockIsLookedAtChangesNothing(@ForAll("stories") CaseStory story) {
    var accounts = Town.of(this).accounts();
    var seldom = accounts.tell(story);
    seldom.pass(Duration.ofDays(60));
    var one = told(seldom.view());
    seldom.end();

    var often = accounts.begin(story);
    story.deeds().forEach(often::playDayByDay);
    for (int day = 0; day < 60; day++) {
      often.pass(Duration.ofDays(1));
    }
    var other = told(often.view());
    often.end();
    Law.holds(
        one.equals(other),
        () ->
            "looking at the clock every day changed what happened: %s%n  seldom: %s%n  often:  %s"
                .formatted(story, one, other));
  }

  /** Nothing happens to a case any more once it is resolved (invariant 41). */
  @Invariant(41)
  @Property(tries = 25)
  default void nothingFiresAfterItIsResolved(@ForAll("stories") CaseStory story) {
    var going = Town.of(this).accounts().tell(story);
    var before = going.view();
    going.pass(Accounts.VERY_LONG);
    var after = going.view();
    going.end();
    Law.holds(
        before.resolution().isEmpty()
            || (before.rungs().equals(after.rungs())
                && before.publishedAt().equals(after.publishedAt())),
        () -> "a resolved case climbed on to %s: %s".formatted(levels(after.rungs()), story));
  }

  /**
   * Every case has one level that leads it: the one it was opened on, or the last that took it over
   * (invariant 42).
   */
  @Invariant(42)
  @Property(tries = 25)
  default void oneLevelLeadsACase(@ForAll("stories") CaseStory story) {
    var town = Town.of(this);
    var going = town.accounts().tell(story);
    going.pass(Accounts.VERY_LONG);
    var view = going.view();
    going.end();
    Level expected = town.matter().level();
    for (Rung rung : view.rungs()) {
      expected = rung.mode() == Rung.Mode.TRANSFER ? rung.level() : expected;
    }
    Level leads = expected;
    Law.holds(
        view.owner() == leads,
        () -> "%s leads the case, and %s should: %s".formatted(view.owner(), leads, story));
  }

  private static String levels(List<Rung> rungs) {
    return rungs.isEmpty()
        ? "none"
        : rungs.stream().map(rung -> rung.level().name()).collect(Collectors.joining(", "));
  }

  /** What happened, and how long after the case was opened. */
  private static String told(CaseView view) {
    List<String> events = new ArrayList<>();
    view.rungs()
        .forEach(rung -> events.add(rung.level() + " " + rung.mode() + since(view, rung.at())));
    view.promises()
        .forEach(
            promise -> events.add("a promise is " + promise.state().getClass().getSimpleName()));
    view.publishedAt().ifPresent(at -> events.add("published" + since(view, at)));
    view.resolution().ifPresent(words -> events.add("resolved"));
    return events.isEmpty() ? "nothing" : String.join(", ", events);
  }

  private static String since(CaseView view, Instant at) {
    var time = Duration.between(view.openedAt(), at);
    return " after %s days and %s hours".formatted(time.toDays(), time.toHoursPart());
  }
}
