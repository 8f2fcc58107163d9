package org.moothall.matter;

import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.Receipt;

/** The desk where matters are opened and closed. */
public interface Matters {

  /**
   * Opens a matter under its policy.
   *
   * @throws org.moothall.BadInputException if a matter of this id is there already
   * @throws org.moothall.PolicyException if its policy stack has faults
   */
  Receipt open(Act act, Matter matter);

  /**
   * Ends a matter. Afterwards nothing but replies and promises is taken for it.
   *
   * @throws org.moothall.BadInputException if there is no such matter, or it has ended already
   */
  Receipt close(Act act, String matter, Outcome outcome);

  /** The matter of this id. */
  Optional<MatterView> find(String matter);

  /** All matters, sorted by id. */
  List<MatterView> list();
}
