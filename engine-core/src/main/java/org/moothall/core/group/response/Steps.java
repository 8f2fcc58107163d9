package org.moothall.core.group.response;

/** Moves a belief towards the solution of a Newton step, not too far at once. */
final class Steps {

  private Steps() {}

  /** How far the furthest moving entry came. */
  static double move(double[] belief, int from, double[] next, int first, int count, double most) {
    double longest = 0;
    for (int i = 0; i < count; i++) {
      longest = Math.max(longest, Math.abs(next[first + i] - belief[from + i]));
    }
    double share = longest > most ? most / longest : 1;
    for (int i = 0; i < count; i++) {
      belief[from + i] += share * (next[first + i] - belief[from + i]);
    }
    return share * longest;
  }
}
