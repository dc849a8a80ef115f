package dev.hindsight.pressure;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.stats.CountedMedian;

/** Whether what was called the only opportunity was the only one. */
final class OnlyOpportunities {

  private OnlyOpportunities() {}

  static OnlyOpportunity of(OpenDeals.Counted counts) {
    long deals = counts.byOthers().values().stream().mapToLong(Long::longValue).sum();
    return new OnlyOpportunity(
        Shares.rate(
            deals - counts.byOthers().getOrDefault(0L, 0L),
            deals,
            "no deal was called the only opportunity"),
        Rates.measured(
            CountedMedian.interval(counts.byOthers()),
            "fewer than six such deals, too few for an interval"),
        counts.withoutSeller());
  }
}
