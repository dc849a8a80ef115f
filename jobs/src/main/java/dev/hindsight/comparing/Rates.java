package dev.hindsight.comparing;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.Wilson;
import java.util.Optional;

/** Counts as rates of the findings. */
public final class Rates {

  public static final String NO_CLOSED_DEAL = "no deal closed";

  /** A share of closed deals with its Wilson interval. */
  public static Rate rate(long count, long of) {
    return new Rate(count, of, measured(Wilson.interval(count, of), NO_CLOSED_DEAL));
  }

  public static Measured<Estimate> measured(Optional<Estimated> estimated, String whyNot) {
    return Measured.of(estimated.map(Rates::estimate), whyNot);
  }

  public static Estimate estimate(Estimated estimated) {
    return new Estimate(estimated.value(), estimated.lower(), estimated.upper());
  }

  private Rates() {}
}
