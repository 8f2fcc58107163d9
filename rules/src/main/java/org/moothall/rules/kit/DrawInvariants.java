package org.moothall.rules.kit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.council.Draw;
import org.moothall.rules.kit.arbitrary.Lot;

/** What holds of the lottery, whatever a policy asks of a council. */
public interface DrawInvariants extends PolicyUnderTest {

  /** The same seed, roster and rules draw the same council (invariant 50). */
  @Invariant(50)
  @Property(tries = 15)
  default void theSameSeedDrawsTheSameCouncil(@ForAll("lots") Lot lot) {
    var lottery = Town.of(this).lottery();
    var first = lottery.draw(lottery.matterWith(lot), lot);
    var second = lottery.draw(lottery.matterWith(lot), lot);
    Law.holds(
        told(first).equals(told(second)),
        () ->
            "the same seed drew two councils: %s%n  first: %s%n  then:  %s"
                .formatted(lot, told(first), told(second)));
  }

  /**
   * Who is seated, or why nobody is. Pseudonyms follow the roster, so they tell the same people.
   */
  private static String told(Draw draw) {
    return switch (draw) {
      case Draw.Seated seated -> String.join(", ", Lottery.members(seated));
      case Draw.Impossible impossible -> "nobody: " + Telling.reasons(impossible.clashing());
    };
  }
}
