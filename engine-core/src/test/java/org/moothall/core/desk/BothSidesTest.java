package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moothall.Moothall;
import org.moothall.Progress;
import org.moothall.council.Draw;
import org.moothall.meeting.Ballot;
import org.moothall.meeting.Decision;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Position;
import org.moothall.meeting.Sides;
import org.moothall.opinion.Choice;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.Vote;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.record.MeetingEvent.QuestionPut;
import org.moothall.record.Verification;

/** A house whose rules want half of either camp, whatever the majority says. */
class BothSidesTest {

  private static final PolicyFile HALF_OF_EITHER_SIDE =
      new PolicyFile(
          "house-sides.drl",
          """
          package house.sides;

          import org.moothall.policy.fact.Question;

          global org.moothall.policy.answer.DecisionRule.Verbs answer;

          rule "sides.half"
          when
              Question()
          then
              answer.bothSides(50);
          end
          """);

  private static final List<String> STATEMENTS =
      IntStream.range(0, 8).mapToObj(i -> "s" + i).toList();

  private final Moothall hall = new House().inMemory();
  private final List<String> members = new ArrayList<>();

  @AfterEach
  void everyDecisionFollowsFromTheRecord() {
    try (hall) {
      assertThat(hall.record().verify(List.of(), Progress.SILENT))
          .isInstanceOf(Verification.Sound.class);
    }
  }

  @Test
  void itPassesWhenHalfOfEitherCampAreInFavour() {
    councilOfTwoCamps();

    Decision decision = vote("+++ +-");

    assertThat(decision).isInstanceOf(Decision.Passed.class);
    assertThat(decision.because())
        .anySatisfy(
            reason -> {
              assertThat(reason.rule()).isEqualTo("sides.half");
              assertThat(reason.says())
                  .containsAnyOf(
                      "3 voted for and 0 against, of those right of it 1 and 1; 50 % must",
                      "1 voted for and 1 against, of those right of it 3 and 0; 50 % must");
            });
  }

  @Test
  void aMajorityIsNotEnoughWhenOneCampIsAgainstIt() {
    councilOfTwoCamps();

    assertThat(vote("+++ --")).isInstanceOf(Decision.Rejected.class);
  }

  @Test
  void itIsUndecidedWhenOneCampDidNotVote() {
    councilOfTwoCamps();

    assertThat(vote("+++ 00")).isInstanceOf(Decision.Undecided.class);
  }

  @Test
  void itIsUndecidedWhenNobodyVotedOnOpinions() {
    seat();

    assertThat(vote("+++ ++")).isInstanceOf(Decision.Undecided.class);
    assertThat(put().sides()).isEmpty();
  }

  @Test
  void whoStandsWhereIsFrozenWhenTheQuestionIsPut() {
    councilOfTwoCamps();
    vote("+++ +-");

    Sides sides = put().sides().orElseThrow();
    assertThat(List.of(sides.left().size(), sides.right().size())).containsExactlyInAnyOrder(3, 2);
    assertThat(put().electorate()).containsAll(sides.left()).containsAll(sides.right());
  }

  private void seat() {
    PolicyStack stack = PolicyStack.of(HousePack.ID).with(List.of(HALF_OF_EITHER_SIDE));
    hall.matters().open(CLERK.act("open"), House.matter("lift").under(stack)).accepted();
    hall.councils().enter(CLERK.act("roster"), "lift", House.neighbours()).accepted();
    hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
    Draw.Seated board = (Draw.Seated) hall.councils().find("lift", "board").orElseThrow();
    board.members().stream()
        .map(seat -> seat.member().identity().orElseThrow().id())
        .filter(member -> !member.equals("n3"))
        .forEach(members::add);
    assertThat(members).as("n3 has an interest and stands aside").hasSize(5);
  }

  /** Three members and ten neighbours agree with everything, two and ten others with nothing. */
  private void councilOfTwoCamps() {
    seat();
    List<NewOpinion> said =
        STATEMENTS.stream().map(id -> opinion(id, "author", "Opinion %s.".formatted(id))).toList();
    hall.opinions().submit(CLERK.act("say"), "lift", said).accepted();
    List<Vote> votes = new ArrayList<>();
    for (String statement : STATEMENTS) {
      for (int i = 0; i < 10; i++) {
        votes.add(new Vote("yes-" + i, statement, Choice.AGREE));
        votes.add(new Vote("no-" + i, statement, Choice.DISAGREE));
      }
      members.subList(0, 3).forEach(m -> votes.add(new Vote(m, statement, Choice.AGREE)));
      members.subList(3, 5).forEach(m -> votes.add(new Vote(m, statement, Choice.DISAGREE)));
    }
    hall.opinions().vote(CLERK.act("opine"), "lift", votes).accepted();
  }

  /** Members vote in turn: {@code +} for, {@code -} against, {@code 0} not at all. */
  private Decision vote(String signs) {
    hall.meetings().open(CLERK.act("meet"), "lift", new NewMeeting("m1", "board", 1)).accepted();
    hall.meetings().arrive(CLERK.act("come"), "lift", "m1", members).accepted();
    hall.meetings().ask(CLERK.act("ask"), "lift", NewQuestion.of("q1", "m1", "A lift?")).accepted();
    String row = signs.replace(" ", "");
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (row.charAt(i) != '0') {
        ballots.add(
            new Ballot(members.get(i), row.charAt(i) == '+' ? Position.FOR : Position.AGAINST));
      }
    }
    hall.meetings().vote(CLERK.act("vote"), "lift", "q1", ballots).accepted();
    hall.meetings().decide(CLERK.act("decide"), "lift", "q1").accepted();
    return hall.meetings()
        .find("lift", "m1")
        .orElseThrow()
        .questions()
        .getFirst()
        .decision()
        .orElseThrow();
  }

  private QuestionPut put() {
    List<QuestionPut> put = new ArrayList<>();
    hall.record()
        .read(
            "lift",
            entry ->
                entry.events().stream()
                    .filter(QuestionPut.class::isInstance)
                    .map(QuestionPut.class::cast)
                    .forEach(put::add));
    return put.getLast();
  }
}
