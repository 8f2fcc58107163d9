package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.LINHAI;
import static org.moothall.rules.Town.POLICIES;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.askWith;
import static org.moothall.rules.Town.body;
import static org.moothall.rules.Town.opinion;
import static org.moothall.rules.Town.question;
import static org.moothall.rules.Town.rules;
import static org.moothall.rules.Town.seats;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Risk;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.BodyKind;

/** What a street's own file does to the packs below it. */
class LocalPolicyTest {

  private static final PolicyFile SECOND_CALL =
      new PolicyFile(
          "street.drl",
          """
          package zhiyun;

          import org.moothall.policy.fact.Question;
          import org.moothall.policy.answer.QuorumRule;

          global org.moothall.policy.answer.QuorumRule.Verbs answer;

          /* Our second call wants two fifths. Source: notice 12 of the street office. */
          rule "zhiyun.second-call" @overrides("linhai.quorum.second-call") @source("notice 12")
          when
              Question( call >= 2 )
          then
              answer.atLeast(2, 5, QuorumRule.Base.OFFICE);
          end
          """);

  private static final PolicyFile BUILDINGS =
      new PolicyFile(
          "seats.drl",
          """
          package zhiyun.seats;

          import org.moothall.policy.fact.Body;
          import org.moothall.policy.fact.BodyKind;

          global org.moothall.policy.answer.Composition.Verbs answer;

          rule "zhiyun.building-3"
          when
              Body( kind == BodyKind.VILLAGE_COUNCIL )
          then
              answer.seatsAtLeast("place=building-3", 2);
          end

          rule "zhiyun.size"
          when
              Body( kind == BodyKind.VILLAGE_COUNCIL )
          then
              answer.members(25, 35);
          end
          """);

  @Test
  void aRuleIsReplaced() {
    var ruling = askWith(SECOND_CALL, PolicyQuestion.QUORUM, question("ordinary", 2), seats(31));
    assertThat(answer(ruling).tests())
        .extracting(test -> test.because().toString())
        .containsExactly("at least 2/5 of OFFICE (rule zhiyun.second-call, street.drl:9)");
    assertThat(rules(ruling)).doesNotContain("linhai.quorum.second-call");
  }

  @Test
  void theFirstCallIsAsItWas() {
    var local = askWith(SECOND_CALL, PolicyQuestion.QUORUM, question("ordinary", 1), seats(31));
    assertThat(answer(local))
        .isEqualTo(answer(ask(PolicyQuestion.QUORUM, question("ordinary", 1), seats(31))));
  }

  @Test
  void anEntrenchedRuleIsMadeStricterByAddingToIt() {
    var council =
        answer(askWith(BUILDINGS, PolicyQuestion.COMPOSITION, body(BodyKind.VILLAGE_COUNCIL)));
    assertThat(council.least()).isEqualTo(25);
    assertThat(council.most()).isEqualTo(35);
    assertThat(council.rules())
        .extracting(rule -> rule.because().toString())
        .contains(
            "at least 2 members with `place=building-3` (rule zhiyun.building-3, seats.drl:8)");
  }

  @Test
  void anEntrenchedRuleIsNotReplaced() {
    var file =
        new PolicyFile(
            "seats.drl",
            BUILDINGS
                .drl()
                .replace(
                    "rule \"zhiyun.size\"",
                    "rule \"zhiyun.size\" @overrides(\"linhai.village.size\")"));
    assertThat(POLICIES.check(LINHAI.with(List.of(file))))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "seats.drl:15:31 MOOT-2403 the rule `linhai.village.size`"
                + " (linhai/composition.drl:27) is entrenched and can't be replaced by"
                + " `zhiyun.size`. Maybe add a stricter rule beside it.");
  }

  @Test
  void aBandBesideTheEntrenchedOneIsSetAsideAndBothAreNamed() {
    var file =
        new PolicyFile("seats.drl", BUILDINGS.drl().replace("members(25, 35)", "members(60, 80)"));
    var ruling = askWith(file, PolicyQuestion.COMPOSITION, body(BodyKind.VILLAGE_COUNCIL));
    assertThat(answer(ruling).least()).isEqualTo(20);
    assertThat(answer(ruling).most()).isEqualTo(50);
    assertThat(ruling.because().getFirst().says())
        .isEqualTo(
            "members 60 to 80 (rule zhiyun.size, seats.drl:15) is set aside: it contradicts what is"
                + " entrenched, members 20 to 50 (rule linhai.village.size,"
                + " linhai/composition.drl:27)");
  }

  @Test
  void whatTheFileDoesNotSpeakOfIsAsItWas() {
    assertThat(answer(askWith(SECOND_CALL, PolicyQuestion.REPLY, opinion(Risk.SAFETY))))
        .isEqualTo(answer(ask(PolicyQuestion.REPLY, opinion(Risk.SAFETY))));
  }

  @Test
  void everyRulingCitesTheStackItCameFrom() {
    var plain = POLICIES.version(LINHAI);
    var local = POLICIES.version(LINHAI.with(List.of(SECOND_CALL)));
    assertThat(local).isNotEqualTo(plain);
    assertThat(ask(PolicyQuestion.REPLY, opinion(Risk.NONE)).policyVersion()).isEqualTo(plain);
    assertThat(askWith(SECOND_CALL, PolicyQuestion.REPLY, opinion(Risk.NONE)).policyVersion())
        .isEqualTo(local);
  }
}
