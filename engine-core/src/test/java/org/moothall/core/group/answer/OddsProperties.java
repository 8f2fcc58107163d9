package org.moothall.core.group.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of the odds of an answer. */
class OddsProperties {

  private static final double STEP = 1e-4;

  @Property
  void theThreeProbabilitiesSumToOne(@ForAll double u, @ForAll double w) {
    Odds odds = odds(u, w);

    assertThat(odds.agree + odds.pass + odds.disagree).isCloseTo(1, within(1e-12));
    assertThat(Math.min(odds.agree, Math.min(odds.pass, odds.disagree))).isNotNegative();
  }

  @Property
  void exchangingAgreeAndDisagreeIsExactlyTheOppositeU(@ForAll double u, @ForAll double w) {
    Odds odds = odds(u, w);
    Odds mirrored = odds(-u, w);

    assertThat(mirrored.agree).isEqualTo(odds.disagree);
    assertThat(mirrored.pass).isEqualTo(odds.pass);
    assertThat(mirrored.disagree).isEqualTo(odds.agree);
  }

  @Property
  void theyAreThoseOfTheExponentials(
      @ForAll @DoubleRange(min = -25, max = 25) double u,
      @ForAll @DoubleRange(min = -25, max = 25) double w) {
    double sum = StrictMath.exp(-u) + StrictMath.exp(w) + StrictMath.exp(u);

    assertThat(odds(u, w).agree).isCloseTo(StrictMath.exp(u) / sum, within(1e-12));
    assertThat(odds(u, w).pass).isCloseTo(StrictMath.exp(w) / sum, within(1e-12));
  }

  @Property
  void slopesAndBendsAreTheDerivativesOfTheLogLikelihood(
      @ForAll @DoubleRange(min = -4, max = 4) double u,
      @ForAll @DoubleRange(min = -4, max = 4) double w,
      @ForAll @IntRange(min = -1, max = 1) int vote) {
    Odds at = new Odds();
    at.of(vote, u, w);

    assertThat(at.slopeU)
        .isCloseTo((log(vote, u + STEP, w) - log(vote, u - STEP, w)) / (2 * STEP), within(1e-6));
    assertThat(at.slopeW)
        .isCloseTo((log(vote, u, w + STEP) - log(vote, u, w - STEP)) / (2 * STEP), within(1e-6));
    assertThat(at.bendUu).isCloseTo(-change(vote, u, w, true).slopeU / (2 * STEP), within(1e-6));
    assertThat(at.bendUw).isCloseTo(-change(vote, u, w, true).slopeW / (2 * STEP), within(1e-6));
    assertThat(at.bendWw).isCloseTo(-change(vote, u, w, false).slopeW / (2 * STEP), within(1e-6));
  }

  /** The slopes a step further less those a step before. */
  private static Odds change(int vote, double u, double w, boolean alongU) {
    Odds after = new Odds();
    Odds before = new Odds();
    after.of(vote, alongU ? u + STEP : u, alongU ? w : w + STEP);
    before.of(vote, alongU ? u - STEP : u, alongU ? w : w - STEP);
    after.slopeU -= before.slopeU;
    after.slopeW -= before.slopeW;
    return after;
  }

  private static double log(int vote, double u, double w) {
    return Math.log(odds(u, w).of(vote));
  }

  private static Odds odds(double u, double w) {
    Odds odds = new Odds();
    odds.at(u, w);
    return odds;
  }
}
