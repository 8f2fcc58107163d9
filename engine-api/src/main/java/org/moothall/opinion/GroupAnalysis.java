package org.moothall.opinion;

import java.util.Collection;
import java.util.List;

/**
 * Opinion groups of any votes, recorded or not. Everything here is a function of its arguments:
 * nothing is written, and the same arguments give the same result on every machine and on any
 * number of threads.
 *
 * <p>Long work runs on the calling thread and the threads of the {@link
 * java.util.concurrent.ForkJoinPool} it belongs to, by default the common pool.
 */
public interface GroupAnalysis {

  /**
   * The map of these votes.
   *
   * <p>What is found at the edges: without votes, or with fewer than two people who voted often
   * enough, there are no groups and nobody is on the map. Passes alone, everybody of one mind or
   * votes that hang together no more than by chance make one group of everybody.
   */
  OpinionMap map(VoteSet votes, GroupingOptions options);

  /**
   * How likely each of these people is to vote which way on which statement. Votes of the pairs
   * themselves, where the set has any, are left out of the fit.
   *
   * @return one prediction a pair, in their order
   * @throws org.moothall.BadInputException if a person or statement of a pair is not in the set
   */
  List<VotePrediction> predict(VoteSet votes, Collection<VotePrediction.Of> pairs);
}
