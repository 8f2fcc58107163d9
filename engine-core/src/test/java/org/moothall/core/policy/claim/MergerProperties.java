package org.moothall.core.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.moothall.core.policy.claim.ClaimSets.ClaimSet;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Merge;
import org.moothall.policy.answer.Merge.Kind;

/**
 * What is promised of merging, over claim sets of all questions. Each law is held against 200,000
 * of them; each try of jqwik is a seed for some.
 */
class MergerProperties {

  private static final int SETS = 1_000;
  private static final int TRIES = 200;
  private static final int MANY_TRIES = 2_000;

  /** The answer is a function of the set of claims. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void neitherOrderNorRepetitionMatters(@ForAll long seed) {
    ClaimSets.check(seed, SETS, MergerProperties::isAFunctionOfTheSet);
  }

  @Tag("exhaustive")
  @Property(tries = MANY_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void neitherOrderNorRepetitionMattersInMany(@ForAll long seed) {
    ClaimSets.check(seed, SETS, MergerProperties::isAFunctionOfTheSet);
  }

  private static boolean isAFunctionOfTheSet(ClaimSet set) {
    var shuffled = new ArrayList<>(set.all());
    shuffled.addAll(set.local());
    Collections.shuffle(shuffled, new Random(set.hashCode()));
    return merge(set, shuffled).equals(merge(set, set.all()));
  }

  /**
   * Where what is entrenched gives an answer, so it does whatever is said besides, and the answer
   * is as strict. What is weighed and granted is left as it is: it can't be entrenched. Undecided
   * is only what rules that are not entrenched say of a thing that no entrenched rule speaks of.
   */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothingGoesBelowTheEntrenchedFloor(@ForAll long seed) {
    ClaimSets.check(seed, SETS, MergerProperties::standsOnItsFloor);
  }

