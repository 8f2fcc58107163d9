package org.moothall.rules.kit;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Risk;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.fact.Item;
import org.moothall.rules.kit.arbitrary.CaseStory;

/** What holds of replies and promises. */
public interface ReplyInvariants extends PolicyUnderTest {

  /** Whatever people say, the rules say what reply is owed, and in how many days. */
  @Invariant(34)
  @Property(tries = 300)
  default void aReplyIsOwedToWhateverIsSaid(
      @ForAll Risk risk, @ForAll boolean theme, @ForAll("sizes") long size) {
    var town = Town.of(this);
    var item = new Item("case", theme, theme ? size : 1, risk);
    var ruling =
        town.policies().ask(stack(), PolicyQuestion.REPLY, List.of(town.matterFact(), item));
    Law.holds(
        ruling instanceof Ruling.Decided<Reply> decided && decided.answer().withinDays() >= 1,
        () ->
            "no reply is owed to %s of risk %s: %s"
                .formatted(
                    theme ? "a theme of %s".formatted(counted(size)) : "an opinion",
                    risk,
                    Telling.ruling(ruling)));
  }

  private static String counted(long opinions) {
    return opinions == 1 ? "1 opinion" : opinions + " opinions";
  }

  /** What nobody answers is brought before a higher level in the end (invariant 34). */
  @Invariant(34)
  @Property(tries = 50)
  default void whatNobodyAnswersGoesUp(
      @ForAll Risk risk, @ForAll @IntRange(min = 1, max = 3) int opinions) {
    everyOpinionIsAnsweredOrGoesUp(new CaseStory(risk, opinions, List.of()));
  }

  /**
   * In the end every opinion that was taken up is explained, promised, resolved or brought before a
   * higher level (invariant 34).
   */
  @Invariant(34)
  @Property(tries = 40)
  default void everyOpinionIsAnsweredOrGoesUp(@ForAll("stories") CaseStory story) {
    var going = Town.of(this).accounts().tell(story);
    going.pass(Accounts.VERY_LONG);
    var view = going.view();
    boolean reached =
        view.answered()
            || view.resolution().isPresent()
            || !view.rungs().isEmpty()
            || view.publishedAt().isPresent();
    going.end();
    Law.holds(reached, () -> "nothing became of it in the end: " + story);
  }

  /** Every promise is kept, broken or taken back with a reason in the end (invariant 35). */
  @Invariant(35)
  @Property(tries = 40)
  default void everyPromiseEnds(@ForAll("stories") CaseStory story) {
    var going = Town.of(this).accounts().tell(story);
    going.pass(Accounts.VERY_LONG);
    var promises = going.view().promises();
    going.end();
    for (var promise : promises) {
      Law.holds(
          !(promise.state() instanceof Promise.State.Open), () -> "a promise never ends: " + story);
      Law.holds(
          !(promise.state() instanceof Promise.State.Withdrawn taken) || !taken.reason().isBlank(),
          () -> "a promise is taken back without a reason: " + story);
    }
  }
}
