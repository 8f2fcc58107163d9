package org.moothall;

import static org.moothall.Checks.checkId;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who gives a command. The host authenticates; the engine asks the policy's {@code authority}
 * question and puts the answer on the record.
 *
 * @param id the host's id of the person or system that acts; sealed on the record, as every
 *     person's is
 * @param offices the offices held while acting, for instance {@code chair} or {@code clerk}
 */
public record Actor(String id, Set<String> offices) {
  public Actor {
    checkId("actor", id);
    offices.forEach(office -> Checks.checkId("office", office));
    offices = Collections.unmodifiableSet(new TreeSet<>(offices));
  }

  /** An actor who holds these offices. */
  public static Actor of(String id, String... offices) {
    return new Actor(id, Set.of(offices));
  }

  /**
   * A command of this actor's.
   *
   * @param commandId unique for good: the same id given twice is the same command, done once
   */
  public Act act(String commandId) {
    return new Act(commandId, this);
  }
}
