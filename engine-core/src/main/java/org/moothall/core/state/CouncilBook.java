package org.moothall.core.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.moothall.record.CouncilEvent;
import org.moothall.record.CouncilEvent.CouncilDrawn;
import org.moothall.record.CouncilEvent.DrawFailed;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.record.CouncilEvent.RosterEntered;
import org.moothall.record.CouncilEvent.SeatVacated;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The roster and what was drawn from it.
 *
 * @param roster everybody who could be seated, by pseudonym
 * @param draws successful and failed draws, in their order
 * @param seated councils by id
 * @param vacated reasons by pseudonym, by council
 */
public record CouncilBook(
    TreePMap<String, Listed> roster,
    TreePVector<CouncilEvent> draws,
    TreePMap<String, Seated> seated,
    TreePMap<String, TreePMap<String, String>> vacated) {

  /** No roster and no council. */
  public static final CouncilBook EMPTY =
      new CouncilBook(TreePMap.empty(), TreePVector.empty(), TreePMap.empty(), TreePMap.empty());

  /**
   * A seated council and the roster it was drawn from.
   *
   * @param drawn what was drawn
   * @param pool everybody on the roster then, by pseudonym
   */
  public record Seated(CouncilDrawn drawn, TreePMap<String, Listed> pool) {

    /** What the roster said of a member. */
    public Listed listed(String person) {
      return Objects.requireNonNull(pool.get(person), person);
    }
  }

  /** A seated council. */
  public Optional<Seated> find(String council) {
    return Optional.ofNullable(seated.get(council));
  }

  /** Pseudonyms of a council's members in office, sorted. */
  public List<String> inOffice(CouncilDrawn council) {
    String id = council.order().council();
    List<String> members = new ArrayList<>(council.members().keySet());
    members.removeAll(vacated.getOrDefault(id, TreePMap.empty()).keySet());
    return members;
  }

  CouncilBook evolve(CouncilEvent event) {
    return switch (event) {
      case RosterEntered e -> new CouncilBook(byPerson(e), draws, seated, vacated);
      case CouncilDrawn e ->
          new CouncilBook(
              roster,
              draws.plus(e),
              seated.plus(e.order().council(), new Seated(e, roster)),
              vacated);
      case DrawFailed e -> new CouncilBook(roster, draws.plus(e), seated, vacated);
      case SeatVacated e -> {
        TreePMap<String, String> gone = vacated.getOrDefault(e.council(), TreePMap.empty());
        yield new CouncilBook(
            roster, draws, seated, vacated.plus(e.council(), gone.plus(e.person(), e.reason())));
      }
    };
  }

  private static TreePMap<String, Listed> byPerson(RosterEntered entered) {
    TreePMap<String, Listed> all = TreePMap.empty();
    for (Listed listed : entered.candidates()) {
      all = all.plus(listed.person(), listed);
    }
    return all;
  }
}
