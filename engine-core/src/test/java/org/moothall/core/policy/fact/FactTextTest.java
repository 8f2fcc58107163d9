package org.moothall.core.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.BadInputException;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Setting;

/** What comes in as facts is within the bounds that the checker reckons with. */
class FactTextTest {

  private static final FactText TEXT = new FactText(PolicyQuestion.ELIGIBILITY);

  @ParameterizedTest
  @ValueSource(longs = {Integer.MAX_VALUE, -Integer.MAX_VALUE, 0})
  void numbersWithinBounds(long number) {
    assertThat(TEXT.facts(List.of(candidate(number)), List.of()).inOrder()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {Integer.MAX_VALUE + 1L, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersBeyond(long number) {
    assertThatThrownBy(() -> TEXT.facts(List.of(candidate(number)), List.of()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(
            "`termsServed` of the fact `Candidate` is "
                + number
                + ", and numbers lie within ±2147483647.");
  }

  @Test
  void moreFactsThanASumMayGoOver() {
    var many = Collections.nCopies(FactText.MOST_FACTS + 1, candidate(1));
    assertThatThrownBy(() -> TEXT.facts(many, List.of()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("1048577 facts; the most are 1048576");
  }

  @Test
  void settingsAreFactsLikeOthers() {
    var facts = TEXT.facts(List.of(candidate(1)), List.of(new Setting("a.b", -3)));
    assertThat(facts.inOrder()).hasSize(2);
    assertThat(facts.text(facts.inOrder().getLast())).contains("Setting[name=a.b, value=-3]");
  }

  private static Candidate candidate(long terms) {
    return new Candidate("p", Set.of(), Set.of(), terms);
  }
}
