package org.moothall.rules.kit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;
import org.moothall.rules.kit.arbitrary.Part;
import org.moothall.rules.kit.arbitrary.Sitting;

/** What holds of the quorum at every meeting of a council, whatever the policy asks for. */
public interface QuorumInvariants extends PolicyUnderTest {

  /** Where there are no more combinations than this, all of them are tried. */
  int MANY = 300;

  /**
   * What is needed is the fewest heads that reach the share, or exceed it where exactly the share
   * is too few, and never below the floor (invariants 1, 2 and 3).
   */
  @Invariant({1, 2, 3})
  @Property(tries = 40)
  default void neededIsTheShareOfTheBaseRoundedUpAndNeverBelowTheFloor(
      @ForAll("sittings") Sitting sitting) {
    var played = Town.of(this).chamber().play(sitting);
    played
        .quorumRule()
        .ifPresent(
            rule -> {
              for (int i = 0; i < rule.tests().size(); i++) {
                var asked = rule.tests().get(i);
                var test = played.quorum().tests().get(i);
                Law.holds(
                    test.needed() == Math.max(rule.floor(), fewest(asked, test.base())),
                    () ->
                        "%s of a base of %s are needed by rule %s (%s:%s), which is not its share%n  %s"
                            .formatted(
                                test.needed(),
                                test.base(),
                                asked.because().rule(),
                                asked.because().file(),
                                asked.because().line(),
                                played.told()));
              }
            });
  }

  /** The definition, without a division: the fewest k with d·k ≥ n·B, or with d·k > n·B. */
  private static long fewest(QuorumRule.Test test, long base) {
    var share = BigInteger.valueOf(test.num()).multiply(BigInteger.valueOf(base));
    long k = 0;
    while (share.compareTo(BigInteger.valueOf(test.den()).multiply(BigInteger.valueOf(k)))
        > (test.strict() ? -1 : 0)) {
      k++;
    }
    return k;
  }

  /** A seat that is filled never lowers what is needed (invariant 4). */
  @Invariant(4)
  @Property(tries = MANY)
  default void fillingAVacancyNeverLowersWhatIsNeeded(@ForAll("vacancies") Sitting emptier) {
    var fuller = emptier.with(emptier.first(Part.VACANT).orElseThrow(), Part.ABSENT);
    var chamber = Town.of(this).chamber();
    var before = chamber.play(emptier);
    var after = chamber.play(fuller);
    if (before.needed().isPresent() && after.needed().isPresent()) {
      Law.holds(
          before.needed().getAsLong() <= after.needed().getAsLong(),
          () -> before.against(after, "fewer are needed where one more seat is taken"));
    }
  }

  /**
   * A larger share never needs fewer, and reducing a share changes nothing (invariants 5 and 7).
   */
  @Invariant({5, 7})
  @Property(tries = 40)
  default void aLargerShareNeverNeedsFewerAndReducingItChangesNothing(
      @ForAll("sittings") Sitting sitting, @ForAll @LongRange(min = 1, max = 100) long factor) {
    var played = Town.of(this).chamber().play(sitting);
    played.quorumRule().stream()
        .flatMap(rule -> rule.tests().stream())
        .forEach(
            test -> {
              var same = share(test, test.num() * factor, test.den() * factor);
              var larger = share(test, test.num() * factor + 1, test.den() * factor);
              for (var figures : played.quorum().tests()) {
                long need = test.need(figures.base());
                Law.holds(
                    same.need(figures.base()) == need && larger.need(figures.base()) >= need,
                    () ->
                        "the share %s/%s of %s needs %s, which is not what %s/%s needs"
                            .formatted(
                                test.num(),
                                test.den(),
                                figures.base(),
                                need,
                                same.num(),
                                same.den()));
              }
            });
  }

  private static QuorumRule.Test share(QuorumRule.Test test, long num, long den) {
    return new QuorumRule.Test(num, den, test.strict(), test.base(), test.because());
  }

