package org.moothall.core.group.latent;

import java.util.Arrays;

/** The group of each person and how sure that is. Nobody is alone in a group. */
final class Memberships {

  private final int[] classOf;
  private final double[] confidence;

  private Memberships(int[] classOf, double[] confidence) {
    this.classOf = classOf;
    this.confidence = confidence;
  }

  /**
   * @param temper the power to which memberships are raised
   */
  static Memberships of(Members members, double temper) {
    int[] classOf = members.all();
    boolean[] open = new boolean[members.classes];
    Arrays.fill(open, true);
    for (int lonely = lonely(classOf, open); lonely >= 0; lonely = lonely(classOf, open)) {
      open[classOf[lonely]] = false;
      classOf[lonely] = likeliest(members, lonely, open);
    }
    double[] confidence = new double[classOf.length];
    double[] weight = new double[members.classes];
    for (int person = 0; person < confidence.length; person++) {
      Trial.tempered(members, person, temper, weight);
      confidence[person] = Math.clamp(weight[classOf[person]], Double.MIN_NORMAL, 1);
    }
    return new Memberships(classOf, confidence);
  }

  /** The class of each person. */
  int[] classes() {
    return classOf.clone();
  }

  /** How sure that is, in (0, 1]. */
  double[] confidence() {
    return confidence.clone();
  }

  /** Somebody who is alone in a class while there are others; −1 if nobody is. */
  private static int lonely(int[] classOf, boolean[] open) {
    int[] size = new int[open.length];
    for (int of : classOf) {
      size[of]++;
    }
    if (Arrays.stream(size).filter(it -> it > 0).count() < 2) {
      return -1;
    }
    for (int person = 0; person < classOf.length; person++) {
      if (size[classOf[person]] == 1) {
        return person;
      }
    }
    return -1;
  }

  private static int likeliest(Members members, int person, boolean[] open) {
    int best = -1;
    for (int k = 0; k < open.length; k++) {
      boolean better =
          best < 0
              || members.share[person * open.length + k]
                  > members.share[person * open.length + best];
      best = open[k] && better ? k : best;
    }
    return best;
  }
}
