package org.moothall.core.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.council.SeatRule;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Authority;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.Eligibility;
import org.moothall.policy.answer.Escalation;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.Reply;

/**
 * The answer is a function of the set of claims, and one more claim makes it stricter or nothing.
 */
class MergerProperties {

  record Case(PolicyQuestion<?> question, List<Claim> claims, Claim another) {}

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(PolicyQuestion.all())
        .flatMap(
            question ->
                Claims.of(question)
                    .flatMap(
                        claims ->
                            Claims.claim(question)
                                .map(another -> new Case(question, claims, another))));
  }

  @Property(tries = 500)
  void orderDoesNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
    var shuffled = new ArrayList<>(of.claims());
    Collections.shuffle(shuffled, random);
    assertThat(merge(of, shuffled)).isEqualTo(merge(of, of.claims()));
  }

  @Property(tries = 500)
  void repetitionDoesNotMatter(@ForAll("cases") Case of) {
    var twice = new ArrayList<>(of.claims());
    twice.addAll(of.claims());
    assertThat(merge(of, twice)).isEqualTo(merge(of, of.claims()));
  }

  @Property(tries = 500)
  void everyRulingHasReasonsAndEveryClaimIsOne(@ForAll("cases") Case of) {
    var because = merge(of, of.claims()).because();
    assertThat(because).isNotEmpty();
    assertThat(of.claims())
        .allSatisfy(
            claim ->
                assertThat(because)
                    .anySatisfy(
                        reason -> {
                          assertThat(reason.rule()).isEqualTo(claim.by().rule());
                          assertThat(reason.line()).isEqualTo(claim.by().line());
                          assertThat(reason.facts()).isEqualTo(claim.facts());
                        }));
  }

  /**
   * Where both answer, one more claim never eases what holds already, but for the one verb that
   * opens a door.
   */
  @Property(tries = 2_000)
  void oneMoreClaimNeverEases(@ForAll("cases") Case of) {
    var more = new ArrayList<>(of.claims());
    more.add(of.another());
    if (!of.another().verb().getName().equals("allow")
        && merge(of, of.claims()) instanceof Ruling.Decided<?> before
        && merge(of, more) instanceof Ruling.Decided<?> after) {
      assertThat(isAsStrict(after.answer(), before.answer()))
          .as("%s then %s", before, after)
          .isTrue();
    }
  }

  /** A contradiction is not healed by saying more. */
  @Property(tries = 500)
  void contradictionsStay(@ForAll("cases") Case of) {
    var more = new ArrayList<>(of.claims());
    more.add(of.another());
    if (hasContradiction(merge(of, of.claims()))) {
      assertThat(merge(of, more)).isInstanceOf(Ruling.Undecided.class);
    }
  }

  private static boolean hasContradiction(Ruling<?> ruling) {
    return ruling instanceof Ruling.Undecided<?> undecided
        && undecided.because().stream()
            .anyMatch(reason -> reason.says().startsWith("two rules contradict each other"));
  }

  private static boolean isAsStrict(Object after, Object before) {
    return switch (after) {
      case Composition now when before instanceof Composition then ->
          now.least() >= then.least()
              && now.most() <= then.most()
              && now.rules().containsAll(withoutOffices(then));
      case Eligibility now when before instanceof Eligibility then ->
          now.excluded().keySet().containsAll(then.excluded().keySet())
              && now.recused().keySet().containsAll(then.recused().keySet());
      case QuorumRule now when before instanceof QuorumRule then ->
          now.tests().containsAll(then.tests())
              && now.floor() >= then.floor()
              && now.counted() == then.counted()
              && now.recusal() == then.recusal();
      case DecisionRule now when before instanceof DecisionRule then ->
          now.thresholds().containsAll(then.thresholds())
              && now.method().equals(then.method())
              && now.abstention() == then.abstention()
              && now.tie() == then.tie();
      case Reply now when before instanceof Reply then ->
          now.duty().compareTo(then.duty()) >= 0 && now.withinDays() <= then.withinDays();
      case Escalation now when before instanceof Escalation then ->
          now.tell().containsAll(then.tell())
              && then.raise().stream()
                  .allMatch(mode -> now.raise().orElseThrow().compareTo(mode) >= 0);
      case Authority now when before instanceof Authority then -> !now.allowed() || then.allowed();
      default -> throw new AssertionError(after + " after " + before);
    };
  }

  /** An office keeps its holder, but the reason may now be another rule's that comes first. */
  private static List<?> withoutOffices(Composition composition) {
    return composition.rules().stream().filter(rule -> !(rule instanceof SeatRule.Office)).toList();
  }

  private static Ruling<?> merge(Case of, List<Claim> claims) {
    return Claims.merge(of.question(), claims);
  }
}
