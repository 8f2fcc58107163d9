package org.moothall.core.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.draw.Village.HALF_OUTSIDE_THE_PARTY;
import static org.moothall.core.draw.Village.SECRETARY_IN_THE_CHAIR;
import static org.moothall.core.draw.Village.SUPERVISION_APART;
import static org.moothall.core.draw.Village.order;
import static org.moothall.core.draw.Village.outsider;
import static org.moothall.core.draw.Village.person;
import static org.moothall.core.draw.Village.rule;
import static org.moothall.core.draw.Village.village;
import static org.moothall.core.draw.Village.women;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.fact.BodyKind;
import org.moothall.record.CouncilEvent.Listed;

class DrawingTest {

  @Test
  void aVillageCouncilKeepsEveryRuleAndIsChairedByItsSecretary() {
    List<SeatRule> rules =
        List.of(HALF_OUTSIDE_THE_PARTY, SECRETARY_IN_THE_CHAIR, SUPERVISION_APART, women(8, 12));
    DrawResult.Seated seated =
        (DrawResult.Seated) Drawing.draw(order(21, 4), rules, village(), new LotSolver());

    assertThat(seated.members()).hasSize(21).containsEntry("p00", "chair");
    assertThat(seated.members().values()).filteredOn("chair"::equals).hasSize(1);
    assertThat(seated.alternates())
        .hasSize(4)
        .doesNotContainAnyElementsOf(seated.members().keySet());
    List<RuleCheck> checks = Drawing.checks(rules, seated(village(), seated));
    assertThat(checks).allMatch(RuleCheck::holds);
    assertThat(checks.getFirst().needed()).as("half of 21, rounded up").isEqualTo(11);
  }

  @Test
  void neitherTheOrderOfPeopleNorThatOfRulesMatters() {
    List<SeatRule> rules =
        List.of(HALF_OUTSIDE_THE_PARTY, SECRETARY_IN_THE_CHAIR, SUPERVISION_APART, women(8, 12));

    assertThat(Drawing.draw(order(21, 4), rules.reversed(), village().reversed(), new LotSolver()))
        .isEqualTo(Drawing.draw(order(21, 4), rules, village(), new LotSolver()));
  }

  @Test
  void anOfficeGoesByLotToOneOfThoseWhoMayHoldIt() {
    List<Listed> everybodyMay =
        village().stream()
            .map(
                person ->
                    new Listed(
                        person.person(),
                        List.of("village Party secretary"),
                        person.traits(),
                        0,
                        false))
            .toList();
    Map<String, Integer> chaired = new TreeMap<>();
    for (int seed = 0; seed < 300; seed++) {
      DrawOrder order =
          new DrawOrder(
              "council", BodyKind.VILLAGE_COUNCIL, Level.COMMUNITY, 40, 0, "seed " + seed);
      DrawResult.Seated seated =
          (DrawResult.Seated)
              Drawing.draw(order, List.of(SECRETARY_IN_THE_CHAIR), everybodyMay, new LotSolver());
      seated
          .members()
          .forEach((who, office) -> chaired.merge(who, office.isEmpty() ? 0 : 1, Integer::sum));
    }

    assertThat(chaired.values()).as("7.5 on average").allMatch(times -> times < 22);
    assertThat(chaired.values()).filteredOn(times -> times > 0).hasSizeGreaterThan(35);
  }

  @Test
  void differentOfficesGoToDifferentPeople() {
    List<SeatRule> rules =
        List.of(
            new SeatRule.Office("chair", "secretary", rule("chair", 1)),
            new SeatRule.Office("deputy", "headman", rule("deputy", 2)));
    List<Listed> people =
        List.of(person("both", "secretary", "headman"), person("one", "headman"), person("none"));

    DrawResult.Seated seated =
        (DrawResult.Seated) Drawing.draw(order(2, 0), rules, people, new LotSolver());

    assertThat(seated.members()).isEqualTo(Map.of("both", "chair", "one", "deputy"));
  }

  @Test
  void twoOfficesForOnePersonClash() {
    List<SeatRule> rules =
        List.of(
            HALF_OUTSIDE_THE_PARTY,
            new SeatRule.Office("chair", "secretary", rule("chair", 1)),
            new SeatRule.Office("deputy", "headman", rule("deputy", 2)),
            new SeatRule.Office("treasurer", "headman", rule("treasurer", 3)));
    List<Listed> people =
        List.of(
            outsider("both", "secretary", "headman"),
            outsider("other", "headman"),
            outsider("third"),
            outsider("fourth"));

    assertThat(clashing(order(3, 0), rules, people))
        .containsExactly(
            "one seat is the office `chair`, for a holder of `secretary`;"
                + " 1 of the 4 people who may be seated holds it"
                + " (rule chair, village.drl:1)",
            "one seat is the office `deputy`, for a holder of `headman`;"
                + " 2 of the 4 people who may be seated hold it"
                + " (rule deputy, village.drl:2)",
            "one seat is the office `treasurer`, for a holder of `headman`;"
                + " 2 of the 4 people who may be seated hold it"
                + " (rule treasurer, village.drl:3)");
  }

