package org.moothall.rules.kit;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.ledger.Promise;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.fact.Item;
import org.moothall.rules.kit.arbitrary.CaseStory;

/** What holds of replies and promises. */
public interface ReplyInvariants extends PolicyUnderTest {

  /** Whatever people say, the rules say what reply is owed, and in how many days. */
  @Invariant(34)
  @Property(tries = 40)
  default void aReplyIsOwedToWhateverIsSaid(@ForAll("stories") CaseStory story) {
    var town = Town.of(this);
    var item = new Item("case", story.opinions() > 1, story.opinions(), story.risk());
    var ruling =
        town.policies().ask(stack(), PolicyQuestion.REPLY, List.of(town.matterFact(), item));
    Law.holds(
        ruling instanceof Ruling.Decided<Reply> decided && decided.answer().withinDays() >= 1,
        () ->
            "no reply is owed to %s of risk %s: %s"
                .formatted(
                    story.opinions() == 1
                        ? "an opinion"
                        : "a theme of %s opinions".formatted(story.opinions()),
                    story.risk(),
                    Telling.ruling(ruling)));
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
