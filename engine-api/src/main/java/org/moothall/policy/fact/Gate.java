package org.moothall.policy.fact;

/** What must be shown before a matter can close. */
public enum Gate {
  /** What was decided could be read by everybody. */
  PUBLISHED,
  /** Those affected were told. */
  NOTIFIED,
  /** Those affected were heard. */
  CONSULTED,
  /** What was decided was carried out as decided. */
  IMPLEMENTED
}
