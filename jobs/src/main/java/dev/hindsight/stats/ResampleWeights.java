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

  /** No unit is drawn more often in a resample. */
  public static final int MOST = 18;

  /** Below which numbers of 53 bits a weight stays; beyond the last one no number comes. */
  private static final long[] UP_TO = cumulative(MOST);

  /** What a weight is at least, by the first bits of the number: few are compared further. */
  private static final int FIRST_BITS = 10;

  private static final byte[] AT_LEAST = atLeast();

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
    long bits = mixed(key + (resample + 1) * GOLDEN);
    return weight(bits >>> 11, AT_LEAST[(int) (bits >>> (64 - FIRST_BITS))]);
  }

  private static int weight(long uniform, int atLeast) {
    int weight = atLeast;
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

  private static byte[] atLeast() {
    byte[] weights = new byte[1 << FIRST_BITS];
    for (int first = 0; first < weights.length; first++) {
      weights[first] = (byte) weight((long) first << (53 - FIRST_BITS), 0);
    }
    return weights;
  }

  private static long[] cumulative(int terms) {
    long[] upTo = new long[terms];
    double probability = StrictMath.exp(-1);
    double sum = 0;
    for (int weight = 0; weight < terms; weight++) {
      sum += probability;
      upTo[weight] = (long) Math.ceil(sum * 0x1p53);
      probability /= weight + 1;
    }
    return upTo;
  }
}
