package org.moothall.rules.kit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.moothall.Progress;
import org.moothall.matter.Outcome;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.record.Verification;
import org.moothall.rules.kit.arbitrary.Sitting;

/** What holds of the record under a policy. */
public interface RecordInvariants extends PolicyUnderTest {

  /**
   * A policy that changes after a question was put changes nothing of its outcome (invariant 22).
   */
  @Invariant(22)
  @Property(tries = 10)
  default void anotherPolicyDoesNotReachAQuestionThatWasPut(@ForAll("sittings") Sitting sitting) {
    var town = Town.of(this);
    var chamber = town.chamber();
    var under = chamber.play(sitting);
    var changed = chamber.playWhileThePolicyChanges(sitting);
    Law.holds(
        under.decision().getClass() == changed.decision().getClass()
            && under.quorum().tests().equals(changed.quorum().tests()),
        () -> under.against(changed, "the policy changed after the question was put"));
  }

  /**
   * The record only grows, and replaying it decides every question again as it was decided
   * (invariants 23 and 51).
   */
  @Invariant({23, 51})
  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  default void theRecordOnlyGrowsAndReplaysToTheSame(
      @ForAll @Size(min = 1, max = 3) List<@From("sittings") Sitting> sittings) {
    var town = Town.of(this);
    var before = entries(town);
    List<Head> heads = new ArrayList<>();
    for (var sitting : sittings) {
      town.chamber().play(sitting);
      heads.add(town.hall().record().head());
    }
    var after = entries(town);
    Law.holds(
        after.subList(0, before.size()).equals(before),
        () -> "the record forgot or changed something after " + sittings);
    var verified = town.hall().record().verify(heads, Progress.SILENT);
    Law.holds(
        verified instanceof Verification.Sound,
        () -> "the record does not replay: %s after %s".formatted(verified, sittings));
  }

  private static List<Entry> entries(Town town) {
    List<Entry> entries = new ArrayList<>();
    town.hall().record().read(town.chamber().matter(), entries::add);
    return entries;
  }

  /** Every decision cites the policy, each base, who counted and what was needed (invariant 51). */
  @Invariant(51)
  @Property(tries = 15)
  default void everyDecisionCitesWhatItRestsOn(@ForAll("sittings") Sitting sitting) {
    var town = Town.of(this);
    var played = town.chamber().play(sitting);
    var version = town.policies().version(town.chamber().stack());
    Law.holds(
        played.question().quorumRule().policyVersion().equals(version)
            && played.question().decisionRule().policyVersion().equals(version),
        () -> "the decision cites another policy: " + played.told());
    Law.holds(
        played.quorumRule().stream()
            .allMatch(
                rule ->
                    rule.tests().size() + rule.groups().size() == played.quorum().tests().size()),
        () -> "the decision does not cite base and need of every test: " + played.told());
  }

  /** Every matter ends in an outcome with a reason (invariant 52). */
  @Invariant(52)
  @Property(tries = 3)
  default void everyMatterEndsWithAReason(@ForAll("sittings") Sitting sitting) {
    var town = Town.of(this);
    var matter = town.openMatter(stack());
    var outcome = new Outcome.Referred("the street", "it is not ours to decide");
    town.officials()
        .give("close a matter", act -> town.hall().matters().close(act, matter, outcome));
    Law.holds(
        town.hall().matters().find(matter).orElseThrow().outcome().isPresent(),
        () -> "a matter that was closed has no outcome");
    Law.holds(refusesAnEndWithoutAReason(), () -> "a matter may end without a reason");
  }

  private static boolean refusesAnEndWithoutAReason() {
    try {
      new Outcome.Closed(" ");
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
