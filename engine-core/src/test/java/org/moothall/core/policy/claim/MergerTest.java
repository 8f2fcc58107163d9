package org.moothall.core.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.claim.Claims.by;
import static org.moothall.core.policy.claim.Claims.merge;
import static org.moothall.core.policy.claim.Claims.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.council.SeatRule;
import org.moothall.ledger.Rung.Mode;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Authority;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Tie;
import org.moothall.policy.answer.Eligibility;
import org.moothall.policy.answer.Escalation;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;
import org.moothall.policy.answer.Reply;

/** How claims become answers. */
class MergerTest {

  private static final RulePlace CITY = rule("city.rule", 3);
  private static final RulePlace STREET = rule("street.rule", 12);

  @Nested
  class CompositionTest {

    @Test
    void bandsIntersect() {
      var ruling = merge(PolicyQuestion.COMPOSITION, says(CITY, 20, 50), says(STREET, 30, 60));
      assertThat(answer(ruling)).isEqualTo(new Composition(30, 50, List.of()));
      assertThat(ruling.because())
          .extracting(Reason::toString)
          .containsExactly(
              "members 20 to 50 (rule city.rule, street.drl:3)",
              "members 30 to 60 (rule street.rule, street.drl:12)");
      assertThat(ruling.because().getFirst().facts()).containsExactly("Fact[id=f]");
    }

    @Test
    void bandsThatDoNotMeetContradict() {
      assertThat(
              objection(
                  merge(PolicyQuestion.COMPOSITION, says(CITY, 20, 50), says(STREET, 60, 80))))
          .isEqualTo(
              "two rules contradict each other: members 60 to 80 (rule street.rule, street.drl:12);"
                  + " members 20 to 50 (rule city.rule, street.drl:3)");
    }

    @Test
    void seatsSharesOfficesAndPairsAllHold() {
      var claims =
          by(
              CITY,
              Composition.Verbs.class,
              answer -> {
                answer.members(20, 50);
                answer.seatsAtLeast("category=WOMEN", 5);
                answer.seatsAtMost("category=CADRE", 3);
                answer.shareAtLeast("party=no", 1, 2);
                answer.office("chair", "village Party secretary");
                answer.disjoint("supervision group", "office");
              });
      assertThat(answer(merge(PolicyQuestion.COMPOSITION, claims)).rules())
          .extracting(seat -> seat.because().says())
          .containsExactly(
              "nobody is both in `supervision group` and in `office`",
              "the office `chair` is taken by the `village Party secretary`",
              "at least 5 members with `category=WOMEN`",
              "at most 3 members with `category=CADRE`",
              "at least 1/2 of all members with `party=no`");
    }

    @Test
    void anOfficeHasOneHolder() {
      var secretary = office(CITY, "secretary");
      assertThat(
              answer(
                      merge(
                          PolicyQuestion.COMPOSITION,
                          says(CITY, 3, 9),
                          secretary,
                          office(STREET, "secretary")))
                  .rules())
          .singleElement()
          .isInstanceOf(SeatRule.Office.class);
      assertThat(
              objection(
                  merge(
                      PolicyQuestion.COMPOSITION,
                      says(CITY, 3, 9),
                      secretary,
                      office(STREET, "director"))))
          .startsWith("two rules contradict each other: the office `chair`");
    }

    @Test
    void seatsThatDoNotFitContradict() {
      assertThat(
              objection(merge(PolicyQuestion.COMPOSITION, says(CITY, 3, 9), seats(STREET, 10, 20))))
          .startsWith("two rules contradict each other: at least 10 members with `category=WOMEN`");
      assertThat(
              objection(merge(PolicyQuestion.COMPOSITION, says(CITY, 3, 9), seats(STREET, 5, 4))))
          .contains("at least 5 members", "at most 4 members");
    }

    @Test
    void whatCanNotBeIsNoAnswer() {
      assertThat(objection(merge(PolicyQuestion.COMPOSITION, says(CITY, 9, 3))))
          .isEqualTo("the band is empty: members 9 to 3 (rule city.rule, street.drl:3)");
      assertThat(objection(merge(PolicyQuestion.COMPOSITION, says(CITY, 0, 3))))
          .startsWith("a council has at least one member");
      var untyped = by(CITY, Composition.Verbs.class, answer -> answer.seatsAtLeast("women", 3));
      assertThat(objection(merge(PolicyQuestion.COMPOSITION, says(CITY, 3, 9), untyped)))
          .startsWith("a trait is written `feature=value`");
    }

    @Test
    void silenceIsNoAnswer() {
      assertThat(objection(merge(PolicyQuestion.COMPOSITION, List.of())))
          .isEqualTo("no rule says how many members the council has");
    }

    private static List<Claim> says(RulePlace rule, long least, long most) {
      return by(rule, Composition.Verbs.class, answer -> answer.members(least, most));
    }

