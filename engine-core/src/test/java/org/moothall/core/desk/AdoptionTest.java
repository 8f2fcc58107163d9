package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.desk.House.CLERK;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Actor;
import org.moothall.BadInputException;
import org.moothall.Moothall;
import org.moothall.PolicyException;
import org.moothall.Progress;
import org.moothall.Receipt;
import org.moothall.council.Draw;
import org.moothall.meeting.Ballot;
import org.moothall.meeting.Decision;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Position;
import org.moothall.meeting.QuestionView;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.record.Verification;

/** The rules change while a matter is on its way. */
class AdoptionTest {

  private static final PolicyFile ALL_BUT_ONE =
      new PolicyFile(
          "house-meeting.drl",
          """
          package house.meeting;

          import org.moothall.policy.answer.QuorumRule.Base;
          import org.moothall.policy.fact.Question;

          global org.moothall.policy.answer.QuorumRule.Verbs answer;

          rule "meeting.nearly-all"
          when
              Question()
          then
              answer.atLeast(5, 6, Base.OFFICE);
          end
          """);

  private static final PolicyStack HOUSE = PolicyStack.of(HousePack.ID);
  private static final PolicyStack STRICT = HOUSE.with(List.of(ALL_BUT_ONE));

  private final House house = new House();

  /** Invariant 22: a policy change after opening changes no outcome. */
  @Test
  void aQuestionKeepsTheRulesItWasPutUnder() {
    try (Moothall hall = meeting(house.inMemory())) {
      put(hall, "glass");
      hall.matters().adopt(CLERK.act("adopt"), "lift", STRICT).accepted();
      put(hall, "steel");

      assertThat(decide(hall, "glass")).isInstanceOf(Decision.Passed.class);
      assertThat(decide(hall, "steel"))
          .isInstanceOfSatisfying(
              Decision.Inquorate.class,
              inquorate ->
                  assertThat(inquorate.because())
                      .anySatisfy(
                          reason -> assertThat(reason.rule()).isEqualTo("meeting.nearly-all")));
      assertThat(hall.record().verify(List.of(), Progress.SILENT))
          .isInstanceOf(Verification.Sound.class);
    }
  }

  @Test
  void theMatterShowsWhatIsInForce() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      hall.matters().adopt(CLERK.act("adopt"), "lift", STRICT).accepted();
      var view = hall.matters().find("lift").orElseThrow();
      assertThat(view.matter().policy()).isEqualTo(STRICT);
      assertThat(view.policyVersion()).isEqualTo(hall.policies().version(STRICT));
    }
  }

  @Test
  void afterARestartTheAdoptedRulesAreStillInForce(@TempDir Path directory) {
    try (Moothall hall = House.withMatter(house.in(directory), "lift")) {
      hall.matters().adopt(CLERK.act("adopt"), "lift", STRICT).accepted();
    }
    try (Moothall hall = house.in(directory)) {
      assertThat(hall.matters().find("lift").orElseThrow().matter().policy()).isEqualTo(STRICT);
    }
  }

  @Test
  void rulesWithAFaultLeaveTheOldOnesInForce() {
    var faulty = new PolicyFile("house-meeting.drl", ALL_BUT_ONE.drl().replace("5, 6", "7, 6, 5"));
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      var head = hall.record().head();
      assertThatThrownBy(
              () -> hall.matters().adopt(CLERK.act("adopt"), "lift", HOUSE.with(List.of(faulty))))
          .isInstanceOf(PolicyException.class)
          .hasMessageContaining("house-meeting.drl:12:12 MOOT-2112");
      assertThat(hall.matters().find("lift").orElseThrow().matter().policy()).isEqualTo(HOUSE);
      assertThat(hall.record().head()).isEqualTo(head);
    }
  }

  @Test
  void theRulesInForceSayWhoMayChangeThem() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      Receipt receipt = hall.matters().adopt(Actor.of("ann").act("adopt"), "lift", STRICT);
      assertThat(receipt).isInstanceOf(Receipt.Refused.class);
      assertThat(hall.matters().find("lift").orElseThrow().matter().policy()).isEqualTo(HOUSE);
    }
  }

  @Test
  void adoptingWhatIsInForceIsAMistake() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      assertThatThrownBy(() -> hall.matters().adopt(CLERK.act("adopt"), "lift", HOUSE))
          .isInstanceOf(BadInputException.class)
          .hasMessageContaining("is in force for the matter `lift` already");
    }
  }

  /** A board of six, of whom four are there. */
  private static Moothall meeting(Moothall hall) {
    House.withMatter(hall, "lift");
    hall.councils().enter(CLERK.act("roster"), "lift", House.neighbours()).accepted();
    hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
    hall.meetings().open(CLERK.act("meet"), "lift", new NewMeeting("m1", "board", 1)).accepted();
    hall.meetings().arrive(CLERK.act("come"), "lift", "m1", present(hall)).accepted();
    return hall;
  }

  /** Members without n3, who would stand aside. */
  private static List<String> present(Moothall hall) {
    Draw.Seated board = (Draw.Seated) hall.councils().find("lift", "board").orElseThrow();
    return board.members().stream()
        .map(seat -> seat.member().identity().orElseThrow().id())
        .filter(member -> !member.equals("n3"))
        .limit(4)
        .toList();
  }

  private static void put(Moothall hall, String question) {
    hall.meetings()
        .ask(CLERK.act("ask-" + question), "lift", NewQuestion.of(question, "m1", "Agreed?"))
        .accepted();
  }

  private static Decision decide(Moothall hall, String question) {
    var ballots = present(hall).stream().map(member -> new Ballot(member, Position.FOR)).toList();
    hall.meetings().vote(CLERK.act("vote-" + question), "lift", question, ballots).accepted();
    hall.meetings().decide(CLERK.act("decide-" + question), "lift", question).accepted();
    return hall.meetings().find("lift", "m1").orElseThrow().questions().stream()
        .filter(view -> view.id().equals(question))
        .findFirst()
        .flatMap(QuestionView::decision)
        .orElseThrow();
  }
}
