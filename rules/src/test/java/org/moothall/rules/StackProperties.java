package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.COMPILED;
import static org.moothall.rules.Town.LINHAI;
import static org.moothall.rules.Town.POLICIES;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.body;
import static org.moothall.rules.Town.question;
import static org.moothall.rules.Town.seats;

import java.util.Collections;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.moothall.council.SeatRule;
import org.moothall.ledger.Risk;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Authority;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.fact.Actor;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.Command;
import org.moothall.policy.fact.Item;
import org.moothall.rules.kit.arbitrary.Facts;
import org.moothall.rules.kit.arbitrary.Vocabulary;

/**
 * Laws that hold of the built-in stack whatever the facts; numbers are those of the catalogue of
 * invariants.
 */
class StackProperties {

  private static final Facts FACTS = Facts.in(Vocabulary.of(LINHAI, POLICIES.packs()));

  @Provide
  Arbitrary<PolicyCase> cases() {
    return FACTS.cases();
  }

  /**
   * Drools makes the same of the authors' text when the packs are built, and of our print of it
   * when they are not.
   */
  @Property(tries = 200)
  void prebuiltOrCompiledNowTheyAnswerAlike(@ForAll("cases") PolicyCase asked) {
    var prebuilt = POLICIES.ask(LINHAI, asked.question(), asked.facts());
    var compiled = COMPILED.ask(LINHAI, asked.question(), asked.facts());
    assertThat(compiled.because()).isEqualTo(prebuilt.because());
    assertThat(compiled.getClass()).isEqualTo(prebuilt.getClass());
    if (prebuilt instanceof Ruling.Decided<?> one && compiled instanceof Ruling.Decided<?> other) {
      assertThat(other.answer()).isEqualTo(one.answer());
    }
  }

  @Provide
  Arbitrary<Actor> strangers() {
    return FACTS
        .of(Actor.class)
        .filter(actor -> Collections.disjoint(actor.offices(), Set.of("clerk", "chair")));
  }

  @Provide
  Arbitrary<Command> commands() {
    return FACTS.of(Command.class);
  }

  @Property(tries = 200)
  void whoHoldsNoOfficeSpeaksForThemselvesAndDoesNothingElse(
      @ForAll("strangers") Actor actor, @ForAll("commands") Command command) {
    var voice = Set.of("opinions.submit", "opinions.vote").contains(command.name());
    var ruling = ask(PolicyQuestion.AUTHORITY, actor, command);
    assertThat(answer(ruling)).isEqualTo(new Authority(voice && command.own(), Set.of()));
  }

  /** Invariant 29: valid if and only if the size is in the band and 2 · nonParty ≥ n. */
  @Property(tries = 200)
  void aVillageCouncilIsValidByTheRuleOfLinhai(
      @ForAll @LongRange(min = 0, max = 80) long members,
      @ForAll @LongRange(min = 0, max = 80) long nonParty) {
    var council = answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.VILLAGE_COUNCIL)));
    assertThat(isValid(council, members, nonParty))
        .isEqualTo(20 <= members && members <= 50 && 2 * nonParty >= members);
  }

  /** Invariant 30: one more outside the Party never breaks it. */
  @Property(tries = 200)
  void oneMoreOutsideThePartyBreaksNothing(
      @ForAll @LongRange(min = 30, max = 60) long members,
      @ForAll @LongRange(min = 0, max = 59) long nonParty) {
    var council = answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.TOWN_COUNCIL)));
    assertThat(!isValid(council, members, nonParty) || isValid(council, members, nonParty + 1))
        .isTrue();
  }

  private static boolean isValid(Composition council, long members, long nonParty) {
    return council.least() <= members
        && members <= council.most()
        && council.rules().stream()
            .filter(SeatRule.Share.class::isInstance)
            .map(SeatRule.Share.class::cast)
            .allMatch(share -> share.den() * nonParty >= share.num() * members);
  }

  /**
   * What is needed never falls as there are more members (invariant 4), nor rises when they are
   * called again.
   */
  @Property(tries = 200)
  void aLaterCallNeedsNoMore(
      @ForAll @LongRange(min = 0, max = 60) long inOffice,
      @ForAll @LongRange(min = 1, max = 5) long call) {
    assertThat(need(inOffice, call + 1)).isLessThanOrEqualTo(need(inOffice, call));
    assertThat(need(inOffice, call)).isLessThanOrEqualTo(need(inOffice + 1, call));
  }

  private static long need(long inOffice, long call) {
    var rule = answer(ask(PolicyQuestion.QUORUM, question("ordinary", call), seats(inOffice)));
    return rule.tests().stream()
        .mapToLong(test -> test.need(inOffice))
        .reduce(rule.floor(), Math::max);
  }

  @Provide
  Arbitrary<Item> items() {
    return FACTS.of(Item.class);
  }

  @Property(tries = 200)
  void everybodyIsAnsweredInFifteenDaysAndRisksAreNoSlower(@ForAll("items") Item item) {
    var calm = new Item(item.id(), item.theme(), item.size(), Risk.NONE);
    var reply = answer(ask(PolicyQuestion.REPLY, item));
    assertThat(reply.withinDays())
        .isBetween(1L, 15L)
        .isLessThanOrEqualTo(answer(ask(PolicyQuestion.REPLY, calm)).withinDays());
  }
}
