package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.body;
import static org.moothall.rules.Town.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Competence;
import org.moothall.policy.answer.Competence.Lead;
import org.moothall.policy.answer.Invitation;
import org.moothall.policy.answer.Invitation.Invitee;
import org.moothall.policy.answer.ModelChoice.Model;
import org.moothall.policy.answer.Participation;
import org.moothall.policy.fact.Agreement;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.CohortShare;
import org.moothall.policy.fact.Consultation;
import org.moothall.policy.fact.Evidence;
import org.moothall.policy.fact.Gate;
import org.moothall.policy.fact.MonthHeld;
import org.moothall.policy.fact.Power;
import org.moothall.policy.fact.Rates;
import org.moothall.policy.fact.Round;
import org.moothall.policy.fact.Scale;
import org.moothall.policy.fact.Situation;
import org.moothall.policy.fact.Task;
import org.moothall.policy.fact.TrustedPerson;
import org.moothall.policy.fact.Unheard;

/** What a host asks the rules before, between and after meetings. */
class ConsultationRulesTest {

  @Nested
  class HowToConsult {

    @Test
    void aFewPeopleBeginAndGrow() {
      assertThat(model(new Situation(Scale.FEW, 1, 40, 20, 50, false, false)))
          .isEqualTo(Model.SNOWBALL);
    }

    @Test
    void whatCanNotWaitIsLedByATrustedPerson() {
      var urgent = new Situation(Scale.FEW, 5, 40, 20, 50, false, false);
      assertThat(model(urgent, new TrustedPerson("p1", true, 12))).isEqualTo(Model.ELITE);
      assertThat(model(urgent, new TrustedPerson("p1", true, 3))).isEqualTo(Model.COUNCIL);
      assertThat(model(urgent)).isEqualTo(Model.COUNCIL);
    }

    @Test
    void whereFewDisagreeEverybodyTakesPart() {
      assertThat(model(new Situation(Scale.NEIGHBOURHOOD, 2, 600, 60, 50, false, false)))
          .isEqualTo(Model.GENERAL);
      assertThat(model(new Situation(Scale.NEIGHBOURHOOD, 2, 600, 20, 50, false, false)))
          .isEqualTo(Model.COUNCIL);
    }

    @Test
    void whoeverManyReachesOnlineNeedsAnOrganiser() {
      assertThat(model(new Situation(Scale.TOWN, 2, 20_000, 20, 60, false, true)))
          .isEqualTo(Model.CLOUD);
      assertThat(model(new Situation(Scale.TOWN, 2, 20_000, 20, 60, false, false)))
          .isEqualTo(Model.COUNCIL);
    }

    @Test
    void wideAndLongTermProblemsCombineModels() {
      var ruling =
          ask(PolicyQuestion.MODEL, new Situation(Scale.CITYWIDE, 2, 900_000, 80, 60, true, false));
      assertThat(answer(ruling).model()).isEqualTo(Model.PANORAMA);
      assertThat(answer(ruling).parts()).containsExactly(Model.COUNCIL, Model.GENERAL);
      assertThat(rules(ruling)).contains("base.model.panorama", "base.model.no-cloud");
    }

    private static Model model(Record... facts) {
      return answer(ask(PolicyQuestion.MODEL, facts)).model();
    }
  }

  @Nested
  class WhomToInvite {

    @Test
    void whoeverSpeaksBestForThoseUnheardJoins() {
      assertThat(
              answer(
                  ask(
                      PolicyQuestion.INVITATION,
                      new Round(1, 4, false, 2, 500),
                      new Unheard("g1", false, 12, "p7", 60),
                      new Unheard("t3", true, 30, "p2", 85),
                      new Unheard("t4", true, 5, "p7", 70))))
          .isEqualTo(
              new Invitation(List.of(new Invitee("p2", 85), new Invitee("p7", 70)), false, false));
    }

    @Test
    void aSpentRoundGoesUpAndOneWithNobodyLeftIsPushed() {
      var unheard = new Unheard("g1", false, 12, "p7", 60);
      assertThat(answer(ask(PolicyQuestion.INVITATION, new Round(3, 9, false, 0, 500), unheard)))
          .isEqualTo(new Invitation(List.of(), false, true));
      assertThat(answer(ask(PolicyQuestion.INVITATION, new Round(3, 9, false, 0, 0))))
          .isEqualTo(new Invitation(List.of(), true, false));
    }

    @Test
    void aRoundThatIsResolvedInvitesNobody() {
      assertThat(
              rules(
                  ask(
                      PolicyQuestion.INVITATION,
                      new Round(3, 9, true, 0, 0),
                      new Unheard("g1", false, 12, "p7", 60))))
          .containsExactly("engine.invitation");
    }
  }

  @Nested
  class WhoseMatter {

