package org.moothall.record;

import org.moothall.matter.Matter;
import org.moothall.matter.Outcome;

/** What happens to matters, and to the people in them. */
public sealed interface MatterEvent extends Event {

  /**
   * A matter was opened.
   *
   * @param policyVersion the version of its policy stack
   */
  record MatterOpened(Matter matter, String policyVersion) implements MatterEvent {}

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
