package org.moothall.opinion;

import java.util.List;

/**
 * A statement that every group answers the same way.
 *
 * @param opinion the statement's id
 * @param direction what all groups share, {@link Choice#AGREE} or {@link Choice#DISAGREE}
 * @param score group-informed consensus: the product over groups of (votes in this direction + 1) /
 *     (votes seen + 2), in (0, 1); the higher, the more of every group shares it (Small et al.
 *     2021)
 * @param byGroup votes on the statement, one count a group, in the order of {@link
 *     OpinionMap#groups}
 */
public record Consensus(String opinion, Choice direction, double score, List<VoteCount> byGroup) {
  public Consensus {
    byGroup = List.copyOf(byGroup);
  }
}
