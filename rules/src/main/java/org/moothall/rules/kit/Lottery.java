package org.moothall.rules.kit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.council.Draw;
import org.moothall.council.DrawOrder;
import org.moothall.record.CouncilEvent;
import org.moothall.record.Entry;
import org.moothall.rules.kit.arbitrary.Lot;

/** Where the town draws councils: each lot in a matter of its own. */
final class Lottery {

  private final Town town;
  private int draws;

  Lottery(Town town) {
    this.town = town;
  }

  /** A matter with the roster of a lot; whatever was drawn in it before has another name. */
  String matterWith(Lot lot) {
    var matter = town.openMatter(town.chamber().stack());
    town.officials()
        .give("enter a roster", act -> town.hall().councils().enter(act, matter, lot.roster()));
    return matter;
  }

  /** Draws, and says what came of it. */
  Draw draw(String matter, Lot lot) {
    draws++;
    town.officials()
        .give("draw a council", act -> town.hall().councils().draw(act, matter, lot.order()));
    return town.hall().councils().list(matter).getLast();
  }

  /**
   * Who was left out of a draw by the rules on eligibility, with the rule's words, by host's id.
   */
  Map<String, String> excluded(String matter, Draw.Seated drawn) {
    Map<String, String> excluded = new TreeMap<>();
    town.hall().record().read(matter, entry -> note(entry, drawn.order(), excluded));
    return excluded;
  }

  private static void note(Entry entry, DrawOrder order, Map<String, String> excluded) {
    entry.events().stream()
        .filter(CouncilEvent.CouncilDrawn.class::isInstance)
        .map(CouncilEvent.CouncilDrawn.class::cast)
        .filter(drawn -> drawn.order().equals(order))
        .forEach(
            drawn ->
                drawn.excluded().forEach((who, why) -> excluded.put(who, Telling.reasons(why))));
  }

  /** Pseudonyms of the members. */
  static List<String> members(Draw.Seated drawn) {
    return drawn.members().stream().map(seat -> seat.member().pseudonym()).toList();
  }
}
