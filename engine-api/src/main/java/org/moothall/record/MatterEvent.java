package org.moothall.record;

import java.util.List;
import org.moothall.matter.Matter;
import org.moothall.matter.Outcome;
import org.moothall.policy.PolicyStack;

/** What happens to matters, and to the people in them. */
public sealed interface MatterEvent extends Event {

  /**
   * A matter was opened.
   *
   * @param policyVersion the version of its policy stack
   */
  record MatterOpened(Matter matter, String policyVersion) implements MatterEvent {}

  /**
   * Other rules are in force from here on. What was decided, drawn or put to a vote before keeps
   * the rules it was given.
   *
   * @param policy the whole stack
   * @param policyVersion its version
   */
  record PolicyAdopted(PolicyStack policy, String policyVersion) implements MatterEvent {}

  /**
   * Offices that the rules want told of the command this stands beside.
   *
   * @param offices in alphabetical order, at least one
   */
  record OfficesTold(List<String> offices) implements MatterEvent {
    public OfficesTold {
      offices = List.copyOf(offices);
    }
  }

  /** A matter ended. */
  record MatterClosed(Outcome outcome) implements MatterEvent {}

  /**
   * Somebody appears in the matter, or becomes known by another name.
   *
   * @param person the pseudonym
   * @param identity the host's id and name, sealed
   */
  record PersonAppeared(String person, Secret identity) implements MatterEvent {}

  /**
   * A person was forgotten: the key is destroyed, and with it identity and texts.
   *
   * @param person the pseudonym
   */
  record PersonForgotten(String person) implements MatterEvent {}
}
