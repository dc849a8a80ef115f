package dev.hindsight.winrates;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.comparing.MissingParts;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.winrates.SizeBands;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the win rates are computed from, whatever the size of the input.
 *
 * @param strata the window's deals by segment, deal type, size band and class
 * @param levels deals by quarter, region, sales team and kind of alternative, each by class
 * @param endings how deals ended after their first decision
 * @param trend the labels of the quarters of the trend, the review quarter last
 * @param sizeBands the size bands, or why size could not be used
 * @param missing what deals cannot be broken down by, and why
 * @param missingDecisions why decisions are not measured; empty where they are
 */
public record WinRateCounts(
    List<StratumCounts> strata,
    List<LevelCounts> levels,
    List<EndingCounts> endings,
    List<String> trend,
    Measured<SizeBands> sizeBands,
    Map<Dimension, String> missing,
    Optional<String> missingDecisions) {

  public WinRateCounts {
    strata = List.copyOf(strata);
    levels = List.copyOf(levels);
    endings = List.copyOf(endings);
    trend = List.copyOf(trend);
    missing = Map.copyOf(missing);
  }

  /**
   * The counts of two passes over the deals.
   *
   * @param endings how deals ended after their first decision
   * @param deals how deals ended, by class
   */
  public static WinRateCounts of(EndingTally endings, DealTally deals, ReviewBasis basis) {
    MissingParts missing = MissingParts.of(basis.columns());
    return new WinRateCounts(
        deals.strata(),
        deals.levels(),
        endings.endings(),
        basis.period().trend().stream().map(Quarter::label).toList(),
        deals.bands(),
        missing.dimensions(),
        missing.decisions());
  }

  /** Why a dimension is not measured; empty where it is. */
  Optional<String> whyNot(Dimension dimension) {
    return Optional.ofNullable(missing.get(dimension))
        .or(
            () ->
                dimension == Dimension.SIZE_BAND
                    ? Optional.ofNullable(sizeBands.notMeasured())
                    : Optional.empty());
  }
}
