package org.moothall;

import java.util.List;
import org.moothall.policy.Reason;
import org.moothall.record.Head;

/** What came of a command. A refusal is an answer, not an error: it says why. */
public sealed interface Receipt {

  /** The id of the command this is the receipt of. */
  String commandId();

  /**
   * This receipt, for callers to whom a refusal is an error.
   *
   * @throws RefusedException if the command was refused
   */
  Accepted accepted();

  /**
   * The command is on the record.
   *
   * @param commandId the command
   * @param head the head of the record with this command as its last entry; keep it to prove later
   *     that nothing was changed
   * @param repeated whether the command had been given before, so that nothing was done now
   */
  record Accepted(String commandId, Head head, boolean repeated) implements Receipt {
    @Override
    public Accepted accepted() {
      return this;
    }
  }

  /**
   * The policy refused the command; nothing was recorded.
   *
   * @param commandId the command
   * @param because why, never empty
   */
  record Refused(String commandId, List<Reason> because) implements Receipt {
    public Refused {
      because = List.copyOf(because);
    }

    @Override
    public Accepted accepted() {
      throw new RefusedException(this);
    }
  }
}
