package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.policy.Packs.CITY;
import static org.moothall.core.policy.Packs.LARGE;
import static org.moothall.core.policy.Packs.MATTER;
import static org.moothall.core.policy.Packs.SMALL;
import static org.moothall.core.policy.Packs.candidates;
import static org.moothall.core.policy.Packs.file;
import static org.moothall.core.policy.Packs.offering;
import static org.moothall.core.policy.Packs.reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.LimitExceededException;
import org.moothall.Limits;
import org.moothall.PolicyException;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.Explanation;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.answer.Reply.Duty;
import org.moothall.policy.fact.Item;
import org.moothall.policy.fact.Seats;
import org.moothall.spi.PolicyPackProvider;

class PolicyDeskTest {

  private static final PolicyDesk DESK = Packs.desk();
  private static final PolicyStack STACK = PolicyStack.of("city");

  @Test
  void aRulingNamesTheRuleItsPlaceAndTheFacts() {
    var ruling = DESK.ask(STACK, PolicyQuestion.REPLY, List.of(SMALL, MATTER));
    assertThat(ruling)
        .isEqualTo(
            new Ruling.Decided<>(
                new Reply(Duty.EXPLAIN, 10),
                List.of(
                    reason("an explanation is owed: whoever speaks is answered"),
                    reason("within 10 working days")),
                DESK.version(STACK)));
  }

  @Test
  void anExplanationTellsWhatWasSaidAndWhatCameOfIt() {
    var local =
        reply(
            "street.drl",
            """
            rule "street.wait"
            when
              Item()
            then
              answer.withinDays(4);
              answer.notBeforeDays(9);
            end
            """);
    var stack = STACK.with(List.of(local));
    var explained = DESK.explain(stack, PolicyQuestion.REPLY, List.of(SMALL));
    assertThat(explained.ruling()).isEqualTo(DESK.ask(stack, PolicyQuestion.REPLY, List.of(SMALL)));
    assertThat(explained.slots())
        .extracting(Explanation.Slot::toString)
        .containsExactly(
            "what is owed: EXPLAIN",
            "how soon the reply is owed: two rules contradict each other: within 4 working days"
                + " (rule street.wait, street.drl:7); not before working day 9 (rule street.wait,"
                + " street.drl:7)",
            "how long a reply must wait: two rules contradict each other: within 4 working days"
                + " (rule street.wait, street.drl:7); not before working day 9 (rule street.wait,"
                + " street.drl:7)");
    assertThat(explained.spoken())
        .extracting(spoken -> spoken.verb() + spoken.arguments())
        .containsExactly(
            "explain[whoever speaks is answered]",
            "withinDays[10]",
            "withinDays[4]",
            "notBeforeDays[9]");
    assertThat(explained.lines()).contains("  combined (JOIN): the shortest limit holds; required");
  }

  private static Reason reason(String says) {
    return new Reason(
        "city.reply.everybody",
        "city/reply.drl",
        7,
        says,
        List.of("Item[id=o1, theme=false, size=1, risk=NONE]"));
  }

  @Test
  void aLocalFileChangesTheOutcome() {
    var stricter =
        STACK.with(
            List.of(
                reply(
                    "street.drl",
                    """
                    rule "street.sooner" @overrides("city.reply.everybody")
                    when
                      Item()
                    then
                      answer.explain("we are few");
                      answer.withinDays(3);
                    end
                    """)));
    assertThat(answer(DESK.ask(stricter, PolicyQuestion.REPLY, List.of(SMALL))))
        .isEqualTo(new Reply(Duty.EXPLAIN, 3));
    assertThat(answer(DESK.ask(stricter, PolicyQuestion.REPLY, List.of(LARGE))))
        .isEqualTo(new Reply(Duty.PROMISE, 3));
    assertThat(answer(DESK.ask(STACK, PolicyQuestion.REPLY, List.of(SMALL))))
        .isEqualTo(new Reply(Duty.EXPLAIN, 10));
    assertThat(DESK.version(stricter)).isNotEqualTo(DESK.version(STACK));
  }

  @Test
  void aRuleCanTakeAnothersPlaceAndSayNothing() {
    var silent =
        STACK.with(
            List.of(
                reply(
                    "street.drl",
                    "rule \"street.nothing\" @overrides(\"city.reply.everybody\") when then"
                        + " end\n")));
    assertThat(DESK.ask(silent, PolicyQuestion.REPLY, List.of(SMALL)))
        .isInstanceOf(Ruling.Undecided.class);
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    var facts = new ArrayList<Record>(candidates(30));
    facts.add(MATTER);
    var expected = DESK.ask(STACK, PolicyQuestion.ELIGIBILITY, facts);
    assertThat(expected.because()).hasSize(27);
    for (var seed = 0; seed < 20; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertThat(DESK.ask(STACK, PolicyQuestion.ELIGIBILITY, facts)).isEqualTo(expected);
    }
    facts.addAll(candidates(30));
    assertThat(DESK.ask(STACK, PolicyQuestion.ELIGIBILITY, facts)).isEqualTo(expected);
  }

  @Test
  void aQuestionWithoutRules() {
    assertThat(DESK.ask(STACK, PolicyQuestion.QUORUM, List.of(MATTER)))
        .isInstanceOf(Ruling.Undecided.class);
    assertThat(DESK.ask(STACK, PolicyQuestion.AUTHORITY, List.of()).because())
        .containsExactly(Reason.engine("authority", "no rule allows it"));
  }

