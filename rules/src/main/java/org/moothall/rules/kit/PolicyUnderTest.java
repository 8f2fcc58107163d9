package org.moothall.rules.kit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.moothall.matter.Level;
import org.moothall.matter.Matter;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.fact.Item;
import org.moothall.policy.fact.Question;
import org.moothall.rules.kit.arbitrary.CaseStories;
import org.moothall.rules.kit.arbitrary.CaseStory;
import org.moothall.rules.kit.arbitrary.Facts;
import org.moothall.rules.kit.arbitrary.Lot;
import org.moothall.rules.kit.arbitrary.Lots;
import org.moothall.rules.kit.arbitrary.Sitting;
import org.moothall.rules.kit.arbitrary.Sittings;

/**
 * A policy that is held to invariants. The interfaces of this package extend it; a test class says
 * which {@link #stack()} it is about.
 *
 * <p>The providers are for the invariants, and for laws of a town's own: {@code @ForAll("sittings")
 * Sitting sitting}.
 */
public interface PolicyUnderTest {

  /** The rules under test: packs and local files. */
  PolicyStack stack();

  /**
   * The matter that councils are drawn and meet for, and that accounts belong to; its policy is
   * replaced by {@link #stack()}. Override it where rules look at its kind or level.
   */
  default Matter matter() {
    return new Matter("matter", "A matter", "", "general", Level.COMMUNITY, stack());
  }

  /** Any question with facts of its types, in the words of the stack. */
  @Provide
  default Arbitrary<PolicyCase> cases() {
    return Facts.in(Town.of(this).vocabulary()).cases();
  }

  /** Anything that may happen at a meeting of the council that the stack's rules seat. */
  @Provide
  default Arbitrary<Sitting> sittings() {
    var town = Town.of(this);
    return Sittings.of(town.vocabulary(Question.class), town.chamber().seats()).any();
  }

  /** Sittings to which nobody comes, one for each number of vacancies but none, kind and call. */
  @Provide
  default Arbitrary<Sitting> vacancies() {
    var town = Town.of(this);
    return Sittings.of(town.vocabulary(Question.class), town.chamber().seats()).vacancies();
  }

  /**
   * Sittings at which all members vote for what is asked, one for each kind of question and call.
   */
  @Provide
  default Arbitrary<Sitting> unanimous() {
    var town = Town.of(this);
    return Sittings.of(town.vocabulary(Question.class), town.chamber().seats()).unanimous();
  }

  /** Sizes of themes, at the edges of those that the stack's conditions speak of; 1 or more. */
  @Provide
  default Arbitrary<Long> sizes() {
    var numbers = Town.of(this).vocabulary(Item.class).numbers();
    return Arbitraries.of(numbers.stream().filter(n -> n >= 1).toList());
  }

  /** Rosters of all kinds, and a draw from each. */
  @Provide
  default Arbitrary<Lot> lots() {
    var town = Town.of(this);
    return Lots.in(town.vocabulary(), town.chamber().order()).any();
  }

  /** What may become of a case. */
  @Provide
  default Arbitrary<CaseStory> stories() {
    return CaseStories.any();
  }
}
