package org.moothall.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.Person;
import org.moothall.meeting.Decision;
import org.moothall.meeting.MeetingView;
import org.moothall.meeting.Position;
import org.moothall.meeting.QuestionView;
import org.moothall.meeting.Quorum;
import org.moothall.meeting.Tally;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;

/** Two meetings: the first too small, the second with every kind of decision. */
final class SampleMeetings {
  private static final Instant FIRST = Instant.parse("2026-04-10T11:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-04-24T11:00:00Z");

  private final Pen pen;

  SampleMeetings(Pen pen) {
    this.pen = pen;
  }

  List<MeetingView> meetings() {
    return List.of(
        new MeetingView(
            pen.id("april"),
            pen.id("residents"),
            1,
            FIRST,
            Optional.of(FIRST.plus(Duration.ofMinutes(40))),
            members(0, 4),
            List.of(inquorate())),
        new MeetingView(
            pen.id("april-again"),
            pen.id("residents"),
            2,
            SECOND,
            Optional.empty(),
            members(0, 8),
            List.of(passed(), rejected(), undecided(), open())));
  }

  private QuestionView inquorate() {
    Quorum quorum =
        new Quorum(
            false,
            4,
            List.of(new Quorum.Test(9, 5, 4, false)),
            List.of(
                reason(70, "quorum", "4 of 9 members in office are present, and 5 are needed")));
    return question(
        "q-first",
        "Shall Building 3 get a lift, paid for by floor? 三号楼是否加装电梯？",
        Map.of(),
        Optional.of(
            new Decision.Inquorate(
                quorum, new Tally(3, 1, 0, 4, 9, Optional.empty()), quorum.because())));
  }

  private QuestionView passed() {
    Quorum quorum = met();
    return question(
        "q-second",
        "Shall Building 3 get a lift, paid for by floor? 三号楼是否加装电梯？",
        Map.of(
            pen.id("p202"),
            List.of(reason(91, "recusal", "an own interest: the contractor is a cousin")),
            pen.id("p205"),
            List.of(Reason.engine("declared", "stood aside by declaration"))),
        Optional.of(
            new Decision.Passed(
                quorum,
                new Tally(5, 1, 1, 7, 8, Optional.of(Position.FOR)),
                List.of(
                    quorum.because().getFirst(),
                    reason(
                        82,
                        "majority",
                        "5 of 7 members present are in favour; more than half are needed")))));
  }

  private QuestionView rejected() {
    return question(
        "q-night",
        "Shall the works go on at night?",
        Map.of(),
        Optional.of(
            new Decision.Rejected(
                met(),
                new Tally(1, 6, 1, 8, 9, Optional.of(Position.ABSTAIN)),
                List.of(
                    reason(
                        82,
                        "majority",
                        "1 of 8 members present is in favour; more than half are needed")))));
  }

  private QuestionView undecided() {
    Reason silent = Reason.engine("undecided", "no rule says how abstentions count");
    return new QuestionView(
        pen.id("q-colour"),
        pen.id("april-again"),
        pen.id("ordinary"),
        pen.text("Shall the shaft be grey?"),
        new Ruling.Undecided<>(List.of(silent), "9c41".repeat(16)),
        new Ruling.Undecided<>(List.of(silent), "9c41".repeat(16)),
        members(0, 9),
        Map.of(),
        Optional.of(
            new Decision.Undecided(
                new Quorum(false, 0, List.of(), List.of(silent)),
                new Tally(0, 0, 0, 8, 9, Optional.empty()),
                List.of(silent))));
  }

  private QuestionView open() {
    return question("q-glass", "Shall the shaft have glass walls?", Map.of(), Optional.empty());
  }

  private QuestionView question(
      String id, String text, Map<String, List<Reason>> recused, Optional<Decision> decision) {
    return new QuestionView(
        pen.id(id),
        pen.id("april-again"),
        pen.id("ordinary"),
        pen.text(text),
        new Ruling.Decided<>(quorumRule(), List.of(reason(70, "quorum", "more than half")), "9c41"),
        new Ruling.Decided<>(
            decisionRule(), List.of(reason(82, "majority", "more than half")), "9c41"),
        members(0, 9),
        recused,
        decision);
  }

  private Quorum met() {
    return new Quorum(
        true,
        8,
        List.of(new Quorum.Test(9, 5, 8, true)),
        List.of(reason(70, "quorum", "8 of 9 members in office are present, and 5 are needed")));
  }

  private QuorumRule quorumRule() {
    return new QuorumRule(
        List.of(
            new QuorumRule.Test(
                1, 2, true, QuorumRule.Base.OFFICE, reason(70, "quorum", "more than half"))),
        3,
        QuorumRule.Counted.PRESENT,
        QuorumRule.Recusal.COUNT_PRESENT);
  }

  private DecisionRule decisionRule() {
    return new DecisionRule(
        pen.text("majority"),
        List.of(
            new DecisionRule.Threshold(
                1, 2, true, DecisionRule.Of.PRESENT, reason(82, "majority", "more than half"))),
        DecisionRule.Abstention.IN_BASE,
        DecisionRule.Tie.FAILS);
  }

  private List<Person> members(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> SampleCouncils.member(pen, i)).toList();
  }

  private Reason reason(long line, String topic, String says) {
    return new Reason(
        pen.text("linhai.meeting." + topic),
        pen.text("linhai.drl"),
        line,
        pen.text(says),
        List.of(pen.text("Question[kind=ordinary]"), pen.text("Seats[taken=9, vacant=0]")));
  }
}
