package org.moothall.cli.sample;

/**
 * How one opinion is taken by each group: −2 strongly disagree, 0 divided or indifferent, 2
 * strongly agree.
 */
record Stance(int upper, int ground, int cost) {
  private static final int STRONGEST = 2;

  Stance {
    requireInRange(upper);
    requireInRange(ground);
    requireInRange(cost);
  }

  int of(Leaning leaning) {
    return switch (leaning) {
      case UPPER -> upper;
      case GROUND -> ground;
      case COST -> cost;
    };
  }

  private static void requireInRange(int stance) {
    if (stance < -STRONGEST || stance > STRONGEST) {
      throw new IllegalArgumentException("a stance is -2 to 2, but was `%d`".formatted(stance));
    }
  }
}
