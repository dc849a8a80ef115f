package dev.hindsight.stats.survival;

import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.CochranMantelHaenszel;
import java.util.List;
import java.util.Optional;

/**
 * The log-rank test of two cohorts, with delayed entry, stratified or not: {@link
 * CochranMantelHaenszel} over the 2×2 tables of those at risk on each day with events.
 *
 * <p>N. Mantel (1966), Evaluation of survival data and two new rank order statistics arising in its
 * consideration, Cancer Chemotherapy Reports 50, 163–170.
 */
public final class LogRank {

  private LogRank() {}

  /** The test; empty where no event fell on a day with both cohorts at risk and somebody spared. */
  public static Optional<ChiSquare> test(List<Cohorts> strata) {
    return CochranMantelHaenszel.test(Cohorts.eventDays(strata));
  }
}
