package org.moothall.rules.kit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.council.Draw;
import org.moothall.rules.kit.arbitrary.Lot;
import org.moothall.rules.kit.arbitrary.Part;
import org.moothall.rules.kit.arbitrary.Sitting;

/** What holds of those whom a policy excludes from a council or bids to stand aside. */
public interface EligibilityInvariants extends PolicyUnderTest {

  /**
   * Nobody whom a rule excludes is drawn, for too many terms for instance (invariants 10 and 32).
   */
  @Invariant({10, 32})
  @Property(tries = 25)
  default void nobodyWhoIsExcludedIsSeated(@ForAll("lots") Lot lot) {
    var lottery = Town.of(this).lottery();
    var matter = lottery.matterWith(lot);
    if (lottery.draw(matter, lot) instanceof Draw.Seated seated) {
      var excluded = lottery.excluded(matter, seated);
      Lottery.members(seated)
          .forEach(
              member ->
                  Law.holds(
                      !excluded.containsKey(member),
                      () -> "somebody is seated who %s: %s".formatted(excluded.get(member), lot)));
      Law.holds(
          seated.alternates().stream().noneMatch(who -> excluded.containsKey(who.pseudonym())),
          () -> "somebody who is excluded is an alternate: " + lot);
    }
  }

  /** Who stands aside has no vote (invariant 10). */
  @Invariant(10)
  @Property(tries = 10)
  default void whoStandsAsideHasNoVote(@ForAll("sittings") Sitting sitting) {
    var seat = sitting.first(Part.FOR).or(() -> sitting.first(Part.SILENT));
    if (seat.isPresent()) {
      var aside = sitting.with(seat.get(), Part.ASIDE);
      Law.holds(
          Town.of(this).chamber().refusesVotesOfThoseAside(aside),
          () -> "somebody who stands aside voted: " + aside);
    }
  }
}
