package dev.hindsight.payoff;

import dev.hindsight.comparing.Draws;
import dev.hindsight.comparing.Resamples;
import java.util.Optional;

/**
 * What one trade-off adds to sums at each place of {@link Resamples}, in units; null for nothing
 * anywhere.
 *
 * @param whyNot why it adds nothing to any; empty where it does
 * @param weights how often its account is drawn; not to be changed
 * @param gain of a yes or an alternative
 * @param forgone of a not now or never
 * @param displaced revenue that left
 * @param effort cost of effort
 */
@SuppressWarnings("ArrayRecordComponent")
record EntrySums(
    Optional<String> whyNot,
    int[] weights,
    long[] gain,
    long[] forgone,
    long[] displaced,
    long[] effort) {

  /** Nothing where what it costs or comes to is not measured. */
  static EntrySums of(
      LedgerEntry entry, Valuation.Figures figures, Valuation valuation, Draws draws) {
    Optional<String> whyNot = valuation.whyNotCounted(entry, figures);
    if (whyNot.isPresent()) {
      return new EntrySums(whyNot, null, null, null, null, null);
    }
    int[] weights = draws.of(entry.unit());
    long[] gain = figures.gain().isMeasured() ? gain(entry, valuation, weights) : null;
    return new EntrySums(
        Optional.empty(),
        weights,
        entry.isGiven() ? gain : null,
        entry.isGiven() ? null : negated(gain),
        entry.isGiven() ? displaced(entry, weights.length, draws) : null,
        effort(figures, weights));
  }

  private static long[] gain(LedgerEntry entry, Valuation valuation, int[] weights) {
    double[] likely = valuation.likely(entry).require();
    long[] gain = new long[likely.length];
    long share = entry.shareUnits();
    boolean won = entry.isWon();
    for (int place = 0; place < gain.length; place++) {
      // Where nothing is likely, not a number, the gain is 0 units.
      gain[place] = weights[place] * Valuation.gainUnits(share, won, likely[place]);
    }
    return gain;
  }

  private static long[] negated(long[] gain) {
    if (gain == null) {
      return null;
    }
    long[] negated = new long[gain.length];
    for (int place = 0; place < gain.length; place++) {
      negated[place] = -gain[place];
    }
    return negated;
  }

  /** Each part by the customer that left: its own account is drawn, not that of the deal. */
  private static long[] displaced(LedgerEntry entry, int places, Draws draws) {
    if (entry.displacedUnits() == 0) {
      return null;
    }
    long[] displaced = new long[places];
    entry.parts().forEach(part -> Resamples.add(displaced, draws.of(part.unit()), part.units()));
    return displaced;
  }

  private static long[] effort(Valuation.Figures figures, int[] weights) {
    if (!figures.effortCost().isMeasured() || figures.effortCost().require() == 0) {
      return null;
    }
    long[] effort = new long[weights.length];
    Resamples.add(effort, weights, figures.effortCost().require());
    return effort;
  }
}
