package dev.hindsight.stats;

import java.nio.charset.StandardCharsets;

/**
 * How often a unit, such as an account with all that belongs to it, is drawn in each resample of a
 * bootstrap: independent Poisson numbers of mean 1, which stand for drawing as many units as there
 * are with replacement. A weight depends on the unit's name and the resample's number alone, and so
 * neither on the order of the units nor on the machine that computes it: the seed is fixed.
 *
 * <p>The weight is the Poisson quantile of a uniform number with 53 bits, the output of SplitMix64
 * that starts from a hash of the name.
 *
 * <p>N. Chamandy, O. Muralidharan, A. Najmi, S. Naidu (2012), Estimating uncertainty for massive
 * data streams, Google technical report. G. L. Steele, D. Lea, C. H. Flood (2014), Fast splittable
 * pseudorandom number generators, <a
 * href="https://doi.org/10.1145/2660193.2660195">doi:10.1145/2660193.2660195</a>.
 *
 * @param key where the unit's numbers start
 */
public record ResampleWeights(long key) {

  private static final long SEED = 0x48696E6473696768L;
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1p-53;

  /** Beyond the last a number of 53 bits does not come. */
  private static final double[] UP_TO = cumulative(18);

  /** The weights of a unit, by its name. */
  public static ResampleWeights of(String unit) {
    long hash = OFFSET;
    for (byte each : unit.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xFF)) * PRIME;
    }
    return new ResampleWeights(mixed(hash ^ SEED));
  }

  /** How often the unit is drawn in a resample, numbered from 0. */
  public int in(int resample) {
    double uniform = (mixed(key + (resample + 1) * GOLDEN) >>> 11) * UNIT;
    int weight = 0;
    while (weight < UP_TO.length && uniform >= UP_TO[weight]) {
      weight++;
    }
    return weight;
  }

  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private static double[] cumulative(int terms) {
    double[] upTo = new double[terms];
    double probability = StrictMath.exp(-1);
    double sum = 0;
    for (int weight = 0; weight < terms; weight++) {
      sum += probability;
      upTo[weight] = sum;
      probability /= weight + 1;
    }
    return upTo;
  }
}