  /** Where nobody is in office there is no quorum and nothing passes (invariant 6). */
  @Invariant(6)
  @Property(tries = 15)
  default void ofAnEmptyBaseThereIsNoQuorum(@ForAll("sittings") Sitting sitting) {
    var played = Town.of(this).chamber().play(emptied(sitting));
    Law.holds(
        !played.quorum().met() && !played.passed(),
        () -> "nobody is in office, and yet: " + played.told());
    Law.holds(
        played.quorum().tests().stream().noneMatch(test -> test.base() == 0 && test.met()),
        () -> "a test of an empty base is met: " + played.told());
  }

  private static Sitting emptied(Sitting sitting) {
    var empty = sitting;
    for (int seat = 0; seat < sitting.seats().size(); seat++) {
      empty = empty.with(seat, Part.VACANT);
    }
    return empty;
  }

  /**
   * One more member who comes never undoes a quorum, unless a share of those present is asked for
   * (invariant 8).
   */
  @Invariant(8)
  @Property(tries = 60)
  default void aMemberWhoComesNeverUndoesAQuorum(@ForAll("sittings") Sitting sitting) {
    var absent = sitting.first(Part.ABSENT);
    if (absent.isPresent()) {
      var chamber = Town.of(this).chamber();
      var before = chamber.play(sitting);
      var after = chamber.play(sitting.with(absent.get(), Part.SILENT));
      Law.holds(
          !before.quorum().met() || after.quorum().met() || asksOfThosePresent(before),
          () -> before.against(after, "one more came, and the quorum was gone"));
    }
  }

  private static boolean asksOfThosePresent(Played played) {
    return played.quorumRule().stream()
        .flatMap(rule -> rule.tests().stream())
        .anyMatch(test -> test.base() == Base.PRESENT);
  }

  /**
   * Who comes twice or votes twice counts once, and the order in which members come and vote
   * changes nothing (invariants 9 and 11).
   */
  @Invariant({9, 11})
  @Property(tries = 15)
  default void eachCountsOnceInWhateverOrderTheyCome(
      @ForAll("sittings") Sitting sitting, @ForAll Random random) {
    var chamber = Town.of(this).chamber();
    var once = chamber.play(sitting);
    var oneByOne = chamber.playOneByOne(sitting, random);
    Law.holds(
        sameOutcome(once, oneByOne),
        () -> once.against(oneByOne, "members came one by one, and another decision was taken"));
  }

  /** Figures and kind of decision; reasons carry the id of the question. */
  private static boolean sameOutcome(Played one, Played other) {
    return one.decision().getClass() == other.decision().getClass()
        && one.quorum().met() == other.quorum().met()
        && one.quorum().counted() == other.quorum().counted()
        && one.quorum().tests().equals(other.quorum().tests())
        && one.decision().tally().equals(other.decision().tally());
  }

  /** Who has no seat does not get in at all (invariant 10). */
  @Invariant(10)
  @Property(tries = 5)
  default void aStrangerIsNotCounted(@ForAll("sittings") Sitting sitting) {
    var chamber = Town.of(this).chamber();
    Law.holds(
        chamber.refusesStranger(sitting), () -> "somebody without a seat was let in to " + sitting);
  }

  /**
   * Unless the policy counts them, members who stand aside change nothing by coming (invariant 10).
   */
  @Invariant(10)
  @Property(tries = 25)
  default void whoStandsAsideChangesNothingByComing(@ForAll("sittings") Sitting sitting) {
    var seat = sitting.first(Part.ABSENT).or(() -> sitting.first(Part.SILENT));
    if (seat.isPresent()) {
      var chamber = Town.of(this).chamber();
      var away = chamber.play(sitting.with(seat.get(), Part.ASIDE_ABSENT));
      var there = chamber.play(sitting.with(seat.get(), Part.ASIDE));
      boolean counts =
          there.quorumRule().filter(r -> r.recusal() == Recusal.COUNT_PRESENT).isPresent();
      Law.holds(
          counts || sameOutcome(away, there),
          () -> away.against(there, "one who stands aside came, and another decision was taken"));
    }
  }