  @Test
  void aRuleThatMovesIsNamedWhereItStandsNow() {
    var rule = "rule \"street.a\" when Item() then answer.withinDays(3); end\n";
    var above = STACK.with(List.of(reply("street.drl", rule)));
    var below = STACK.with(List.of(reply("street.drl", "// three days\n" + rule)));
    assertThat(DESK.ask(above, PolicyQuestion.REPLY, List.of(SMALL)).because().getLast().line())
        .isEqualTo(7);
    assertThat(DESK.ask(below, PolicyQuestion.REPLY, List.of(SMALL)).because().getLast().line())
        .isEqualTo(8);
  }

  @Test
  void theVersionIsThatOfTheText() {
    var rules = "rule \"street.a\" when Item() then answer.withinDays(3); end\n";
    var unix = STACK.with(List.of(reply("street.drl", rules)));
    var windows =
        STACK.with(
            List.of(
                new PolicyFile("street.drl", unix.local().getFirst().drl().replace("\n", "\r\n"))));
    var renamed = STACK.with(List.of(reply("lane.drl", rules)));
    var respaced = STACK.with(List.of(reply("street.drl", " " + rules)));
    assertThat(DESK.version(windows)).isEqualTo(DESK.version(unix)).matches("[0-9a-f]{64}");
    assertThat(List.of(STACK, renamed, respaced).stream().map(DESK::version))
        .doesNotHaveDuplicates()
        .doesNotContain(DESK.version(unix));
  }

  @Test
  void aFaultyStackAnswersNothing() {
    var faulty = STACK.with(List.of(reply("street.drl", "rule\n")));
    assertThat(DESK.check(faulty))
        .containsExactly(
            new Diagnostic(
                "street.drl",
                8,
                1,
                1,
                "MOOT-2001",
                "expected the name of the rule in double quotes, but found the end of the file."));
    assertThatThrownBy(() -> DESK.ask(faulty, PolicyQuestion.REPLY, List.of(SMALL)))
        .isInstanceOfSatisfying(
            PolicyException.class, e -> assertThat(e.diagnostics()).isEqualTo(DESK.check(faulty)));
    assertThatThrownBy(() -> DESK.version(faulty)).isInstanceOf(PolicyException.class);
  }

  @Test
  void packsThatAreUnknownOrNamedTwice() {
    assertThat(DESK.check(PolicyStack.of("city", "citty", "city")))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "packs:2:1 MOOT-2407 there is no policy pack `citty`. Maybe `city` was meant.",
            "packs:3:1 MOOT-2408 the policy pack `city` is in the stack twice.");
  }

  @Test
  void packsThatTwoProvidersOffer() {
    assertThatThrownBy(
            () -> new PolicyDesk(List.of(offering(CITY), new OtherProvider()), Limits.defaults()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("`city`")
        .hasMessageContaining(OtherProvider.class.getName());
  }

  private static final class OtherProvider implements PolicyPackProvider {
    @Override
    public List<PolicyPack> packs() {
      return List.of(CITY);
    }
  }

  @Test
  void factsAreTheQuestionsAndWhole() {
    assertThatThrownBy(() -> DESK.ask(STACK, PolicyQuestion.REPLY, List.of(new Seats(3, 3, 0))))
        .isInstanceOf(BadInputException.class)
        .hasMessage("the question of reply has no facts of type `Seats`; it has `Item`, `Matter`.");
    assertThatThrownBy(
            () -> DESK.ask(STACK, PolicyQuestion.REPLY, List.of(new Item("o1", true, 1, null))))
        .isInstanceOf(BadInputException.class)
        .hasMessage("the fact `Item` has no `risk`; facts are whole.");
  }

  @Test
  void limitsOnFilesAndRules() {
    var long1 = STACK.with(List.of(reply("street.drl", "// " + "x".repeat(5_000))));
    assertThatThrownBy(() -> Packs.desk(Limits.defaults().withPolicyFileLength(5_000)).check(long1))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("policy file `street.drl`")
        .hasMessageContaining("withPolicyFileLength");
    assertThatThrownBy(() -> Packs.desk(Limits.defaults().withRules(2)).check(STACK))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("3 is more than the limit `rules` of 2");
  }

  @Test
  void threadsShareADesk() throws InterruptedException, ExecutionException {
    var desk = Packs.desk();
    var expected = DESK.ask(STACK, PolicyQuestion.ELIGIBILITY, candidates(20));
    Callable<Ruling<?>> ask = () -> desk.ask(STACK, PolicyQuestion.ELIGIBILITY, candidates(20));
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Ruling<?>> ruling : threads.invokeAll(Collections.nCopies(200, ask))) {
        assertThat(ruling.get()).isEqualTo(expected);
      }
    }
  }

  private static <T> T answer(Ruling<T> ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Decided.class);
    return ((Ruling.Decided<T>) ruling).answer();
  }

  @Test
  void aRuleThatJoinsTooManyFactsIsNotAsked() {
    var triples =
        file(
            "street.drl",
            "Eligibility",
            """
            rule "street.triples"
            when
              Candidate() Candidate() Candidate( $p : id )
            then
              answer.exclude($p, "x");
            end
            """);
    var ruling =
        DESK.ask(
            PolicyStack.of("city").with(List.of(triples)),
            PolicyQuestion.ELIGIBILITY,
            candidates(3_000));
    assertThat(ruling).isInstanceOf(Ruling.Undecided.class);
    assertThat(ruling.because())
        .extracting(Reason::says)
        .containsExactly(
            "the rule `street.triples` (street.drl:7) would compare up to 27000000000 combinations"
                + " of facts; the limit `ruleJoins` is 2000000. Maybe compare a value of one fact"
                + " with one of another by `==`, or raise the limit");
  }
}
