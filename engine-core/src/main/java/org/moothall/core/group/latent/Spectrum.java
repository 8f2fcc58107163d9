package org.moothall.core.group.latent;

import java.util.Arrays;
import org.moothall.core.group.response.ResponseModel;

/**
 * Tells whether people stand on a spectrum without a gap. Along each of the two main axes a mixture
 * of one, two and three normal distributions is fitted to people's places, each as uncertain as it
 * is (extreme deconvolution, Bovy, Hogg and Roweis 2011), and chosen by BIC (Schwarz 1978). There
 * is a gap where the mixture chosen has a valley between two peaks.
 */
final class Spectrum {

  private static final int AXES = 2;
  private static final int MOST = 3;
  private static final int ROUNDS = 200;

  /** Variance of a component, in that of all people: never less. */
  private static final double NARROWEST = 0.01;

  /** Where the mixture is looked at, in standard deviations of people. */
  private static final double EDGE = 4;

  private static final double STEP = 0.05;

  /** A valley is this much lower than the lower of the two peaks beside it. */
  private static final double DEPTH = 0.9;

  private final double[] place;
  private final double[] noise;

  private Spectrum(double[] place, double[] noise) {
    this.place = place;
    this.noise = noise;
  }

  /** Whether there is no gap along either axis. */
  static boolean of(ResponseModel model, int[] rows) {
    for (int axis = 0; axis < Math.min(AXES, model.rank()); axis++) {
      if (along(model, rows, axis).hasGap()) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the votes alone say of people's places: beliefs with their prior, a standard normal
   * distribution, taken out again.
   */
  private static Spectrum along(ResponseModel model, int[] rows, int axis) {
    double[] place = new double[rows.length];
    double[] noise = new double[rows.length];
    int told = 0;
    for (int row : rows) {
      double variance = model.uncertainty(row, axis);
      if (variance < 0.99) {
        noise[told] = variance / (1 - variance);
        place[told] = model.place(row, axis) / (1 - variance);
        told++;
      }
    }
    return new Spectrum(Arrays.copyOf(place, told), Arrays.copyOf(noise, told));
  }

  private boolean hasGap() {
    if (place.length < 2) {
      return false;
    }
    Mixture best = new Mixture(1);
    double least = best.bic();
    for (int k = 2; k <= MOST; k++) {
      Mixture mixture = new Mixture(k);
      double bic = mixture.bic();
      if (bic < least) {
        least = bic;
        best = mixture;
      }
    }
    return best.hasValley();
  }

  private final class Mixture {

    private final double[] size;
    private final double[] mean;
    private final double[] variance;
    private double logLikelihood;

    Mixture(int k) {
      size = new double[k];
      mean = new double[k];
      variance = new double[k];
      for (int i = 0; i < k; i++) {
        size[i] = 1.0 / k;
        mean[i] = k == 1 ? 0 : 2.0 * i / (k - 1) - 1;
        variance[i] = 1.0 / (k * k);
      }
      for (int round = 0; round < ROUNDS; round++) {
        double before = logLikelihood;
        step();
        if (round > 0 && logLikelihood - before < 1e-6 * place.length) {
          break;
        }
      }
    }

    double bic() {
      return -2 * logLikelihood + (3 * size.length - 1) * StrictMath.log(place.length);
    }

    private void step() {
      int k = size.length;
      double[] weight = new double[k];
      double[] first = new double[k];
      double[] second = new double[k];
      double[] share = new double[k];
      double sum = 0;
      for (int i = 0; i < place.length; i++) {
        double whole = 0;
        for (int c = 0; c < k; c++) {
          share[c] = size[c] * density(place[i], mean[c], variance[c] + noise[i]);
          whole += share[c];
        }
        sum += StrictMath.log(Math.max(whole, Double.MIN_NORMAL));
        for (int c = 0; c < k && whole > 0; c++) {
          double gain = variance[c] / (variance[c] + noise[i]);
          double at = mean[c] + gain * (place[i] - mean[c]);
          double belongs = share[c] / whole;
          weight[c] += belongs;
          first[c] += belongs * at;
          second[c] += belongs * (at * at + variance[c] * (1 - gain));
        }
      }
      logLikelihood = sum;
      for (int c = 0; c < k; c++) {
        size[c] = weight[c] / place.length;
        if (weight[c] > 0) {
          mean[c] = first[c] / weight[c];
          variance[c] = Math.max(NARROWEST, second[c] / weight[c] - mean[c] * mean[c]);
        }
      }
    }

    /** Whether its density falls and rises again by more than a ripple. */
    private boolean hasValley() {
      double peak = 0;
      double floor = Double.POSITIVE_INFINITY;
      for (double x = -EDGE; x <= EDGE; x += STEP) {
        double density = 0;
        for (int c = 0; c < size.length; c++) {
          density += size[c] * density(x, mean[c], variance[c]);
        }
        if (floor < DEPTH * Math.min(peak, density)) {
          return true;
        }
        if (density > peak) {
          peak = density;
          floor = density;
        } else {
          floor = Math.min(floor, density);
        }
      }
      return false;
    }

    private static double density(double x, double mean, double variance) {
      double off = x - mean;
      return StrictMath.exp(-off * off / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
    }
  }
}
