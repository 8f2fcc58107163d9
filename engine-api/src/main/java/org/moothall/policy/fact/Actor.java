package org.moothall.policy.fact;

import java.util.Set;

/**
 * Who gives a command.
 *
 * @param id the host's id of the actor
 * @param offices the offices held while acting
 */
public record Actor(String id, Set<String> offices) {
  public Actor {
    offices = Set.copyOf(offices);
  }
}
