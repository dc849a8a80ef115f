package dev.hindsight.delivery.slices;

import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/**
 * What a request came to, to one per cent of what hung on it. All digits of what is likely, of many
 * requests, are equations that the deals of others solve alone.
 */
final class RoundedWorth {

  private static final double PER_CENTS = 100;

  private RoundedWorth() {}

  static TradeOff of(TradeOff row) {
    double share = row.share() == null ? 0 : row.share().doubleValue();
    return row.withWorth(
        row.likely().map(likely -> rounded(likely, 1)),
        rounded(row.gain(), share),
        rounded(row.net(), share));
  }

  private static Measured<Estimate> rounded(Measured<Estimate> money, double share) {
    return money.map(
        known ->
            new Estimate(
                rounded(known.value(), share),
                rounded(known.lower(), share),
                rounded(known.upper(), share)));
  }

  /** To per cents of a whole; where that is nothing, the number is exact. No zero is negative. */
  private static double rounded(double number, double whole) {
    return whole > 0 ? Math.rint(number / whole * PER_CENTS) * whole / PER_CENTS + 0.0 : number;
  }
}
