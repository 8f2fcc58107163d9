package org.moothall;

import static org.moothall.Checks.checkId;

/**
 * The envelope of a command: which one it is and who gives it.
 *
 * @param commandId unique for good; giving a command again under its id changes nothing and returns
 *     the first receipt. It stands on the record in clear: keep personal data out of it
 * @param actor who gives it
 */
public record Act(String commandId, Actor actor) {
  public Act {
    checkId("command", commandId);
  }
}
