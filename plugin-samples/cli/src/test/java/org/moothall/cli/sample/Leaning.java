package org.moothall.cli.sample;

/** The three groups behind the votes: what most of them want, not where they live. */
enum Leaning {
  /** Wants the lift, mostly from the fifth floor up. */
  UPPER,
  /** Opposes it, mostly at the bottom. */
  GROUND,
  /** Asks what it costs, mostly in the middle. */
  COST
}
