package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The random draws of one thing: they depend on the company's seed, on what kind of thing it is and
 * on its index, and on nothing else. {@link StrictMath} keeps them alike on every machine.
 */
public final class Draws {

  /** What is drawn for. */
  public enum Kind {
    BLOCK,
    ACCOUNT,
    DEAL,
    REQUEST,
    ITEM,
    DISPLACEMENT,
    CUSTOMER,
    QUOTA,
    RATE,
    WORDS,
    TITLE,
    HISTORY,
    FEATURE
  }

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Draws(long state) {
    this.random = new SplittableRandom(state);
  }

  public static Draws of(long seed, Kind kind, long index) {
    return new Draws(mix(mix(seed + GOLDEN * kind.name().hashCode()) + GOLDEN * (index + 1)));
  }

  /** Uniform from 0 to 1. */
  double share() {
    return random.nextDouble();
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Standard normal, by Box and Muller. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
  }

  /** A whole number from {@code least} to {@code most}, both included. */
  int whole(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of several, each with its weight. */
  <T> T weighted(List<T> choices, double... weights) {
    double left = random.nextDouble() * Arrays.stream(weights).sum();
    for (int index = 0; index < weights.length - 1; index++) {
      left -= weights[index];
      if (left < 0) {
        return choices.get(index);
      }
    }
    return choices.get(weights.length - 1);
  }

  /** A day from {@code first} to {@code last}, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
  }

  /** Shuffles in place, by Fisher and Yates. */
  void shuffle(int[] values) {
    for (int last = values.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int kept = values[last];
      values[last] = values[other];
      values[other] = kept;
    }
  }

  /** The finalizer of MurmurHash3, as in SplittableRandom. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
