package org.moothall.opinion;

import java.util.List;
import java.util.OptionalDouble;

/**
 * People who vote alike.
 *
 * @param id a letter: {@code A} for the largest group of a map, and kept for as long as the group
 *     lives on a map that follows the votes; there {@code AA} comes after {@code Z}
 * @param colour the number of the colour to show the group in, from 0; it stays with the id
 * @param members pseudonyms of the people in the group, sorted
 * @param confidence the mean confidence of the members' membership, in (0, 1]; empty in compatible
 *     mode, which publishes none
 * @param stands what the group stands for, the most telling statement first
 */
public record OpinionGroup(
    String id,
    int colour,
    List<String> members,
    OptionalDouble confidence,
    List<Representative> stands) {
  public OpinionGroup {
    members = List.copyOf(members);
    stands = List.copyOf(stands);
  }

  /** How many people are in the group. */
  public int size() {
    return members.size();
  }

  /**
   * A statement a group answers differently from everybody else, in the sense of Small et al.,
   * <i>Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces</i> (2021).
   *
   * @param opinion the statement's id
   * @param direction {@link Choice#AGREE} or {@link Choice#DISAGREE}: which answer is typical of
   *     the group
   * @param inGroup the group's votes on it
   * @param elsewhere everybody else's votes on it
   * @param ratio how many times likelier this answer is inside the group than outside, smoothed by
   *     one vote each way; above 1 when it is typical
   * @param z the two-proportion z-score of that difference
   */
  public record Representative(
      String opinion,
      Choice direction,
      VoteCount inGroup,
      VoteCount elsewhere,
      double ratio,
      double z) {}
}
