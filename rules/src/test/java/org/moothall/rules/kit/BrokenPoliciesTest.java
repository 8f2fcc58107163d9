package org.moothall.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moothall.Progress;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;

/** Policies that break an invariant, and how that is told to whoever wrote them. */
class BrokenPoliciesTest {

  @Test
  void aTownThatNeedsFewerThereWhereMoreAreInOffice() {
    var broken =
        broken(
            "fillingAVacancy",
            """
            package street;
            import org.moothall.policy.answer.QuorumRule.Base;
            import org.moothall.policy.fact.Question;
            import org.moothall.policy.fact.Seats;
            global org.moothall.policy.answer.QuorumRule.Verbs answer;

            rule "street.quorum" @overrides("base.quorum.half")
            when
                Question()
                Seats( inOffice < 4 )
            then
                answer.atLeast(1, 1, Base.SEATS);
            end

            rule "street.quorum-of-many"
            when
                Question()
                Seats( inOffice >= 4 )
            then
                answer.atLeast(1, 5, Base.OFFICE);
            end
            """);
    assertThat(broken)
        .extracting(Finding::law)
        .containsExactly(
            "filling a vacancy never changes what a share of the seats needs",
            "filling a vacancy never lowers what is needed");
    assertThat(broken.getLast().invariants()).containsExactly(4);
    assertThat(broken.getLast().why().lines())
        .containsExactly(
            "fewer are needed where one more seat is taken",
            "  first: a question of kind `ordinary` at call 1, 5 seats: 3 absent, 2 vacant; no"
                + " quorum: 0 members are present; 5 are needed (all of 5 seats) (rule"
                + " street.quorum, street.drl:7)",
            "  then:  a question of kind `ordinary` at call 1, 5 seats: 4 absent, 1 vacant; no"
                + " quorum: 0 of 4 in office are present; 3 are needed (never fewer, though at"
                + " least a fifth of 4 is 1) (rule street.quorum-of-many, street.drl:15)");
  }

  @Test
  void aTownWhoseCouncilNeverPassesAnything() {
    var broken =
        broken(
            "whatEverybodyWantsPasses",
            """
            package street;
            import org.moothall.policy.answer.DecisionRule.Of;
            import org.moothall.policy.fact.Question;
            global org.moothall.policy.answer.DecisionRule.Verbs answer;

            rule "street.decision"
            when
                Question( call >= 2 )
            then
                answer.passes(Of.OFFICE, 1, 1, true);
            end
            """);
    assertThat(broken).hasSize(1);
    assertThat(broken.getFirst().why())
        .startsWith("the rules give no usable answer: a question of kind `ordinary` at call 2, ")
        .contains("5 seats: 5 for; undecided: ")
        .contains("more than 1/1 of OFFICE in favour (rule street.decision, street.drl:6)");
  }

  @Test
  void aTownThatForgetsWhatSomePeopleSaid() {
    var broken =
        broken(
            "whatNobodyAnswersGoesUp",
            """
            package street;
            import org.moothall.ledger.Risk;
            import org.moothall.ledger.Rung;
            import org.moothall.policy.fact.Case;
            global org.moothall.policy.answer.Escalation.Verbs answer;

            rule "street.overdue" @overrides("base.escalation.overdue")
            when
                Case( overdueDays > 0, !answered, risk != Risk.HEALTH )
            then
                answer.raise(Rung.Mode.CO_OWN, "nobody replied in time");
            end
            """);
    var finding = only(broken, 34);
    assertThat(finding.why())
        .isEqualTo(
            "nothing became of it in the end: a case on an opinion, risk HEALTH, that nobody"
                + " looks at");
  }

  @Test
  void aTownWhereNobodyMayPutAQuestion() {
    var broken =
        broken(
            "aMemberWhoComesNeverUndoesAQuorum",
            """
            package street;
            import org.moothall.policy.fact.Command;
            global org.moothall.policy.answer.Authority.Verbs answer;

            rule "street.no-questions"
            when
                Command( name == "meetings.ask" )
            then
                answer.refuse("we do not ask");
            end
            """);
    assertThat(broken)
        .extracting(Finding::why)
        .isNotEmpty()
        .allSatisfy(
            why ->
                assertThat(why)
                    .startsWith("nobody may put a question: even [chair, clerk] is refused: ")
                    .contains("we do not ask (rule street.no-questions, street.drl:5)"));
  }

  @Test
  void aTownThatOwesSomePeopleNoReply() {
    var broken =
        broken(
            "aReplyIsOwedToWhateverIsSaid",
            """
            package street;
            import org.moothall.policy.fact.Item;
            global org.moothall.policy.answer.Reply.Verbs answer;

            rule "street.reply" @overrides("base.reply.everybody")
            when
                Item( !theme || size > 3 )
            then
                answer.explain("whoever speaks is answered");
                answer.withinDays(15);
            end
            """);
    assertThat(only(broken, 34).why())
        .startsWith("no reply is owed to a theme of 1 opinion of risk NONE: undecided: ");
  }

  @Test
  void aTownWhereStandingAsideStopsTheMeeting() {
    var broken =
        broken(
            "oneMoreWhoStandsAside",
            """
            package street;
            import org.moothall.policy.answer.QuorumRule.Base;
            import org.moothall.policy.fact.Question;
            import org.moothall.policy.fact.Seats;
            global org.moothall.policy.answer.QuorumRule.Verbs answer;

            rule "street.recusal"
            when
                Question()
                Seats( recused > 0 )
            then
                answer.atLeast(1, 1, Base.SEATS);
            end
            """);
    assertThat(only(broken, 19).why().lines())
        .containsExactly(
            "one more stands aside, and more are needed",
            "  first: a question of kind `ordinary` at call 1, 5 seats: 5 absent; no quorum: 0 of 5"
                + " in office are present; 3 are needed (more than half of 5) (rule"
                + " base.quorum.half, base/quorum.drl:12)",
            "  then:  a question of kind `ordinary` at call 1, 5 seats: 4 absent, 1 standing aside"
                + " and absent; no quorum: 0 of 4 in office are present; 3 are needed (more than"
                + " half of 4); 1 stands aside and is left out (rule base.quorum.half,"
                + " base/quorum.drl:12); 0 members are present; 4 are needed (all of 4 seats); 1"
                + " stands aside and is left out (rule street.recusal, street.drl:7)");
  }

  /** What is broken of the laws whose method begins so. */
  private static List<Finding> broken(String law, String drl) {
    var stack = PolicyStack.of("base").with(List.of(new PolicyFile("street.drl", drl)));
    var findings = Battery.run(stack, Progress.SILENT, name -> name.startsWith(law));
    assertThat(findings).isNotEmpty();
    return findings.stream().filter(finding -> !finding.holds()).toList();
  }

  private static Finding only(List<Finding> broken, int invariant) {
    assertThat(broken)
        .as(broken.stream().map(Finding::toString).collect(Collectors.joining("\n")))
        .hasSize(1);
    assertThat(broken.getFirst().invariants()).containsExactly(invariant);
    return broken.getFirst();
  }
}
