package org.moothall.core.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.claim.Claims.by;
import static org.moothall.core.policy.claim.Claims.entrenched;
import static org.moothall.core.policy.claim.Claims.merge;
import static org.moothall.core.policy.claim.Claims.rule;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Tie;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.fact.Seats;

/** What is entrenched stands; what contradicts it is set aside, and both are named. */
class EntrenchedTest {

  private static final RulePlace CITY = entrenched("city.rule", 3);
  private static final RulePlace DISTRICT = rule("district.rule", 7);
  private static final RulePlace STREET = rule("street.rule", 12);

  @Nested
  class BandsOfMembers {

    @Test
    void aBandThatLeavesNothingIsSetAside() {
      var ruling = composition(members(CITY, 20, 50), members(STREET, 60, 80));
      assertThat(answer(ruling)).isEqualTo(new Composition(20, 50, List.of()));
      assertThat(ruling.because())
          .extracting(Reason::toString)
          .containsExactly(
              "members 60 to 80 (rule street.rule, street.drl:12) is set aside: it contradicts what"
                  + " is entrenched, members 20 to 50 (rule city.rule, city.drl:3)",
              "members 20 to 50 (rule city.rule, city.drl:3)",
              "members 60 to 80 (rule street.rule, street.drl:12)");
    }

    @Test
    void itTakesNobodyElseWithIt() {
      assertThat(
              answer(
                  composition(
                      members(CITY, 20, 50), members(DISTRICT, 25, 35), members(STREET, 60, 80))))
          .isEqualTo(new Composition(25, 35, List.of()));
    }

    @Test
    void bandsThatOnlyContradictEachOtherAreSetAsideTogether() {
      var ruling =
          composition(members(CITY, 20, 50), members(DISTRICT, 20, 25), members(STREET, 30, 50));
      assertThat(answer(ruling)).isEqualTo(new Composition(20, 50, List.of()));
      assertThat(ruling.because().getFirst().says())
          .contains("is set aside: rules that are not entrenched contradict each other here");
    }

    @Test
    void whereNothingIsEntrenchedThereIsNoAnswer() {
      assertThat(composition(members(DISTRICT, 20, 50), members(STREET, 60, 80)))
          .isInstanceOf(Ruling.Undecided.class);
      var other = entrenched("city.other", 30);
      assertThat(composition(members(CITY, 20, 50), members(other, 60, 80)))
          .isInstanceOf(Ruling.Undecided.class);
    }

    @Test
    void whatIsEntrenchedElsewhereDoesNotHelp() {
      assertThat(
              composition(
                  members(CITY, 20, 50), office(DISTRICT, "secretary"), office(STREET, "director")))
          .isInstanceOf(Ruling.Undecided.class);
    }

    @Test
    void moreSeatsThanThereAreMembersAreSetAside() {
      var women =
          by(STREET, Composition.Verbs.class, answer -> answer.seatsAtLeast("gender=female", 51));
      assertThat(answer(composition(members(CITY, 20, 50), women)).rules()).isEmpty();
    }

    @Test
    void aShareThatAMaximumCanNotHoldIsSetAside() {
      var half = composing(CITY, answer -> answer.shareAtLeast("party=no", 1, 2));
      var few = composing(STREET, answer -> answer.seatsAtMost("party=no", 9));
      assertThat(answer(composition(members(CITY, 20, 50), half, few)).rules()).hasSize(1);
      var enough = composing(STREET, answer -> answer.seatsAtMost("party=no", 10));
      assertThat(answer(composition(members(CITY, 20, 50), half, enough)).rules()).hasSize(2);
    }

    @Test
    void whatCanNotBeIsSetAside() {
      var ruling = composition(members(CITY, 20, 50), members(STREET, 9, 3));
      assertThat(answer(ruling)).isEqualTo(new Composition(20, 50, List.of()));
      assertThat(ruling.because().getFirst().says()).endsWith("is set aside: the band is empty");
    }
  }

  @Nested
  class Quorums {

    private static final List<Record> THIRTY = List.of(new Seats(32, 30, 0));

    @Test
    void aTestThatNeedsMoreThanTheCapIsSetAside() {
      var rule = answer(quorum(THIRTY, capped(1, 2), asks(STREET, 2, 3)));
      assertThat(rule.tests()).hasSize(1);
      assertThat(rule.tests().getFirst().num()).isEqualTo(1);
      assertThat(rule.caps()).hasSize(1);
    }

