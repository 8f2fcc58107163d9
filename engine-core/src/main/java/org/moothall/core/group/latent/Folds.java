package org.moothall.core.group.latent;

import org.moothall.core.group.votes.Mix64;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Which votes are hidden in which trial: a fifth of them in each of three, none in two. Rows and
 * columns stand in an order of content, so content and seed alone decide.
 */
final class Folds {

  static final int COUNT = 3;

  private static final int PARTS = 5;
  private static final long STRIDE = 0x1_0000_0001L;

  private final long seed;

  Folds(long seed) {
    this.seed = Mix64.mix(seed);
  }

  boolean hides(int fold, int row, int column) {
    return Mix64.below(PARTS, Mix64.mix(seed + row * STRIDE) + column) == fold;
  }

  VoteMatrix shown(int fold, VoteMatrix votes) {
    return votes.where((row, cell) -> !hides(fold, row, votes.column(cell)));
  }
}
