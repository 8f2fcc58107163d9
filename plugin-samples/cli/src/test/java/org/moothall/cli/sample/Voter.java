package org.moothall.cli.sample;

import java.util.SplittableRandom;

/**
 * A person at the ballot: leans by floor, mostly, and has a style of answering.
 *
 * @param person roster id
 * @param always whether the person agrees with whatever is shown
 * @param passes readiness to pass, 0 to 1
 */
record Voter(String person, Leaning leaning, boolean always, double passes) {
  private static final double ALWAYS_AGREE = 0.05;

  /** Chances of agreeing and of disagreeing, for a stance of −2 to 2; the rest passes. */
  private static final double[][] CHANCES = {
    {0.04, 0.88}, {0.14, 0.66}, {0.34, 0.34}, {0.68, 0.13}, {0.9, 0.04}
  };

  /** Chances of leaning to the lift and to opposing it, from the first floor to the seventh. */
  private static final double[][] BY_FLOOR = {
    {0.08, 0.82}, {0.12, 0.6}, {0.2, 0.15}, {0.34, 0.08}, {0.72, 0.04}, {0.85, 0.03}, {0.88, 0.03}
  };

  static Voter of(Resident resident, SplittableRandom random) {
    return new Voter(
        resident.person(),
        leaning(resident.home().floor(), random.nextDouble()),
        random.nextDouble() < ALWAYS_AGREE,
        random.nextDouble() * random.nextDouble() * 0.5);
  }

  private static Leaning leaning(int floor, double die) {
    double upper = BY_FLOOR[floor - 1][0];
    double ground = BY_FLOOR[floor - 1][1];
    return die < upper ? Leaning.UPPER : die < upper + ground ? Leaning.GROUND : Leaning.COST;
  }

  Vote.Answer answer(Stance stance, SplittableRandom random) {
    if (always) {
      return Vote.Answer.AGREE;
    }
    if (random.nextDouble() < passes) {
      return Vote.Answer.PASS;
    }
    double[] chances = CHANCES[stance.of(leaning) + 2];
    double die = random.nextDouble();
    if (die < chances[0]) {
      return Vote.Answer.AGREE;
    }
    return die < chances[0] + chances[1] ? Vote.Answer.DISAGREE : Vote.Answer.PASS;
  }
}
