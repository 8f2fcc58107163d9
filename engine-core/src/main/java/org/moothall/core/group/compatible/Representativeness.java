package org.moothall.core.group.compatible;

import static org.moothall.core.group.describe.Proportions.SIGNIFICANT_90;

import org.moothall.core.group.describe.Proportions;

/**
 * How far a statement stands for a group: how the group voted on it, and how that compares with
 * everybody else in the conversation.
 *
 * @param na members who agreed
 * @param nd members who disagreed
 * @param ns members who voted, those who passed included
 * @param pa the share that agreed, drawn to one half; in (0, 1)
 * @param pd the share that disagreed, drawn to one half; in (0, 1)
 * @param pat the z-score of more than half agreeing
 * @param pdt the z-score of more than half disagreeing
 * @param ra {@code pa} as a multiple of the same share elsewhere
 * @param rd {@code pd} as a multiple of the same share elsewhere
 * @param rat the z-score of the share that agreed being larger than elsewhere
 * @param rdt the z-score of the share that disagreed being larger than elsewhere
 */
public record Representativeness(
    int na,
    int nd,
    int ns,
    double pa,
    double pd,
    double pat,
    double pdt,
    double ra,
    double rd,
    double rat,
    double rdt) {

  static Representativeness of(GroupVotes.Count here, GroupVotes.Count elsewhere) {
    double pa = Proportions.smoothed(here.agreed(), here.seen());
    double pd = Proportions.smoothed(here.disagreed(), here.seen());
    return new Representativeness(
        here.agreed(),
        here.disagreed(),
        here.seen(),
        pa,
        pd,
        Proportions.majorityZ(here.agreed(), here.seen()),
        Proportions.majorityZ(here.disagreed(), here.seen()),
        pa / Proportions.smoothed(elsewhere.agreed(), elsewhere.seen()),
        pd / Proportions.smoothed(elsewhere.disagreed(), elsewhere.seen()),
        Proportions.differenceZ(here.agreed(), here.seen(), elsewhere.agreed(), elsewhere.seen()),
        Proportions.differenceZ(
            here.disagreed(), here.seen(), elsewhere.disagreed(), elsewhere.seen()));
  }

  /** Whether the group stands for agreeing, rather than for disagreeing. */
  public boolean isForAgreeing() {
    return rat > rdt;
  }

  /** Whether most of the group votes one way, and more of it than elsewhere, both beyond chance. */
  public boolean isSufficient() {
    return (significant(rat) && significant(pat)) || (significant(rdt) && significant(pdt));
  }

  /** How telling the statement is in its direction. */
  public double metric() {
    return isForAgreeing() ? ra * rat * pa * pat : rd * rdt * pd * pdt;
  }

  /** How much it differs from elsewhere, one way or the other. */
  double difference() {
    return Math.max(rat, rdt);
  }

  /** Whether it can be shown as something the group agrees to, when there is nothing else yet. */
  boolean canBeAgreedTo() {
    return significant(pat) || (ra > 1 && pa > 0.5);
  }

  /** Whether it says better than another what the group agrees to. */
  boolean isBetterAgreedToThan(Representativeness other) {
    return other.ra > 1
        ? ra * rat * pa * pat > other.ra * other.rat * other.pa * other.pat
        : pa * pat > other.pa * other.pat;
  }

  private static boolean significant(double z) {
    return z > SIGNIFICANT_90;
  }
}