    private static List<Claim> office(RulePlace rule, String heldBy) {
      return by(rule, Composition.Verbs.class, answer -> answer.office("chair", heldBy));
    }

    private static List<Claim> seats(RulePlace rule, long least, long most) {
      return by(
          rule,
          Composition.Verbs.class,
          answer -> {
            answer.seatsAtLeast("category=WOMEN", least);
            answer.seatsAtMost("category=WOMEN", most);
          });
    }
  }

  @Nested
  class EligibilityTest {

    @Test
    void everybodyNamedByAnyRule() {
      var ruling =
          merge(
              PolicyQuestion.ELIGIBILITY,
              by(CITY, Eligibility.Verbs.class, answer -> answer.exclude("p1", "three terms")),
              by(STREET, Eligibility.Verbs.class, answer -> answer.exclude("p1", "moved away")),
              by(STREET, Eligibility.Verbs.class, answer -> answer.recuse("p2", "owns the shop")));
      assertThat(answer(ruling).excluded().keySet()).containsExactly("p1");
      assertThat(answer(ruling).excluded().get("p1"))
          .extracting(Reason::says)
          .containsExactly("`p1` can't be seated: three terms", "`p1` can't be seated: moved away");
      assertThat(answer(ruling).recused().keySet()).containsExactly("p2");
    }

    @Test
    void silenceExcludesNobody() {
      var ruling = merge(PolicyQuestion.ELIGIBILITY, List.of());
      assertThat(answer(ruling)).isEqualTo(new Eligibility(Map.of(), Map.of()));
      assertThat(ruling.because()).extracting(Reason::rule).containsExactly("engine.eligibility");
    }
  }

  @Nested
  class QuorumTest {

    @Test
    void everyTestHoldsAndTheHighestFloor() {
      var ruling =
          merge(
              PolicyQuestion.QUORUM,
              counting(CITY, Counted.PRESENT),
              by(CITY, QuorumRule.Verbs.class, answer -> answer.moreThan(1, 2, Base.OFFICE)),
              by(STREET, QuorumRule.Verbs.class, answer -> answer.atLeast(2, 3, Base.SEATS)),
              by(CITY, QuorumRule.Verbs.class, answer -> answer.floor(3)),
              by(STREET, QuorumRule.Verbs.class, answer -> answer.floor(5)));
      assertThat(answer(ruling).tests())
          .extracting(test -> test.because().says())
          .containsExactly("more than 1/2 of OFFICE", "at least 2/3 of SEATS");
      assertThat(answer(ruling).floor()).isEqualTo(5);
    }

    @Test
    void oneWayOfCounting() {
      var half = by(CITY, QuorumRule.Verbs.class, answer -> answer.moreThan(1, 2, Base.OFFICE));
      assertThat(
              objection(
                  merge(
                      PolicyQuestion.QUORUM,
                      half,
                      counting(CITY, Counted.PRESENT),
                      counting(STREET, Counted.CAST))))
          .isEqualTo(
              "two rules contradict each other: counted: PRESENT (rule city.rule, street.drl:3);"
                  + " counted: CAST (rule street.rule, street.drl:12)");
    }

    @Test
    void whatIsLeftUnsaid() {
      assertThat(merge(PolicyQuestion.QUORUM, List.of()).because())
          .extracting(Reason::says)
          .containsExactly(
              "no rule says how many must be there",
              "no rule says who counts as being there",
              "no rule says how members who stand aside count");
    }

    @Test
    void moreThanAll() {
      var all = by(CITY, QuorumRule.Verbs.class, answer -> answer.moreThan(1, 1, Base.OFFICE));
      assertThat(objection(merge(PolicyQuestion.QUORUM, counting(CITY, Counted.CAST), all)))
          .startsWith("more than all can never be reached: more than 1/1 of OFFICE");
      var none = by(CITY, QuorumRule.Verbs.class, answer -> answer.atLeast(1, 0, Base.OFFICE));
      assertThat(objection(merge(PolicyQuestion.QUORUM, counting(CITY, Counted.CAST), none)))
          .startsWith("a share is 0 or more");
    }

    private static List<Claim> counting(RulePlace rule, Counted counted) {
      return by(
          rule,
          QuorumRule.Verbs.class,
          answer -> {
            answer.count(counted);
            answer.recusal(Recusal.EXCLUDE_BASE);
          });
    }
  }

  @Nested
  class DecisionTest {

    private static final List<Claim> PLAIN =
        by(
            CITY,
            DecisionRule.Verbs.class,
            answer -> {
              answer.method("majority");
              answer.passes(Of.VOTES, 1, 2, true);
              answer.abstentions(Abstention.IGNORED);
              answer.tie(Tie.FAILS);
            });

