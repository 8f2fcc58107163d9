package org.moothall.core.group.answer;

/**
 * Odds of the three answers, and how they bend: everything a Newton step needs of one vote. One
 * instance is filled over and over, for speed.
 *
 * <p>The odds of disagreement, pass and agreement are exp(−u) : exp(w) : exp(u).
 */
public final class Odds {

  /** Beyond this an answer is as good as certain, and e to its power still a number. */
  private static final double CERTAIN = 30;

  public double agree;
  public double pass;
  public double disagree;

  /** First derivatives of the vote's log-likelihood by u and by w. */
  public double slopeU;

  public double slopeW;

  /** Second derivatives, negated: the information in the vote. */
  public double bendUu;

  public double bendUw;
  public double bendWw;

  /** Fills in probabilities; of −u exactly those of u with agree and disagree exchanged. */
  public void at(double u, double w) {
    double strength = Math.min(Math.abs(u), CERTAIN);
    double none = Math.clamp(w, -CERTAIN, CERTAIN);
    double most = Math.max(strength, none);
    double likely = Exp.of(strength - most);
    double unlikely = Exp.of(-strength - most);
    double passing = Exp.of(none - most);
    double whole = 1 / ((likely + unlikely) + passing);
    agree = (u < 0 ? unlikely : likely) * whole;
    disagree = (u < 0 ? likely : unlikely) * whole;
    pass = passing * whole;
  }

  /** Fills in probabilities and derivatives for a vote cast: 1 agree, 0 pass, −1 disagree. */
  public void of(int vote, double u, double w) {
    at(u, w);
    double lean = agree - disagree;
    slopeU = vote - lean;
    slopeW = (vote == 0 ? 1 : 0) - pass;
    bendUu = (agree + disagree) - lean * lean;
    bendUw = -pass * lean;
    bendWw = pass * (1 - pass);
  }

  /** The probability of a vote. */
  public double of(int vote) {
    return vote > 0 ? agree : vote < 0 ? disagree : pass;
  }
}
