package org.moothall.matter;

import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.Receipt;
import org.moothall.policy.PolicyStack;

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
   * Puts other rules in force for a matter. The rules in force so far say who may do it. A question
   * that has been put, a council that has been drawn and a time limit that runs keep the rules they
   * were given; what comes later follows the new ones.
   *
   * @param policy the whole stack, packs and local files
   * @throws org.moothall.PolicyException if the stack has faults; the old one stays in force
   * @throws org.moothall.BadInputException if there is no such matter, it has ended, or exactly
   *     these rules are in force already
   */
  Receipt adopt(Act act, String matter, PolicyStack policy);

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
