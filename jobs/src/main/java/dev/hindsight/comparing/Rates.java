package dev.hindsight.comparing;

import dev.hindsight.winrates.OutcomeCounts;
import dev.hindsight.findings.AmountShare;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Outcomes;
import dev.hindsight.findings.Rate;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.Wilson;
import java.util.Optional;

/** Counts as rates of the findings. */
final class Rates {

  static final String NO_CLOSED_DEAL = "no deal closed";

  /**
   * How a group of deals ended.
   *
   * @param whyNoAmount why nothing is measured by amount; empty where it is
   */
  static Outcomes outcomes(OutcomeCounts counts, Optional<String> whyNoAmount) {
    return new Outcomes(
        counts.won(),
        counts.lost(),
        counts.noDecision(),
        counts.open(),
        rate(counts.won(), counts.closed()),
        whyNoAmount.<Measured<AmountShare>>map(Measured::not).orElseGet(() -> byAmount(counts)));
  }

  /** A share of closed deals with its Wilson interval. */
  static Rate rate(long count, long of) {
    return new Rate(count, of, measured(Wilson.interval(count, of), NO_CLOSED_DEAL));
  }

  static Measured<Estimate> measured(Optional<Estimated> estimated, String whyNot) {
    return estimated.map(Rates::estimate).map(Measured::of).orElseGet(() -> Measured.not(whyNot));
  }

  static Estimate estimate(Estimated estimated) {
    return new Estimate(estimated.value(), estimated.lower(), estimated.upper());
  }

  private static Measured<AmountShare> byAmount(OutcomeCounts counts) {
    if (counts.closed() == 0) {
      return Measured.not(NO_CLOSED_DEAL);
    }
    if (counts.closedAmount().signum() == 0) {
      return Measured.not("the closed deals have no amount");
    }
    double share = counts.wonAmount().doubleValue() / counts.closedAmount().doubleValue();
    return Measured.of(new AmountShare(counts.wonAmount(), counts.closedAmount(), share));
  }

  private Rates() {}
}
