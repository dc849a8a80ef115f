package dev.hindsight.winrates;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.history.KnownDeal;
import java.util.List;

/** The two passes over deals that a test wrote, reporting currency USD. */
public final class CountedWinRates {

  private CountedWinRates() {}

  static WinRateCounts of(WrittenExports exports, ReviewPeriod period) {
    ReviewBasis basis = exports.basis(period, "USD");
    return of(exports.histories().deals(basis), basis);
  }

  public static WinRateCounts of(List<KnownDeal> deals, ReviewBasis basis) {
    ReviewPeriod period = basis.period();
    FirstPassTally first = new FirstPassTally(period);
    deals.forEach(first::accept);
    first.sizes().check("USD");
    DealTally second = new DealTally(period, first.sizes().bands(), Levels.ALL);
    deals.forEach(second::accept);
    return WinRateCounts.of(first.endings(), second, basis);
  }
}
