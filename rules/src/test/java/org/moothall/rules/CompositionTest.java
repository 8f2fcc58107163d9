package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.body;
import static org.moothall.rules.Town.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.council.SeatRule;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.RosterCount;

/** What a council of Linhai looks like. */
class CompositionTest {

  @Test
  void aTownCouncilHas30To60Members() {
    var town = answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.TOWN_COUNCIL)));
    assertThat(town.least()).isEqualTo(30);
    assertThat(town.most()).isEqualTo(60);
  }

  @Test
  void aVillageCouncilHas20To50Members() {
    var village = answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.VILLAGE_COUNCIL)));
    assertThat(village.least()).isEqualTo(20);
    assertThat(village.most()).isEqualTo(50);
  }

  @Test
  void theChairHoldsAPartyOffice() {
    assertThat(answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.TOWN_COUNCIL))).rules())
        .filteredOn(SeatRule.Office.class::isInstance)
        .singleElement()
        .isEqualTo(
            new SeatRule.Office(
                "chair",
                "deputy secretary of the town Party committee",
                because(
                    "linhai.town.chair",
                    19,
                    "the office `chair` is taken by the `deputy secretary of the town Party"
                        + " committee`",
                    "TOWN_COUNCIL")));
    assertThat(answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.VILLAGE_COUNCIL))).rules())
        .filteredOn(SeatRule.Office.class::isInstance)
        .extracting(rule -> ((SeatRule.Office) rule).heldBy())
        .containsExactly("village Party secretary");
  }

  private static Reason because(String rule, long line, String says, String kind) {
    var fact = "Body[id=board, kind=%s, level=STREET, seats=30]".formatted(kind);
    return new Reason(rule, "linhai/composition.drl", line, says, List.of(fact));
  }

  @Test
  void supervisorsOfAVillageAreNotInItsOffice() {
    assertThat(answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.VILLAGE_COUNCIL))).rules())
        .filteredOn(SeatRule.Disjoint.class::isInstance)
        .extracting(rule -> rule.because().says())
        .containsExactly("nobody is both in `supervision group` and in `office`");
    assertThat(answer(ask(PolicyQuestion.COMPOSITION, body(BodyKind.TOWN_COUNCIL))).rules())
        .noneMatch(SeatRule.Disjoint.class::isInstance);
  }

  @Test
  void halfAreNotMembersOfTheParty() {
    for (var kind : new BodyKind[] {BodyKind.TOWN_COUNCIL, BodyKind.VILLAGE_COUNCIL}) {
      assertThat(answer(ask(PolicyQuestion.COMPOSITION, body(kind))).rules())
          .filteredOn(SeatRule.Share.class::isInstance)
          .singleElement()
          .satisfies(
              rule -> {
                var share = (SeatRule.Share) rule;
                assertThat(share.trait()).isEqualTo("party=no");
                assertThat(2 * share.num()).isEqualTo(share.den());
              });
    }
  }

  @Test
  void groupsOnTheRosterHaveASeat() {
    var ruling =
        ask(
            PolicyQuestion.COMPOSITION,
            body(BodyKind.VILLAGE_COUNCIL),
            new RosterCount("category=WOMEN", 30),
            new RosterCount("category=CHAMBER", 9),
            new RosterCount("gender=female", 200));
    assertThat(answer(ruling).rules())
        .filteredOn(SeatRule.Quota.class::isInstance)
        .extracting(rule -> rule.because().says())
        .containsExactly("at least 1 members with `category=WOMEN`");
  }

  @Test
  void anotherKindOfCouncilIsNotLinhais() {
    var ruling = ask(PolicyQuestion.COMPOSITION, body(BodyKind.DIRECTORS));
    assertThat(ruling).isInstanceOf(Ruling.Undecided.class);
    assertThat(rules(ruling)).containsExactly("engine.composition");
  }
}