  @Tag("exhaustive")
  @Property(tries = MANY_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothingGoesBelowTheEntrenchedFloorInMany(@ForAll long seed) {
    ClaimSets.check(seed, SETS, MergerProperties::standsOnItsFloor);
  }

  private static boolean standsOnItsFloor(ClaimSet set) {
    var open = set.local().stream().filter(MergerProperties::isOpen).toList();
    if (!(merge(set, Claims.all(set.entrenched(), open)) instanceof Ruling.Decided<?> floor)) {
      return true;
    }
    return switch (merge(set, set.all())) {
      case Ruling.Decided<?> whole -> Strictness.isAsStrict(whole.answer(), floor.answer());
      case Ruling.Undecided<?> undecided ->
          set.question() == PolicyQuestion.MODEL
              || objections(undecided)
                  .allMatch(why -> why.contains("(rule street.") && !why.contains("(rule city."));
    };
  }

  /** What entrenched rules refuse stays refused, whoever allows it. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsGrantedLosesToEveryRefusal(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    for (var i = 0; i < SETS / 10; i++) {
      var claims = new ArrayList<Claim>();
      for (var n = random.nextInt(6); n > 0; n--) {
        claims.add(ClaimSets.claim(PolicyQuestion.AUTHORITY, random.nextBoolean(), random));
      }
      var says = claims.stream().map(claim -> claim.verb().getName()).toList();
      assertThat(Merger.merge(PolicyQuestion.AUTHORITY, claims, List.of(), "v"))
          .isInstanceOfSatisfying(
              Ruling.Decided.class,
              ruling ->
                  assertThat(ruling.answer().toString())
                      .as("%s", says)
                      .contains("allowed=" + (says.contains("allow") && !says.contains("refuse"))));
    }
  }

  /**
   * Where both answer, one more local claim never eases what holds already, unless it makes rules
   * that are not entrenched contradict each other; then those are set aside, and the ruling says
   * so. One that is itself set aside changes nothing.
   */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void oneMoreLocalClaimNeverEases(@ForAll long seed) {
    ClaimSets.check(seed, SETS, MergerProperties::neverEases);
  }

  @Tag("exhaustive")
  @Property(tries = MANY_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void oneMoreLocalClaimNeverEasesInMany(@ForAll long seed) {
    ClaimSets.check(seed, SETS, MergerProperties::neverEases);
  }

  private static boolean neverEases(ClaimSet set) {
    if (set.local().isEmpty() || isOpen(set.local().getFirst())) {
      return true;
    }
    var before = new ArrayList<>(set.local());
    before.removeIf(set.local().getFirst()::equals);
    if (merge(set, Claims.all(set.entrenched(), before)) instanceof Ruling.Decided<?> then
        && merge(set, set.all()) instanceof Ruling.Decided<?> now) {
      return setAside(now).filter(says -> says.contains("contradict each other")).count()
              > setAside(then).filter(says -> says.contains("contradict each other")).count()
          || (setAside(now).count() > setAside(then).count()
              ? now.answer().equals(then.answer())
              : Strictness.isAsStrict(now.answer(), then.answer()));
    }
    return true;
  }

  /** The laws above speak of something: floors that answer, and claims that are set aside. */
  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theSetsReachWhatTheLawsSpeakOf(@ForAll long seed) {
    var floors = new HashMap<PolicyQuestion<?>, Integer>();
    var aside = new HashMap<PolicyQuestion<?>, Integer>();
    ClaimSets.check(
        seed,
        5 * SETS,
        set -> {
          if (merge(set, set.entrenched()) instanceof Ruling.Decided<?>) {
            floors.merge(set.question(), 1, Integer::sum);
            var whole = merge(set, set.all());
            if (whole instanceof Ruling.Decided<?> && setAside(whole).findAny().isPresent()) {
              aside.merge(set.question(), 1, Integer::sum);
            }
          }
          return true;
        });
    assertThat(floors.values()).hasSize(13).allMatch(sets -> sets >= 50);
    assertThat(aside)
        .containsKeys(
            PolicyQuestion.COMPOSITION,
            PolicyQuestion.QUORUM,
            PolicyQuestion.DECISION,
            PolicyQuestion.REPLY);
  }

  /** Every claim is a reason of the ruling, and a claim that does not hold has one of ours too. */
  @Property(tries = TRIES / 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyClaimIsAReason(@ForAll long seed) {
    ClaimSets.check(seed, SETS, MergerProperties::tellsEverything);
  }

  private static boolean tellsEverything(ClaimSet set) {
    var explained = Merger.explain(set.question(), set.all(), set.facts(), "v");
    var because = explained.ruling().because();
    return !because.isEmpty()
        && explained.ruling().equals(merge(set, set.all()))
        && explained.spoken().size() == set.all().stream().distinct().count()
        && explained.spoken().stream().allMatch(spoken -> because.contains(spoken.reason()))
        && explained.spoken().stream()
            .filter(spoken -> !spoken.holds())
            .allMatch(
                spoken ->
                    because.stream()
                        .anyMatch(
                            reason ->
                                reason.says().startsWith(spoken.reason() + " is set aside: ")))
        && explained.spoken().stream().allMatch(spoken -> spoken.holds() || !spoken.entrenched());
  }

  /** Whether it was claimed with a verb that weighs or grants. */
  private static boolean isOpen(Claim claim) {
    var kind = claim.verb().getAnnotation(Merge.class).value();
    return kind == Kind.VOTE || kind == Kind.GRANT;
  }

  private static Stream<String> objections(Ruling<?> ruling) {
    return engine(ruling, reason -> !reason.rule().endsWith(".set-aside"));
  }

  private static Stream<String> setAside(Ruling<?> ruling) {
    return engine(ruling, reason -> reason.rule().endsWith(".set-aside"));
  }

  private static Stream<String> engine(Ruling<?> ruling, Predicate<Reason> which) {
    return ruling.because().stream()
        .filter(reason -> reason.file().isEmpty())
        .filter(which)
        .map(Reason::says);
  }

  private static Ruling<?> merge(ClaimSet set, Collection<Claim> claims) {
    return Merger.merge(set.question(), claims, set.facts(), "v");
  }
}
