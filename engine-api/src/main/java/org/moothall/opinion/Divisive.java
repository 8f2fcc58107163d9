package org.moothall.opinion;

import java.util.List;

/**
 * A statement that divides the groups.
 *
 * @param opinion the statement's id
 * @param spread the largest difference between two groups' smoothed shares of agreement, in [0, 1)
 * @param byGroup votes on the statement, one count a group, in the order of {@link
 *     OpinionMap#groups}
 */
public record Divisive(String opinion, double spread, List<VoteCount> byGroup) {
  public Divisive {
    byGroup = List.copyOf(byGroup);
  }
}
