package org.moothall.core.policy.interpret;

import java.util.Set;

/** How far a value is from another of its kind. */
final class Distance {

  private Distance() {}

  static double between(Object is, Object wanted) {
    if (is instanceof Long from && wanted instanceof Long to) {
      return Math.abs((double) to - from);
    }
    if (is instanceof Set<?> from && wanted instanceof Set<?> to) {
      return Math.abs(from.size() - to.size());
    }
    return wanted.equals(Candidates.FRESH) || wanted.equals("") ? 2 : 1;
  }
}
