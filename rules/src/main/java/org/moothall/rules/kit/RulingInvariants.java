package org.moothall.rules.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;

/** What holds of every answer of a policy, whatever the question. */
public interface RulingInvariants extends PolicyUnderTest {

  /** The order of the facts changes nothing, nor does telling a fact twice (invariant 24). */
  @Invariant(24)
  @Property(tries = 150)
  default void theOrderOfTheFactsChangesNothing(
      @ForAll("cases") PolicyCase asked, @ForAll Random random) {
    List<Record> shuffled = new ArrayList<>(asked.facts());
    shuffled.addAll(asked.facts());
    Collections.shuffle(shuffled, random);
    var one = ask(asked.question(), asked.facts());
    var other = ask(asked.question(), shuffled);
    Law.holds(
        one.equals(other),
        () ->
            "the order of the facts changed the answer: %s%n  first: %s%n  then:  %s"
                .formatted(asked.name(), Telling.ruling(one), Telling.ruling(other)));
  }

  /** Asked again, a policy says the same (invariant 23). */
  @Invariant(23)
  @Property(tries = 60)
  default void askedAgainThePolicySaysTheSame(@ForAll("cases") PolicyCase asked) {
    var one = ask(asked.question(), asked.facts());
    var other = ask(asked.question(), asked.facts());
    Law.holds(
        one.equals(other),
        () ->
            "asked again, the policy says something else: %s%n  first: %s%n  then:  %s"
                .formatted(asked.name(), Telling.ruling(one), Telling.ruling(other)));
  }

  /** Every answer cites the version of the policy and has a reason (invariant 51). */
  @Invariant(51)
  @Property(tries = 60)
  default void everyAnswerCitesThePolicyAndHasAReason(@ForAll("cases") PolicyCase asked) {
    var ruling = ask(asked.question(), asked.facts());
    Law.holds(
        ruling.policyVersion().equals(Town.of(this).policies().version(stack())),
        () -> "the answer cites another version of the policy: " + asked.name());
    Law.holds(!ruling.because().isEmpty(), () -> "the answer has no reason: " + asked.name());
  }

  private Ruling<?> ask(PolicyQuestion<?> question, List<Record> facts) {
    return Town.of(this).policies().ask(stack(), question, facts);
  }
}
