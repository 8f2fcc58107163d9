package org.moothall.policy.fact;

/** The kinds of council that the packs tell apart. */
public enum BodyKind {
  TOWN_COUNCIL,
  VILLAGE_COUNCIL,
  COMMUNITY_COUNCIL,
  DIRECTORS
}