  @Test
  void rulesThatClashAreNamedAndTheOthersAreNot() {
    List<SeatRule> rules =
        List.of(
            women(12, Long.MAX_VALUE),
            SECRETARY_IN_THE_CHAIR,
            new SeatRule.Quota("gender=male", 10, 10, rule("village.men", 41)),
            HALF_OUTSIDE_THE_PARTY);

    assertThat(clashing(order(21, 0), rules, village()))
        .containsExactly(
            "of 21 seats at least 12 go to people with `gender=female`;"
                + " 20 of the 40 people who may be seated have it"
                + " (rule village.women, village.drl:40)",
            "of 21 seats exactly 10 go to people with `gender=male`;"
                + " 20 of the 40 people who may be seated have it"
                + " (rule village.men, village.drl:41)");
  }

  @Test
  void aRuleThatNoRosterCanMeetIsNamedAlone() {
    SeatRule tooMany = new SeatRule.Share("party=none", 9, 10, rule("village.non-party", 10));
    SeatRule nobody = new SeatRule.Quota("gender=female", 0, 1, rule("village.women", 40));

    assertThat(clashing(order(30, 0), List.of(SECRETARY_IN_THE_CHAIR, tooMany), village()))
        .containsExactly(
            "of 30 seats at least 27 (9/10) go to people with `party=none`;"
                + " 26 of the 40 people who may be seated have it"
                + " (rule village.non-party, village.drl:10)");
    assertThat(clashing(order(30, 0), List.of(nobody), village()))
        .containsExactly(
            "of 30 seats at most 1 go to people with `gender=female`;"
                + " 20 of the 40 people who may be seated have it"
                + " (rule village.women, village.drl:40)");
    assertThat(clashing(order(40, 0), List.of(SUPERVISION_APART), village()))
        .containsExactly(
            "nobody who holds both `office` and `supervision group` is seated;"
                + " 1 of the 40 people who may be seated holds both"
                + " (rule village.supervision, village.drl:30)");
  }

  @Test
  void moreSeatsThanPeopleCanNotBeFilled() {
    assertThat(clashing(order(41, 0), List.of(), village()))
        .containsExactly("the council has 41 seats, and 40 people may be seated");
  }

  @Test
  void anOfficeThatWouldHaveToBeSharedIsNotFound() {
    List<SeatRule> rules =
        List.of(
            new SeatRule.Office("deputy", "secretary", rule("deputy", 2)),
            new SeatRule.Office("chair", "secretary", rule("chair", 1)));

    assertThat(Drawing.checks(rules, List.of(person("only", "secretary"))))
        .containsExactly(
            new RuleCheck(rules.get(0), 1, 1, 0), new RuleCheck(rules.get(1), 1, 1, 1));
  }

  @Test
  void checksCountWhoeverIsLeftAfterMembersLeave() {
    SeatRule quota = women(1, 2);

    assertThat(
            Drawing.checks(
                List.of(HALF_OUTSIDE_THE_PARTY, quota, SUPERVISION_APART),
                List.of(village().get(1), village().get(2), village().get(7))))
        .containsExactly(
            new RuleCheck(HALF_OUTSIDE_THE_PARTY, 2, Long.MAX_VALUE, 3),
            new RuleCheck(quota, 1, 2, 1),
            new RuleCheck(SUPERVISION_APART, 0, 0, 1));
  }

  @Test
  void rostersAndRulesThatContradictThemselvesAreRefused() {
    assertThatThrownBy(
            () ->
                Drawing.draw(
                    order(1, 0), List.of(), List.of(person("p1"), person("p1")), new LotSolver()))
        .hasMessage("`p1` is eligible twice");
    assertThatThrownBy(
            () ->
                Drawing.draw(
                    order(1, 0),
                    List.of(
                        new SeatRule.Office("chair", "secretary", rule("chair", 1)),
                        new SeatRule.Office("chair", "headman", rule("chair", 2))),
                    List.of(person("p1", "secretary")),
                    new LotSolver()))
        .hasMessage("the office `chair` is to be held by `secretary` and by `headman`");
  }

  private static List<String> clashing(DrawOrder order, List<SeatRule> rules, List<Listed> people) {
    DrawResult result = Drawing.draw(order, rules, people, new LotSolver());
    assertThat(result).isInstanceOf(DrawResult.Impossible.class);
    return ((DrawResult.Impossible) result).clashing().stream().map(Reason::toString).toList();
  }

  private static List<Listed> seated(List<Listed> people, DrawResult.Seated seated) {
    return people.stream().filter(p -> seated.members().containsKey(p.person())).toList();
  }
}
