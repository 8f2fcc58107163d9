package org.moothall.ledger;

/** What kind of risk a case touches. */
public enum Risk {
  NONE,
  HEALTH,
  TRANSPORT,
  ENERGY,
  FOOD_WATER,
  INFORMATION,
  SAFETY
}
