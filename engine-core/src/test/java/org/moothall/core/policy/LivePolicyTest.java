package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.policy.Packs.reply;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.moothall.LimitExceededException;
import org.moothall.Limits;
import org.moothall.PolicyException;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.LivePolicy;
import org.moothall.policy.LivePolicy.Swap;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Reply;

/** A stack in force is replaced whole, by one that is sound, and by the one asked for last. */
class LivePolicyTest {

  private static final PolicyStack CITY = PolicyStack.of("city");
  private static final PolicyStack FIVE = within(5);
  private static final PolicyStack THREE = within(3);
  private static final PolicyStack FAULTY = CITY.with(List.of(reply("street.drl", "rule")));

  private final PolicyDesk desk = Packs.desk();
  private final LivePolicy live = desk.live(CITY);

  /** Tasks that tests run when they want. */
  private final ArrayDeque<Runnable> tasks = new ArrayDeque<>();

  @Test
  void anotherStackTakesItsPlace() {
    assertThat(replace(FIVE)).isEqualTo(new Swap.InForce(desk.version(FIVE)));
    assertThat(live.inForce()).isEqualTo(FIVE);
    assertThat(live.version()).isEqualTo(desk.version(FIVE));
  }

  @Test
  void untilTheOtherIsReadyTheOneBeforeAnswers() {
    var swap = live.replace(FIVE, tasks::add);
    assertThat(live.inForce()).isEqualTo(CITY);
    assertThat(days()).isEqualTo(10);
    tasks.remove().run();
    assertThat(result(swap)).isInstanceOf(Swap.InForce.class);
    assertThat(days()).isEqualTo(5);
  }

  @Test
  void aFaultyStackLeavesTheOneBeforeInForce() {
    assertThat(replace(FAULTY))
        .isInstanceOfSatisfying(
            Swap.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .isEqualTo(desk.check(FAULTY))
                    .extracting(Diagnostic::file)
                    .contains("street.drl"));
    assertThat(live.inForce()).isEqualTo(CITY);
    assertThat(days()).isEqualTo(10);
  }

  @Test
  void theOneAskedForLastWinsWhicheverIsReadyFirst() {
    var five = live.replace(FIVE, tasks::addLast);
    var three = live.replace(THREE, tasks::addFirst);
    tasks.forEach(Runnable::run);
    assertThat(result(three)).isInstanceOf(Swap.InForce.class);
    assertThat(result(five)).isEqualTo(new Swap.Overtaken());
    assertThat(live.inForce()).isEqualTo(THREE);
  }

  @Test
  void aFaultyOneOvertakesNobody() {
    var five = live.replace(FIVE, tasks::addLast);
    var faulty = live.replace(FAULTY, tasks::addFirst);
    tasks.forEach(Runnable::run);
    assertThat(result(faulty)).isInstanceOf(Swap.Faulty.class);
    assertThat(result(five)).isInstanceOf(Swap.InForce.class);
  }

  @Test
  void aFileThatIsTooLongFailsTheReplacement() {
    var tight = Packs.desk(Limits.defaults().withPolicyFileLength(2_000)).live(CITY);
    var swap =
        tight.replace(CITY.with(List.of(reply("street.drl", " ".repeat(2_000)))), Runnable::run);
    assertThatThrownBy(() -> result(swap)).hasRootCauseInstanceOf(LimitExceededException.class);
    assertThat(tight.inForce()).isEqualTo(CITY);
  }

  @Test
  void nothingFaultyIsPutInForceOrPrepared() {
    assertThatThrownBy(() -> desk.live(FAULTY)).isInstanceOf(PolicyException.class);
    assertThatThrownBy(() -> desk.prepare(FAULTY)).isInstanceOf(PolicyException.class);
  }

  @Test
  void whatIsInForceStaysReadyWhateverElseIsAsked() {
    var tight = Packs.desk(Limits.defaults().withKeptPolicies(1));
    var inForce = (StackInForce) tight.live(FIVE);
    for (var other : List.of(THREE, CITY)) {
      tight.prepare(other);
    }
    System.gc();
    var again = (StackInForce) tight.live(FIVE);
    assertThat(again.ready().read()).isSameAs(inForce.ready().read());
    assertThat(again.ready().bases().getFirst()).isSameAs(inForce.ready().bases().getFirst());
  }

  private Swap replace(PolicyStack next) {
    return result(live.replace(next, Runnable::run));
  }

  private static Swap result(CompletionStage<Swap> swap) {
    return swap.toCompletableFuture().join();
  }

  /** How many days the stack in force allows for a reply. */
  private long days() {
    var facts = List.of(Packs.MATTER, Packs.SMALL);
    return desk.ask(live.inForce(), PolicyQuestion.REPLY, facts)
            instanceof Ruling.Decided<Reply> decided
        ? decided.answer().withinDays()
        : 0;
  }

  private static PolicyStack within(long days) {
    return CITY.with(
        List.of(
            reply(
                "street.drl",
                """
                rule "street.reply.everybody" @overrides("city.reply.everybody")
                when
                  Item()
                then
                  answer.explain("whoever speaks is answered");
                  answer.withinDays(%s);
                end
                """
                    .formatted(days))));
  }
}