    @Test
    void aTestUpToTheCapHolds() {
      assertThat(answer(quorum(THIRTY, capped(2, 3), asks(STREET, 2, 3))).tests()).hasSize(2);
    }

    @Test
    void aFloorAboveTheCapIsSetAside() {
      var floor = by(STREET, QuorumRule.Verbs.class, answer -> answer.floor(16));
      assertThat(answer(quorum(THIRTY, capped(1, 2), floor)).floor()).isZero();
    }

    @Test
    void aCapBelowWhatIsEntrenchedIsSetAside() {
      var cap =
          by(STREET, QuorumRule.Verbs.class, answer -> answer.neverMoreThan(1, 10, Base.OFFICE));
      assertThat(answer(quorum(THIRTY, capped(1, 2), cap)).caps())
          .extracting(QuorumRule.Cap::den)
          .containsExactly(2L);
    }

    @Test
    void whoCountsIsPinned() {
      var cast = by(STREET, QuorumRule.Verbs.class, answer -> answer.count(Counted.CAST));
      assertThat(answer(quorum(THIRTY, capped(1, 2), cast)).counted()).isEqualTo(Counted.PRESENT);
    }

    @Test
    void nobodyCapsThoseWhoCome() {
      var present =
          by(CITY, QuorumRule.Verbs.class, answer -> answer.neverMoreThan(1, 2, Base.PRESENT));
      assertThat(merge(PolicyQuestion.QUORUM, present).because().getFirst().says())
          .startsWith("a cap is of people who are known beforehand");
    }

    private static List<Claim> capped(long num, long den) {
      return by(
          CITY,
          QuorumRule.Verbs.class,
          answer -> {
            answer.atLeast(1, 3, Base.OFFICE);
            answer.neverMoreThan(num, den, Base.OFFICE);
            answer.count(Counted.PRESENT);
            answer.recusal(Recusal.EXCLUDE_BASE);
          });
    }

    private static List<Claim> asks(RulePlace rule, long num, long den) {
      return by(rule, QuorumRule.Verbs.class, answer -> answer.atLeast(num, den, Base.OFFICE));
    }

    @SafeVarargs
    private static Ruling<QuorumRule> quorum(List<Record> facts, List<Claim>... claims) {
      return Merger.merge(PolicyQuestion.QUORUM, Claims.all(claims), facts, "v");
    }
  }

  @Nested
  class DecisionsAndReplies {

    @Test
    void aMethodIsPinned() {
      var city =
          by(
              CITY,
              DecisionRule.Verbs.class,
              answer -> {
                answer.method("majority");
                answer.passes(Of.VOTES, 1, 2, true);
                answer.abstentions(Abstention.IGNORED);
                answer.tie(Tie.FAILS);
              });
      var street =
          by(
              STREET,
              DecisionRule.Verbs.class,
              answer -> {
                answer.method("borda");
                answer.tie(Tie.CHAIR);
                answer.bothSides(25);
              });
      var rule = answer(merge(PolicyQuestion.DECISION, city, street));
      assertThat(rule.method()).isEqualTo("majority");
      assertThat(rule.tie()).isEqualTo(Tie.FAILS);
      assertThat(rule.bothSides().orElseThrow().percent()).isEqualTo(25);
    }

    @Test
    void aWaitBeyondTheLimitIsSetAside() {
      var city =
          by(
              CITY,
              Reply.Verbs.class,
              answer -> {
                answer.explain("whoever speaks is answered");
                answer.withinDays(7);
              });
      assertThat(answer(merge(PolicyQuestion.REPLY, city, waits(8))).notBeforeDays()).isZero();
      assertThat(answer(merge(PolicyQuestion.REPLY, city, waits(7))).notBeforeDays()).isEqualTo(7);
    }

    private static List<Claim> waits(long days) {
      return by(STREET, Reply.Verbs.class, answer -> answer.notBeforeDays(days));
    }
  }

  @SafeVarargs
  private static Ruling<Composition> composition(List<Claim>... claims) {
    return merge(PolicyQuestion.COMPOSITION, claims);
  }

  private static List<Claim> members(RulePlace rule, long least, long most) {
    return composing(rule, answer -> answer.members(least, most));
  }

  private static List<Claim> office(RulePlace rule, String heldBy) {
    return composing(rule, answer -> answer.office("chair", heldBy));
  }

  private static List<Claim> composing(RulePlace rule, Consumer<Composition.Verbs> says) {
    return by(rule, Composition.Verbs.class, says);
  }

  private static <T> T answer(Ruling<T> ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Decided.class);
    return ((Ruling.Decided<T>) ruling).answer();
  }
}
