package org.moothall.rules.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.council.Draw;
import org.moothall.council.SeatRule;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.BodyKind;
import org.moothall.rules.kit.arbitrary.Lot;

/** What holds of every council that is drawn under a policy. */
public interface CompositionInvariants extends PolicyUnderTest {

  /**
   * Who is seated fits the rules: the size is in the band, and every quota and share is reached
   * (invariants 29 and 50).
   */
  @Invariant({29, 50})
  @Property(tries = 25)
  default void whoeverIsSeatedFitsEveryRule(@ForAll("lots") Lot lot) {
    var lottery = Town.of(this).lottery();
    var matter = lottery.matterWith(lot);
    switch (lottery.draw(matter, lot)) {
      case Draw.Seated seated -> {
        Law.holds(
            seated.members().size() == lot.order().seats(),
            () -> "%s were seated: %s".formatted(seated.members().size(), lot));
        seated
            .checks()
            .forEach(
                check ->
                    Law.holds(
                        check.holds(),
                        () ->
                            "%s needs %s to %s, but %s were seated: %s"
                                .formatted(
                                    check.rule().because(),
                                    check.needed(),
                                    check.allowed(),
                                    check.found(),
                                    lot)));
      }
      case Draw.Impossible impossible ->
          Law.holds(
              !impossible.clashing().isEmpty(),
              () -> "nobody was seated, and no reason is given: " + lot);
    }
  }

  /** Everybody is seated at most once, and no alternate has a seat (invariant 9). */
  @Invariant(9)
  @Property(tries = 15)
  default void nobodyIsSeatedTwice(@ForAll("lots") Lot lot) {
    var lottery = Town.of(this).lottery();
    if (lottery.draw(lottery.matterWith(lot), lot) instanceof Draw.Seated seated) {
      var everybody =
          Stream.concat(
                  Lottery.members(seated).stream(),
                  seated.alternates().stream().map(person -> person.pseudonym()))
              .toList();
      Law.holds(
          everybody.stream().distinct().count() == everybody.size(),
          () -> "somebody was drawn twice: " + lot);
    }
  }

  /** Another member who has a trait never breaks a share of it (invariant 30). */
  @Invariant(30)
  @Property(tries = 25)
  default void oneMoreWithATraitNeverBreaksAShareOfIt(@ForAll("lots") Lot lot) {
    var lottery = Town.of(this).lottery();
    if (lottery.draw(lottery.matterWith(lot), lot) instanceof Draw.Seated seated) {
      seated.checks().stream()
          .filter(check -> check.rule() instanceof SeatRule.Share)
          .forEach(
              check ->
                  Law.holds(
                      check.allowed() >= seated.members().size(),
                      () ->
                          "%s admits no more than %s of %s members: %s"
                              .formatted(
                                  check.rule().because(),
                                  check.allowed(),
                                  seated.members().size(),
                                  lot)));
    }
  }

  /** Where a policy composes a kind of council, it can be seated: its band is not empty. */
  @Invariant({})
  @Property(tries = 8)
  default void aCouncilThatIsComposedCanBeSeated(@ForAll BodyKind kind) {
    var town = Town.of(this);
    var facts = List.of(town.matterFact(), new Body("council", kind, town.matter().level(), 30));
    var ruling = town.policies().ask(stack(), PolicyQuestion.COMPOSITION, facts);
    if (ruling instanceof Ruling.Decided<Composition> decided) {
      long least =
          decided.answer().rules().stream()
              .filter(SeatRule.Quota.class::isInstance)
              .map(SeatRule.Quota.class::cast)
              .mapToLong(SeatRule.Quota::least)
              .max()
              .orElse(0);
      Law.holds(
          decided.answer().least() <= decided.answer().most() && least <= decided.answer().most(),
          () ->
              "a %s has %s to %s seats, and %s of them are promised: %s"
                  .formatted(
                      kind,
                      decided.answer().least(),
                      decided.answer().most(),
                      least,
                      decided.because().stream()
                          .map(Object::toString)
                          .collect(Collectors.joining("; "))));
    }
  }
}