    @Test
    void everyThresholdIsReached() {
      var ruling =
          merge(
              PolicyQuestion.DECISION,
              PLAIN,
              by(
                  STREET,
                  DecisionRule.Verbs.class,
                  answer -> answer.passes(Of.OFFICE, 2, 3, false)));
      assertThat(answer(ruling).method()).isEqualTo("majority");
      assertThat(answer(ruling).thresholds())
          .extracting(threshold -> threshold.because().says())
          .containsExactly("more than 1/2 of VOTES in favour", "at least 2/3 of OFFICE in favour");
    }

    @Test
    void whatIsLeftUnsaid() {
      assertThat(merge(PolicyQuestion.DECISION, List.of()).because())
          .extracting(Reason::says)
          .containsExactly(
              "no rule says by which method votes are counted",
              "no rule says how many votes are needed",
              "no rule says how abstentions count",
              "no rule says what happens when for and against are equal");
    }

    @Test
    void oneMethod() {
      var borda = by(STREET, DecisionRule.Verbs.class, answer -> answer.method("borda"));
      assertThat(objection(merge(PolicyQuestion.DECISION, PLAIN, borda)))
          .startsWith("two rules contradict each other: votes are counted by `majority`");
    }
  }

  @Nested
  class ReplyTest {

    @Test
    void theStrongerDutyAndTheShortestLimit() {
      var ruling =
          merge(
              PolicyQuestion.REPLY,
              by(
                  CITY,
                  Reply.Verbs.class,
                  answer -> {
                    answer.promise("many say so");
                    answer.withinDays(10);
                  }),
              by(
                  STREET,
                  Reply.Verbs.class,
                  answer -> {
                    answer.explain("whoever speaks is answered");
                    answer.withinDays(5);
                  }));
      assertThat(answer(ruling)).isEqualTo(new Reply(Reply.Duty.PROMISE, 5));
    }

    @Test
    void aLimitIsADayOrMore() {
      var never =
          by(
              CITY,
              Reply.Verbs.class,
              answer -> {
                answer.explain("now");
                answer.withinDays(0);
              });
      assertThat(objection(merge(PolicyQuestion.REPLY, never)))
          .startsWith("a time limit is 1 working day or more");
    }

    @Test
    void whatIsLeftUnsaid() {
      assertThat(merge(PolicyQuestion.REPLY, List.of()).because())
          .extracting(Reason::says)
          .containsExactly("no rule says what is owed", "no rule says how soon the reply is owed");
    }
  }

  @Nested
  class EscalationTest {

    @Test
    void theStrongestModeAndEverybodyIsTold() {
      var ruling =
          merge(
              PolicyQuestion.ESCALATION,
              by(CITY, Escalation.Verbs.class, answer -> answer.raise(Mode.TRANSFER, "safety")),
              by(STREET, Escalation.Verbs.class, answer -> answer.raise(Mode.NOTIFY, "late")),
              by(STREET, Escalation.Verbs.class, answer -> answer.tell("supervision group")));
      assertThat(answer(ruling))
          .isEqualTo(
              new Escalation(
                  Optional.of(Mode.TRANSFER), Set.of("supervision group"), false, false));
    }

    @Test
    void silenceLeavesTheCaseWhereItIs() {
      var ruling = merge(PolicyQuestion.ESCALATION, List.of());
      assertThat(answer(ruling))
          .isEqualTo(new Escalation(Optional.empty(), Set.of(), false, false));
      assertThat(ruling.because())
          .extracting(Reason::says)
          .containsExactly("no rule raises the case");
    }
  }

  @Nested
  class AuthorityTest {

    private static final List<Claim> ALLOWS =
        by(CITY, Authority.Verbs.class, answer -> answer.allow("the clerk does the desk work"));
    private static final List<Claim> REFUSES =
        by(STREET, Authority.Verbs.class, answer -> answer.refuse("not on a holiday"));

    @Test
    void someRuleMustAllowAndNoneRefuse() {
      assertThat(answer(merge(PolicyQuestion.AUTHORITY, ALLOWS)).allowed()).isTrue();
      assertThat(answer(merge(PolicyQuestion.AUTHORITY, ALLOWS, REFUSES)).allowed()).isFalse();
      assertThat(answer(merge(PolicyQuestion.AUTHORITY, REFUSES)).allowed()).isFalse();
    }

    @Test
    void silenceRefuses() {
      var ruling = merge(PolicyQuestion.AUTHORITY, List.of());
      assertThat(answer(ruling).allowed()).isFalse();
      assertThat(ruling.because()).extracting(Reason::says).containsExactly("no rule allows it");
    }
  }

  private static <T> T answer(Ruling<T> ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Decided.class);
    return ((Ruling.Decided<T>) ruling).answer();
  }

  private static String objection(Ruling<?> ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Undecided.class);
    return ruling.because().getFirst().says();
  }
}
