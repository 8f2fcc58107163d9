package org.moothall.rules.kit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Competence;
import org.moothall.policy.fact.Place;
import org.moothall.policy.fact.Power;

/** What holds of who leads a matter. */
public interface CompetenceInvariants extends PolicyUnderTest {

  /**
   * The level that leads is the lowest that the power list makes competent: a further line for a
   * higher level changes nothing (invariant 43).
   */
  @Invariant(43)
  @Property(tries = 80)
  default void theLowestCompetentLevelLeads(
      @ForAll Level place, @ForAll Level lower, @ForAll Level higher) {
    if (lower.compareTo(higher) < 0) {
      var alone = lead(place, List.of(power("one", lower)));
      var both = lead(place, List.of(power("one", lower), power("other", higher)));
      Law.holds(
          alone.isEmpty() || alone.equals(both),
          () ->
              "for a place of level %s, %s leads alone, but %s beside a body of level %s"
                  .formatted(place, alone, both, higher));
    }
  }

  private List<String> lead(Level place, List<Power> powers) {
    var town = Town.of(this);
    List<Record> facts = new ArrayList<>(List.of(town.matterFact(), new Place("place", place)));
    facts.addAll(powers);
    return town.policies().ask(stack(), PolicyQuestion.COMPETENCE, facts)
            instanceof Ruling.Decided<Competence> decided
        ? decided.answer().lead().stream()
            .map(lead -> lead.body() + " of level " + lead.level())
            .toList()
        : List.of();
  }

  private Power power(String body, Level level) {
    return new Power(body, level, matter().kind(), 10);
  }
}
