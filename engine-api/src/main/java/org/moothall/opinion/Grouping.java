package org.moothall.opinion;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How the groups of a map were found and how clear they are.
 *
 * @param mode how they were looked for
 * @param tried every number of groups that was tried, ascending; empty when the number was given
 * @param separation mean silhouette of the grouping on the map (Rousseeuw 1987), in [−1, 1]; 0 with
 *     fewer than two groups
 * @param spectrum whether people stand on a spectrum without a gap: the groups then cut up a
 *     continuum and their borders mean little. Always false in compatible mode, which does not look
 */
public record Grouping(
    GroupingMode mode, List<Candidate> tried, double separation, boolean spectrum) {

  public Grouping {
    tried = List.copyOf(tried);
  }

  /**
   * A number of groups that was tried.
   *
   * @param groups how many
   * @param score in stable mode the held-out log-loss in nats a vote, the lower the better; in
   *     compatible mode the mean silhouette, the higher the better
   * @param error the standard error of the score's difference from the best's, paired by person;
   *     empty in compatible mode, which has none
   * @param stability the smallest adjusted Rand index of the groups found without a fifth of the
   *     votes against those found with all, among people at the core of both; empty in compatible
   *     mode and where it was not needed
   * @param chosen whether the map has so many groups
   */
  public record Candidate(
      int groups, double score, OptionalDouble error, OptionalDouble stability, boolean chosen) {}
}
