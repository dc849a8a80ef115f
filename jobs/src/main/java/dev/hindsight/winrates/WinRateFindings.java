package dev.hindsight.winrates;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.WinRates;
import java.util.function.Supplier;

/** The win rates from counts: everything statistical. */
public final class WinRateFindings {

  /**
   * The win rates.
   *
   * @param minimumCount fewer closed deals on either side are too few to say
   * @param horizon when there will be enough
   */
  public static WinRates of(WinRateCounts counts, int minimumCount, Horizon horizon) {
    OutcomeCounts all =
        counts.strata().stream()
            .map(StratumCounts::outcomes)
            .reduce(OutcomeCounts.NONE, OutcomeCounts::combine);
    Breakdowns breakdowns = new Breakdowns(counts);
    return new WinRates(
        all.outcomes(counts.whyNot(Dimension.SIZE_BAND)),
        whereDecided(counts, breakdowns::byClass),
        breakdowns.all(),
        counts.sizeBands(),
        whereDecided(counts, () -> new Comparisons(counts, minimumCount, horizon).all()),
        whereDecided(counts, () -> DecisionToWin.of(counts.endings())));
  }

  private static <T> Measured<T> whereDecided(WinRateCounts counts, Supplier<T> measurement) {
    return Measured.unless(counts.missingDecisions(), measurement);
  }

  private WinRateFindings() {}
}
