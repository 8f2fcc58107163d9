package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.Moothall;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.Risk;
import org.moothall.ledger.Rung;
import org.moothall.ledger.Rung.Mode;
import org.moothall.matter.Level;
import org.moothall.matter.Matter;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Reason;
import org.moothall.record.Event;
import org.moothall.record.LedgerEvent.CaseOverdue;
import org.moothall.record.MatterEvent.OfficesTold;

/** What a rule can say is done, or said to whom it concerns. */
class HonouredRulesTest {

  private final House house = new House();

  @Test
  void officesThatAreToBeToldStandBesideTheCommand() {
    try (Moothall hall =
        hall(
            "Authority",
            "Command",
            """
            rule "local.tell" when Command( name == "ledger.open" )
            then answer.tell("supervision group"); answer.tell("archive"); end
            """)) {
      assertThat(events(hall)).contains(new OfficesTold(List.of("archive", "supervision group")));
    }
  }

  @Test
  void peopleGetTheTimeThatAReplyMustWait() {
    try (Moothall hall =
        hall(
            "Reply",
            "Item",
            """
            rule "local.wait" when Item() then answer.notBeforeDays(2); end
            """)) {
      assertThatThrownBy(() -> explain(hall, "early"))
          .isInstanceOfSatisfying(
              BadInputException.class, e -> assertThat(e.code()).isEqualTo("MOOT-1506"))
          .hasMessage("the case `c1` may not be replied to before 2026-03-04T09:00:00Z");
      house.wait(Duration.ofDays(2));
      explain(hall, "in time");
      assertThat(find(hall).answered()).isTrue();
    }
  }

  @Test
  void feedbackIsSaidToBeOwed() {
    try (Moothall hall =
        hall(
            "Reply",
            "Item",
            """
            rule "local.feedback" when Item() then answer.feedbackEvery(20); end
            """)) {
      assertThat(find(hall).because())
          .extracting(Reason::says)
          .contains("feedback every 20 working days")
          .last()
          .asString()
          .startsWith("feedback is owed every 20 working days; the ledger keeps no dates of it");
    }
  }

  @Test
  void whereThereIsDangerALevelIsSkipped() {
    try (Moothall hall =
        hall(
            "Escalation",
            "Case",
            """
            rule "local.danger" when Case( overdueDays > 0 )
            then answer.safety("the roof may fall"); answer.mediateFirst("talk first"); end
            """)) {
      hall.ledger().tick(CLERK.act("t"), House.MONDAY.plus(Duration.ofDays(8)));
      assertThat(find(hall).rungs()).extracting(Rung::level).containsExactly(Level.DISTRICT);
      assertThat(find(hall).rungs()).extracting(Rung::mode).containsExactly(Mode.TRANSFER);
    }
  }

  @Test
  void whereMediationComesFirstNobodyTakesTheCaseOver() {
    try (Moothall hall =
        hall(
            "Escalation",
            "Case",
            """
            rule "local.mediate" when Case() then answer.mediateFirst("talk first"); end
            """)) {
      hall.ledger().tick(CLERK.act("t"), House.MONDAY.plus(Duration.ofDays(8)));
      Rung rung = find(hall).rungs().getFirst();
      assertThat(rung.mode()).isEqualTo(Mode.CO_OWN);
      assertThat(rung.because().getLast().rule()).isEqualTo("engine.escalation.mediation");
    }
  }

  @Test
  void whoIsToldOfACaseThatStaysIsOnTheRecord() {
    try (Moothall hall =
        hall(
            "Escalation",
            "Case",
            """
            rule "local.tell" @overrides("house.overdue") when Case( overdueDays > 0 )
            then answer.tell("supervision group"); end
            """)) {
      hall.ledger().tick(CLERK.act("t"), House.MONDAY.plus(Duration.ofDays(8)));
      assertThat(find(hall).rungs()).isEmpty();
      assertThat(events(hall))
          .filteredOn(CaseOverdue.class::isInstance)
          .singleElement()
          .satisfies(
              event ->
                  assertThat(((CaseOverdue) event).because())
                      .extracting(Reason::says)
                      .containsExactly("the office `supervision group` is told"));
    }
  }

  private Moothall hall(String question, String fact, String rules) {
    String head =
        """
        package local;
        import org.moothall.policy.fact.%s;
        global org.moothall.policy.answer.%s.Verbs answer;
        """
            .formatted(fact, question);
    PolicyStack stack =
        PolicyStack.of(HousePack.ID).with(List.of(new PolicyFile("local.drl", head + rules)));
    Moothall hall = house.inMemory();
    Matter lift = House.matter("lift");
    hall.matters()
        .open(
            CLERK.act("open"),
            new Matter(
                lift.id(), lift.title(), lift.description(), lift.kind(), lift.level(), stack))
        .accepted();
    hall.opinions()
        .submit(CLERK.act("say"), "lift", opinion("o1", "ann", "The cellar is wet."))
        .accepted();
    hall.ledger()
        .open(
            CLERK.act("case"),
            "lift",
            new NewCase("c1", "Wet cellar", Set.of("o1"), false, Risk.NONE))
        .accepted();
    return hall;
  }

  private static void explain(Moothall hall, String command) {
    hall.ledger().explain(CLERK.act(command), "lift", "c1", "A pipe; it is mended.").accepted();
  }

  private static CaseView find(Moothall hall) {
    return hall.ledger().find("lift", "c1").orElseThrow();
  }

  private static List<Event> events(Moothall hall) {
    List<Event> events = new ArrayList<>();
    hall.record().read("lift", entry -> events.addAll(entry.events()));
    return events;
  }
}
