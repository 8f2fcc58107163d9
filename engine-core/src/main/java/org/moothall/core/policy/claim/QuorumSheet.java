package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;

/**
 * How many must be there.
 *
 * <ul>
 *   <li>Tests: every one holds, each on its own base; one is required.
 *   <li>Floor: the highest holds.
 *   <li>Each group: every share asked of it holds.
 *   <li>Caps: the lowest holds. A test, floor or group that needs more heads than a cap allows, of
 *       the seats and groups as the facts have them, contradicts it. Tests of those present are not
 *       bound by it. Where the facts don't say how many there are, nothing contradicts.
 *   <li>Who counts, and how those who stand aside count: one value each, required.
 * </ul>
 *
 * <p>A quorum in bands of size needs no verb of its own: rules see {@code Seats( inOffice >= 30 )}.
 */
final class QuorumSheet extends Sheet<QuorumRule> implements QuorumRule.Verbs {

  private final Collection<?> facts;
  private final Slot<Need> tests =
      slot("how many must be there", Meet.always(), "moreThan", "atLeast");
  private final Slot<Need> floor = slot("how few heads are always too few", Meet.always(), "floor");
  private final SortedMap<String, Slot<Need>> groups = new TreeMap<>();
  private final Slot<Need> caps =
      slot("how many are always enough", Meet.always(), "neverMoreThan");
  private final Slot<Counted> counted = slot("who counts as being there", Meet.one(), "count");
  private final Slot<Recusal> recusal =
      slot("how members who stand aside count", Meet.one(), "recusal");

  QuorumSheet(Collection<?> facts) {
    super(PolicyQuestion.QUORUM);
    this.facts = facts;
  }

  @Override
  public void moreThan(long num, long den, Base base) {
    test(num, den, true, base);
  }

  @Override
  public void atLeast(long num, long den, Base base) {
    test(num, den, false, base);
  }

  private void test(long num, long den, boolean strict, Base base) {
    var clause = Clause.of("%s %s/%s of %s", strict ? "more than" : "at least", num, den, base);
    need(
        tests,
        clause,
        Shares.fault(num, den, strict),
        reason -> new Need.Share(new QuorumRule.Test(num, den, strict, base, reason)));
  }

  @Override
  public void floor(long heads) {
    say(
        floor,
        new Need.Floor(heads),
        Clause.of("never fewer than %s heads", heads),
        heads >= 0 ? "" : "a floor is 0 or more");
  }

  @Override
  public void eachGroup(String trait, long num, long den) {
    var slot =
        groups.computeIfAbsent(
            trait,
            unseen ->
                slot(
                    Clause.of("how many with `%s` must be there", trait),
                    Meet.always(),
                    "eachGroup"));
    var untyped = Traits.fault(trait);
    need(
        slot,
        Clause.of("at least %s/%s of those with `%s`", num, den, trait),
        untyped.isEmpty() ? Shares.fault(num, den, false) : untyped,
        reason -> new Need.OfGroup(new QuorumRule.GroupTest(trait, num, den, reason)));
  }

  @Override
  public void neverMoreThan(long num, long den, Base base) {
    need(
        caps,
        Clause.of("never more than %s/%s of %s", num, den, base),
        base == Base.PRESENT
            ? "a cap is of people who are known beforehand"
            : Shares.fault(num, den, false),
        reason -> new Need.Cap(new QuorumRule.Cap(num, den, base, reason)));
  }

  private void need(Slot<Need> slot, String clause, String fault, Function<Reason, Need> need) {
    var asked = fault.isEmpty() ? need.apply(reason(clause)) : new Need.Nothing();
    say(slot, asked, clause, fault);
  }

  @Override
  public void count(Counted who) {
    say(counted, who, Clause.of("counted: %s", who));
  }

  @Override
  public void recusal(Recusal mode) {
    say(recusal, mode, Clause.of("members who stand aside: %s", mode));
  }

  @Override
  void conclude() {
    var needs = new ArrayList<Slot<Need>>(List.of(tests, floor, caps));
    needs.addAll(groups.values());
    if (!recusal.isSilent()) {
      var people = new Need.People(facts, recusal.value());
      settle(needs, said -> Need.clash(said, people));
    }
    require(tests);
    require(counted);
    require(recusal);
    for (var slot : needs) {
      slot.comesTo(() -> String.join(" and ", clauses(slot)));
    }
    counted.comesTo(() -> counted.value().toString());
    recusal.comesTo(() -> recusal.value().toString());
  }

  private static List<String> clauses(Slot<Need> slot) {
    return slot.holding().stream().map(said -> said.reason().says()).distinct().toList();
  }

  @Override
  QuorumRule answer() {
    return new QuorumRule(
        all(Need.Share.class, Need.Share::test),
        all(Need.OfGroup.class, Need.OfGroup::test),
        all(Need.Cap.class, Need.Cap::cap),
        all(Need.Floor.class, Need.Floor::heads).stream().mapToLong(heads -> heads).max().orElse(0),
        counted.value(),
        recusal.value());
  }

  /** In the order of the claims. */
  private <N extends Need, T> List<T> all(Class<N> kind, Function<N, T> asked) {
    return said().stream()
        .filter(Said::holds)
        .map(Said::value)
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(asked)
        .toList();
  }
}
