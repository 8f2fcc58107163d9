package org.moothall.council;

import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.Receipt;

/** The desk where rosters are kept and councils drawn. */
public interface Councils {

  /**
   * Puts a roster on the record; it replaces an earlier one of the matter.
   *
   * @throws org.moothall.BadInputException if there is no such matter, or it has ended
   * @throws org.moothall.LimitExceededException if the roster is too long
   */
  Receipt enter(Act act, String matter, Roster roster);

  /**
   * Composes a council by the matter's rules and draws it from its roster. That none can be seated
   * is on the record too, as {@link Draw.Impossible}.
   *
   * @throws org.moothall.BadInputException if there is no such matter or roster, or a council of
   *     this id
   */
  Receipt draw(Act act, String matter, DrawOrder order);

  /**
   * A member leaves the council; the seat stays vacant.
   *
   * @param person the host's id of the member
   * @throws org.moothall.BadInputException if there is no such council, or the person is not a
   *     member
   */
  Receipt vacate(Act act, String matter, String council, String person, String reason);

  /** What came of a draw. */
  Optional<Draw> find(String matter, String council);

  /** All draws of a matter, in the order they were made. */
  List<Draw> list(String matter);
}
