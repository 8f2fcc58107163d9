package org.moothall.policy.fact;

/** How far a matter reaches. */
public enum Scale {
  /** A few households. */
  FEW,
  /** A neighbourhood or a village. */
  NEIGHBOURHOOD,
  /** A street or a town. */
  TOWN,
  /** The whole city. */
  CITYWIDE
}
