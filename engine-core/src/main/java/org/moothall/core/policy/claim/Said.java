package org.moothall.core.policy.claim;

import org.moothall.policy.Reason;

/**
 * A claim as its sheet reads it.
 *
 * @param <V> what it asks for
 */
final class Said<V> {

  private final V value;
  private final Claim claim;
  private final Reason reason;
  private final String fault;
  private boolean aside;

  /**
   * A claim that holds until it is set aside.
   *
   * @param fault why it can't hold whatever else is said; empty when it can
   */
  Said(V value, Claim claim, Reason reason, String fault) {
    this.value = value;
    this.claim = claim;
    this.reason = reason;
    this.fault = fault;
  }

  V value() {
    return value;
  }

  Claim claim() {
    return claim;
  }

  /** What it amounts to, with the rule and its facts. */
  Reason reason() {
    return reason;
  }

  String fault() {
    return fault;
  }

  boolean isEntrenched() {
    return claim.by().entrenched();
  }

  boolean holds() {
    return !aside;
  }

  void setAside() {
    aside = true;
  }
}
