package org.moothall.core.group.latent;

import java.util.Arrays;
import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.votes.VoteColumns;

/**
 * One Newton step of a statement's profile in every class, members weighted by their probability of
 * membership. Keeps scratch space; one instance a thread.
 */
final class ProfileStep {

  /** Memberships less likely than this are left out. */
  private static final double NEGLIGIBLE = 1e-4;

  private static final double LONGEST = 2;

  private final Profiles profiles;
  private final Members members;
  private final Odds odds = new Odds();
  private final double[] slopeU;
  private final double[] slopeW;
  private final double[] bendUu;
  private final double[] bendUw;
  private final double[] bendWw;

  ProfileStep(Profiles profiles, Members members) {
    this.profiles = profiles;
    this.members = members;
    this.slopeU = new double[profiles.classes];
    this.slopeW = new double[profiles.classes];
    this.bendUu = new double[profiles.classes];
    this.bendUw = new double[profiles.classes];
    this.bendWw = new double[profiles.classes];
  }

  void step(VoteColumns votes, int statement) {
    for (double[] sums : new double[][] {slopeU, slopeW, bendUu, bendUw, bendWw}) {
      Arrays.fill(sums, 0);
    }
    for (int cell = votes.start(statement); cell < votes.end(statement); cell++) {
      vote(votes.row(cell) * profiles.classes, votes.choice(cell), statement * profiles.classes);
    }
    for (int k = 0; k < profiles.classes; k++) {
      move(k, statement);
    }
  }

  private void vote(int member, int choice, int profile) {
    for (int k = 0; k < profiles.classes; k++) {
      double share = members.share[member + k];
      if (share > NEGLIGIBLE) {
        odds.of(
            choice,
            profiles.u[profile + k] + members.b[member + k],
            profiles.w[profile + k] + members.s[member + k]);
        slopeU[k] += share * odds.slopeU;
        slopeW[k] += share * odds.slopeW;
        bendUu[k] += share * odds.bendUu;
        bendUw[k] += share * odds.bendUw;
        bendWw[k] += share * odds.bendWw;
      }
    }
  }

  private void move(int k, int statement) {
    int at = statement * profiles.classes + k;
    double towardsU = slopeU[k] - (profiles.u[at] - profiles.commonU[statement]) / profiles.strayU;
    double towardsW = slopeW[k] - (profiles.w[at] - profiles.commonW[statement]) / profiles.strayW;
    double uu = bendUu[k] + 1 / profiles.strayU;
    double uw = bendUw[k];
    double ww = bendWw[k] + 1 / profiles.strayW;
    double determinant = uu * ww - uw * uw;
    double stepU = (ww * towardsU - uw * towardsW) / determinant;
    double stepW = (uu * towardsW - uw * towardsU) / determinant;
    double reach = Math.max(Math.abs(stepU), Math.abs(stepW));
    double share = reach > LONGEST ? LONGEST / reach : 1;
    profiles.u[at] += share * stepU;
    profiles.w[at] += share * stepW;
    profiles.varU[at] = ww / determinant;
    profiles.varUw[at] = -uw / determinant;
    profiles.varW[at] = uu / determinant;
  }
}
