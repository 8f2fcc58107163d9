package org.moothall.core.policy.drl;

/** Leaves a construct that makes no sense; its fault has been recorded. */
final class GiveUp extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GiveUp() {
    super(null, null, false, false);
  }
}
