package org.moothall.core.group;

/**
 * Tells whether people's votes hang together more than chance makes them: parallel analysis (Horn
 * 1965) with votes dealt anew within each statement (Buja and Eyuboglu 1992).
 *
 * <p>When they do not, any grouping of the people would be a grouping of noise.
 */
final class ParallelAnalysis {

  private static final int DEALS = 20;

  /** Standard deviations above the mean of chance; noise gets there about once in 300 times. */
  private static final double MARGIN = 3;

  /** A single statement differs as much however it is dealt, but for the last bits. */
  private static final double ROUNDING = 1e-9;

  private ParallelAnalysis() {}

  /** Whether the votes differ more along their first axis than votes dealt by chance do. */
  static boolean findsStructure(CentredVotes votes) {
    double observed = PrincipalAxes.firstVariance(votes);
    double mean = 0;
    double squares = 0;
    for (int deal = 1; deal <= DEALS; deal++) {
      double chance = PrincipalAxes.firstVariance(votes.dealtAnew(deal));
      double step = chance - mean;
      mean += step / deal;
      squares += step * (chance - mean);
    }
    double deviation = Math.sqrt(squares / (DEALS - 1));
    return observed > mean * (1 + ROUNDING) + MARGIN * deviation;
  }
}
