package org.moothall.opinion;

/** How opinion groups are found in votes. */
public enum GroupingMode {
  /**
   * Independent of the order of people, statements and votes. People are put into latent classes
   * that allow for personal styles of answering, so that those who agree with everything form no
   * group; the number of groups is what predicts held-out votes, and may be one.
   */
  STABLE,
  /**
   * The published mathematics of Polis (Small et al., <i>Polis: Scaling Deliberation by Mapping
   * High Dimensional Opinion Spaces</i>, 2021) as a cold start computes it: principal components,
   * k-means from the people who came first, silhouette. Depends on the order of arrival, as
   * published.
   */
  COMPATIBLE
}
