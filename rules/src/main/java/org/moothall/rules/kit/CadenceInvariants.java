package org.moothall.rules.kit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Cadence;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.MonthHeld;

/** What holds of how often a council meets. */
public interface CadenceInvariants extends PolicyUnderTest {

  /** The month that the property takes for the current one. */
  YearMonth DECEMBER = YearMonth.of(2026, 12);

  /**
   * A month was missed only if it is over and no session was held in it; where one is held each
   * month, every such month was (invariant 31).
   */
  @Invariant(31)
  @Property(tries = 80)
  default void onlyAMonthWithoutASessionWasMissed(
      @ForAll BodyKind kind,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2) Integer> sessions) {
    var town = Town.of(this);
    List<Record> facts = new ArrayList<>(List.of(town.matterFact()));
    facts.add(new Body("council", kind, town.matter().level(), 30));
    Set<String> without = new TreeSet<>();
    for (int ago = 0; ago < sessions.size(); ago++) {
      var month = String.valueOf(DECEMBER.minusMonths(ago));
      facts.add(new MonthHeld(month, ago, ago > 0, sessions.get(ago)));
      if (ago > 0 && sessions.get(ago) == 0) {
        without.add(month);
      }
    }
    if (town.policies().ask(stack(), PolicyQuestion.CADENCE, facts)
        instanceof Ruling.Decided<Cadence> decided) {
      var missed = decided.answer().missed().keySet();
      Law.holds(
          decided.answer().everyMonths() == 1
              ? missed.equals(without)
              : without.containsAll(missed),
          () ->
              "a %s held %s sessions in the months from 2026-12 back; %s was missed, not %s: %s"
                  .formatted(kind, sessions, missed, without, Telling.reasons(decided.because())));
    }
  }
}