  /**
   * A vote against instead of one for leaves a quorum that does not look at what is voted as it was
   * (invariant 13).
   */
  @Invariant(13)
  @Property(tries = 30)
  default void aChangeOfMindLeavesAQuorumOfVotesCastAsItWas(@ForAll("sittings") Sitting sitting) {
    var seat = sitting.first(Part.FOR);
    if (seat.isPresent()) {
      var chamber = Town.of(this).chamber();
      var before = chamber.play(sitting);
      var after = chamber.play(sitting.with(seat.get(), Part.AGAINST));
      boolean blind =
          before
              .quorumRule()
              .map(QuorumRule::counted)
              .filter(Set.of(Counted.PRESENT, Counted.CAST, Counted.DECIDED)::contains)
              .isPresent();
      Law.holds(
          !blind || before.quorum().tests().equals(after.quorum().tests()),
          () -> before.against(after, "one voted against instead of for, and the quorum changed"));
    }
  }

  /** One more member who stands aside never raises what is needed of the rest (invariant 19). */
  @Invariant(19)
  @Property(tries = 60)
  default void oneMoreWhoStandsAsideNeverRaisesWhatIsNeeded(@ForAll("sittings") Sitting sitting) {
    var seat = sitting.first(Part.ABSENT);
    if (seat.isPresent()) {
      var chamber = Town.of(this).chamber();
      var before = chamber.play(sitting);
      var after = chamber.play(sitting.with(seat.get(), Part.ASIDE_ABSENT));
      boolean comparable = before.needed().isPresent() && after.needed().isPresent();
      Law.holds(
          !comparable || after.needed().getAsLong() <= before.needed().getAsLong(),
          () -> before.against(after, "one more stands aside, and more are needed"));
    }
  }

  /** Where those who stand aside stay in the base, they are absent (invariant 20). */
  @Invariant(20)
  @Property(tries = 25)
  default void standingAsideWithinTheBaseIsAbsence(@ForAll("sittings") Sitting sitting) {
    var seat = sitting.first(Part.ASIDE).or(() -> sitting.first(Part.SILENT));
    if (seat.isPresent()) {
      var chamber = Town.of(this).chamber();
      var aside = chamber.play(sitting.with(seat.get(), Part.ASIDE));
      if (aside.quorumRule().filter(QuorumInvariants::keepsTheBase).isPresent()) {
        var absent = chamber.play(sitting.with(seat.get(), Part.ABSENT));
        Law.holds(
            aside.quorum().tests().equals(absent.quorum().tests()),
            () -> aside.against(absent, "standing aside within the base is not absence"));
      }
    }
  }

  private static boolean keepsTheBase(QuorumRule rule) {
    return rule.recusal() == Recusal.KEEP_BASE
        && rule.tests().stream().noneMatch(test -> test.base() == Base.ELIGIBLE);
  }

  /** A seat that is filled never changes what a share of all seats needs (invariant 21). */
  @Invariant(21)
  @Property(tries = MANY)
  default void fillingAVacancyNeverChangesWhatAShareOfTheSeatsNeeds(
      @ForAll("vacancies") Sitting emptier) {
    var chamber = Town.of(this).chamber();
    var before = chamber.play(emptier);
    var after = chamber.play(emptier.with(emptier.first(Part.VACANT).orElseThrow(), Part.ABSENT));
    Law.holds(
        ofSeats(before).equals(ofSeats(after)),
        () -> before.against(after, "a vacancy was filled, and a share of the seats changed"));
  }

  private static List<Long> ofSeats(Played played) {
    var needs = new ArrayList<Long>();
    played
        .quorumRule()
        .ifPresent(
            rule -> {
              for (int i = 0; i < rule.tests().size(); i++) {
                if (rule.tests().get(i).base() == Base.SEATS) {
                  needs.add(played.quorum().tests().get(i).needed());
                }
              }
            });
    return needs;
  }
}