    private static final Power STREET = new Power("street office", Level.STREET, "building", 10);
    private static final Power CITY = new Power("building bureau", Level.CITY, "building", 30);

    @Test
    void theLowestCompetentLevelLeads() {
      assertThat(answer(ask(PolicyQuestion.COMPETENCE, CITY, STREET)))
          .isEqualTo(competence(new Lead("street office", Level.STREET), 10));
    }

    @Test
    void whereTheListNamesNobodyTheRulesDoNotEither() {
      assertThat(ask(PolicyQuestion.COMPETENCE)).isInstanceOf(Ruling.Undecided.class);
    }

    @Test
    void aCommitteeOfResidentsIsNoLegOfGovernment() {
      var task = new Task("building", "street office", "committee 3", true);
      var agreement =
          new Agreement("a1", "street office", "committee 3", "building", true, "article 4");
      var expired =
          new Agreement("a1", "street office", "committee 3", "building", false, "article 4");
      assertThat(answer(ask(PolicyQuestion.COMPETENCE, task)).refused()).isTrue();
      assertThat(answer(ask(PolicyQuestion.COMPETENCE, task, expired)).refused()).isTrue();
      var agreed = answer(ask(PolicyQuestion.COMPETENCE, task, agreement, STREET));
      assertThat(agreed.refused()).isFalse();
      assertThat(agreed.coOwners()).containsExactly("committee 3");
    }

    private static Competence competence(Lead lead, long days) {
      return new Competence(Optional.of(lead), Set.of(), days, false);
    }
  }

  @Nested
  class HowOften {

    @Test
    void aVillageMeetsEveryMonthAndMonthsWithoutASessionAreMissed() {
      var cadence =
          answer(
              ask(
                  PolicyQuestion.CADENCE,
                  body(BodyKind.VILLAGE_COUNCIL),
                  new MonthHeld("2026-01", 2, true, 0),
                  new MonthHeld("2026-02", 1, true, 2),
                  new MonthHeld("2026-03", 0, false, 0)));
      assertThat(cadence.everyMonths()).isEqualTo(1);
      assertThat(cadence.due()).isTrue();
      assertThat(cadence.missed()).containsOnlyKeys("2026-01");
    }

    @Test
    void aTownSetsItsOwnDaysWithinAQuarter() {
      var met = new MonthHeld("2026-02", 1, true, 1);
      var cadence = answer(ask(PolicyQuestion.CADENCE, body(BodyKind.TOWN_COUNCIL), met));
      assertThat(cadence.everyMonths()).isEqualTo(3);
      assertThat(cadence.due()).isFalse();
      assertThat(answer(ask(PolicyQuestion.CADENCE, body(BodyKind.TOWN_COUNCIL))).due()).isTrue();
    }
  }

  @Nested
  class WhatKeepsAMatterOpen {

    private static final Record[] ALL =
        Stream.of(Gate.values())
            .map(gate -> new Evidence(gate, "notice", "board 4"))
            .toArray(Record[]::new);

    @Test
    void eachOfTheFourGatesIsShown() {
      assertThat(answer(ask(PolicyQuestion.GATES)).blocked()).containsOnlyKeys(Gate.values());
      assertThat(answer(ask(PolicyQuestion.GATES, ALL)).blocked()).isEmpty();
      assertThat(answer(ask(PolicyQuestion.GATES, ALL[0], ALL[1], ALL[3])).blocked())
          .containsOnlyKeys(Gate.CONSULTED);
    }

    @Test
    void whatDidNotPrevailIsOnRecord() {
      assertThat(
              answer(
                      ask(
                          PolicyQuestion.GATES,
                          ALL[0],
                          ALL[1],
                          ALL[2],
                          ALL[3],
                          new Consultation(40, 2, false)))
                  .blocked())
          .containsOnlyKeys(Gate.CONSULTED);
    }
  }

  @Nested
  class WhoWasLeftOut {

    @Test
    void cohortsThatStayedAwayAreGoneToSee() {
      var participation =
          answer(
              ask(
                  PolicyQuestion.PARTICIPATION,
                  new CohortShare("age=young", 20, 100),
                  new CohortShare("age=old", 25, 100)));
      assertThat(participation.outreach()).containsOnlyKeys("age=young");
    }

    @Test
    void eachRateHasARemedyOfItsOwn() {
      var participation =
          answer(ask(PolicyQuestion.PARTICIPATION, new Rates(300, 100, 60, 40, 30)));
      assertThat(participation.secondCall()).isTrue();
      assertThat(participation.warnings())
          .extracting(Reason::rule)
          .containsExactly("base.participation.presence");
      assertThat(answer(ask(PolicyQuestion.PARTICIPATION, new Rates(90, 90, 80, 70, 30))))
          .isEqualTo(new Participation(Map.of(), false, List.of()));
    }
  }
}
