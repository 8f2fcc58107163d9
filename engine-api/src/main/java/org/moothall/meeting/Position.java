package org.moothall.meeting;

/** How a member votes on a question. */
public enum Position {
  FOR,
  AGAINST,
  ABSTAIN
}
