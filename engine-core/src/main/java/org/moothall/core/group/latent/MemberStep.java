package org.moothall.core.group.latent;

import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * One step of a person: in each class a Newton step of their style, then the probability of their
 * votes there (Laplace), then their memberships. Keeps scratch space; one instance a thread.
 */
final class MemberStep {

  /** Products of probabilities are turned into logarithms before they get smaller than this. */
  private static final double SMALL = 1e-200;

  private static final double LONGEST = 2;

  private final Profiles profiles;
  private final Members members;
  private final Odds odds = new Odds();
  private final double[] evidence;
  private double slopeB;
  private double slopeS;
  private double bendBb;
  private double bendBs;
  private double bendSs;
  private double likelihood;

  MemberStep(Profiles profiles, Members members) {
    this.profiles = profiles;
    this.members = members;
    this.evidence = new double[profiles.classes];
  }

  /** Steps; how far memberships moved. */
  double step(VoteMatrix votes, int person) {
    for (int k = 0; k < profiles.classes; k++) {
      evidence[k] = members.logSize[k] + inClass(votes, person, person * profiles.classes + k, k);
    }
    return share(person * profiles.classes);
  }

  private double inClass(VoteMatrix votes, int row, int member, int k) {
    read(votes, row, member, k);
    double precisionB = 1 / members.spreadB;
    double precisionS = 1 / members.spreadS;
    double b = members.b[member];
    double s = members.s[member];
    slopeB -= b * precisionB;
    slopeS -= s * precisionS;
    bendBb += precisionB;
    bendSs += precisionS;
    double determinant = bendBb * bendSs - bendBs * bendBs;
    double stepB = (bendSs * slopeB - bendBs * slopeS) / determinant;
    double stepS = (bendBb * slopeS - bendBs * slopeB) / determinant;
    double reach = Math.max(Math.abs(stepB), Math.abs(stepS));
    double share = reach > LONGEST ? LONGEST / reach : 1;
    members.b[member] = b + share * stepB;
    members.s[member] = s + share * stepS;
    members.varB[member] = bendSs / determinant;
    members.varS[member] = bendBb / determinant;
    double gain = share * (1 - share / 2) * (slopeB * stepB + slopeS * stepS);
    return likelihood
        - (b * b * precisionB + s * s * precisionS) / 2
        + gain
        - StrictMath.log(determinant * members.spreadB * members.spreadS) / 2;
  }

  /** Reads the votes as a member of a class would cast them. */
  private void read(VoteMatrix votes, int row, int member, int k) {
    slopeB = 0;
    slopeS = 0;
    bendBb = 0;
    bendBs = 0;
    bendSs = 0;
    double logs = 0;
    double product = 1;
    double doubt = 0;
    double b = members.b[member];
    double s = members.s[member];
    for (int cell = votes.start(row); cell < votes.end(row); cell++) {
      int at = votes.column(cell) * profiles.classes + k;
      int choice = votes.choice(cell);
      odds.of(choice, profiles.u[at] + b, profiles.w[at] + s);
      slopeB += odds.slopeU;
      slopeS += odds.slopeW;
      bendBb += odds.bendUu;
      bendBs += odds.bendUw;
      bendSs += odds.bendWw;
      doubt +=
          odds.bendUu * profiles.varU[at]
              + 2 * odds.bendUw * profiles.varUw[at]
              + odds.bendWw * profiles.varW[at];
      product *= odds.of(choice);
      if (product < SMALL) {
        logs += StrictMath.log(product);
        product = 1;
      }
    }
    likelihood = logs + StrictMath.log(product) - doubt / 2;
  }

  private double share(int first) {
    double most = Double.NEGATIVE_INFINITY;
    for (double value : evidence) {
      most = Math.max(most, value);
    }
    double sum = 0;
    for (int k = 0; k < evidence.length; k++) {
      evidence[k] = StrictMath.exp(evidence[k] - most);
      sum += evidence[k];
    }
    double moved = 0;
    for (int k = 0; k < evidence.length; k++) {
      double share = evidence[k] / sum;
      moved = Math.max(moved, Math.abs(share - members.share[first + k]));
      members.share[first + k] = share;
    }
    return moved;
  }
}
