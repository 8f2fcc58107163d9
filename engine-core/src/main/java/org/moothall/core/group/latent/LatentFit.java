package org.moothall.core.group.latent;

import java.util.Arrays;
import org.moothall.core.group.answer.Chunks;
import org.moothall.core.group.votes.VoteColumns;
import org.moothall.core.group.votes.VoteMatrix;

/** Fits latent classes to votes: profiles and members in turn, one Newton step each. */
final class LatentFit {

  private static final int MOST_ROUNDS = 25;

  /** Styles and the spread of priors settle later than memberships. */
  private static final int LEAST_ROUNDS = 10;

  /** How sure a first guess is taken to be. */
  private static final double GUESS = 0.9;

  /** Where memberships move less than this on average, the classes have settled. */
  private static final double SETTLED = 1e-3;

  private final VoteMatrix votes;
  private final VoteColumns columns;
  private final Profiles profiles;
  private final Members members;

  private LatentFit(VoteMatrix votes, VoteColumns columns, Profiles profiles, Members members) {
    this.votes = votes;
    this.columns = columns;
    this.profiles = profiles;
    this.members = members;
  }

  /**
   * The classes of these votes, from a first guess of who belongs together.
   *
   * @param guess the class of each row, 0 to {@code classes} − 1
   * @param commonU what everybody thinks of each statement
   * @param commonW likewise of passing
   */
  static LatentModel of(
      VoteMatrix votes,
      VoteColumns columns,
      int[] guess,
      int classes,
      double[] commonU,
      double[] commonW) {
    Members members = new Members(classes, votes.people().size());
    for (int person = 0; person < members.people; person++) {
      for (int k = 0; k < classes; k++) {
        members.share[person * classes + k] =
            classes == 1 ? 1 : k == guess[person] ? GUESS : (1 - GUESS) / (classes - 1);
      }
    }
    Profiles profiles = new Profiles(classes, commonU, commonW);
    return new LatentFit(votes, columns, profiles, members).settle();
  }

  /**
   * The classes of these votes, from those of other votes on the same statements.
   *
   * @param start it is left as it is
   */
  static LatentModel of(VoteMatrix votes, VoteColumns columns, LatentModel start) {
    Members members = new Members(start.classes(), votes.people().size());
    members.takePriors(start.members);
    LatentFit fit = new LatentFit(votes, columns, start.profiles.copy(), members);
    fit.stepMembers();
    return fit.settle();
  }

  private LatentModel settle() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      stepProfiles();
      profiles.learn();
      double moved = stepMembers();
      members.learn();
      if (moved < SETTLED && round >= LEAST_ROUNDS) {
        break;
      }
    }
    return new LatentModel(profiles, members);
  }

  private void stepProfiles() {
    Chunks.each(
        columns.size(),
        chunk -> {
          ProfileStep step = new ProfileStep(profiles, members);
          return (from, to) -> {
            for (int statement = from; statement < to; statement++) {
              step.step(columns, statement);
            }
          };
        });
  }

  private double stepMembers() {
    double[] moved = new double[members.people];
    Chunks.each(
        members.people,
        chunk -> {
          MemberStep step = new MemberStep(profiles, members);
          return (from, to) -> {
            for (int person = from; person < to; person++) {
              moved[person] = step.step(votes, person);
            }
          };
        });
    return Arrays.stream(moved).sum() / Math.max(1, moved.length);
  }
}
