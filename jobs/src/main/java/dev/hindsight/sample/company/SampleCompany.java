package dev.hindsight.sample.company;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A made-up company. Everything about it follows from these five.
 *
 * @param seed the same seed gives the same company
 * @param requests how many requests it has, exactly
 * @param from the first day on which one is raised
 * @param to the day the exports are taken: nothing later has happened
 * @param effects what is planted
 */
public record SampleCompany(
    long seed, long requests, LocalDate from, LocalDate to, PlantedEffects effects)
    implements Serializable {

  /** How many requests a block has; the last one may have fewer. */
  static final int REQUESTS_PER_BLOCK = 50;

  public SampleCompany {
    if (requests < 1 || requests > 1_000_000_000L) {
      throw new IllegalArgumentException(
          "Invalid number of requests " + requests + ": give one from 1 to 1000000000");
    }
    if (from.plusYears(1).isAfter(to)) {
      throw new IllegalArgumentException(
          "Invalid time span " + from + " to " + to + ": give at least a year");
    }
  }

  /** How many blocks of requests, with their deals, accounts and roadmap items, it is made of. */
  public long blocks() {
    return (requests + REQUESTS_PER_BLOCK - 1) / REQUESTS_PER_BLOCK;
  }

  public Draws draws(Draws.Kind kind, long index) {
    return Draws.of(seed, kind, index);
  }

  /** The day on which a review agrees that there is to be no yes off strategy. */
  public LocalDate agreed() {
    return Quarters.start(to).minusMonths(3).plusDays(14);
  }

  /** What that does to the answer of a day being a yes, as log odds. */
  public double agreedOnYes(Request.Fit fit, LocalDate day) {
    boolean counts = fit == Request.Fit.OFF_STRATEGY && !day.isBefore(agreed());
    return counts ? effects.kinds().agreedRule() : 0;
  }

  /** Whether the day has come when the exports are taken. */
  public boolean hasCome(LocalDate day) {
    return !day.isAfter(to);
  }
}
