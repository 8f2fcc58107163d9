package org.moothall.core.group.method;

import java.util.OptionalDouble;

/**
 * Takes people in where the groups of a solution stand, without looking for groups anew. A function
 * of its arguments, in time proportional to votes times groups; safe for several threads.
 */
@FunctionalInterface
public interface Absorber {

  /**
   * Where a person with these votes stands.
   *
   * @param columns columns of the solved matrix that the person voted on, ascending; those that
   *     shape no groups are among them
   * @param choices 1, 0 or −1, one a column
   */
  Place place(int[] columns, int[] choices);

  /**
   * A place on the map.
   *
   * @param group the number of the group in the solution
   * @param x on the first axis
   * @param y on the second axis
   * @param confidence how sure the membership is, in (0, 1]; empty if that is not known
   */
  record Place(int group, double x, double y, OptionalDouble confidence) {}
}
