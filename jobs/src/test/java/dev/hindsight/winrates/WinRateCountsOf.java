package dev.hindsight.winrates;

import dev.hindsight.comparing.Stratum;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts written out in a test. */
final class WinRateCountsOf {

  static final Measured<SizeBands> BANDS =
      Measured.of(new SizeBands(BigDecimal.ONE, BigDecimal.TEN, Measured.not("no deal was lost")));

  /** Counts with everything measured, of which a test looks at the strata. */
  static WinRateCounts strata(List<StratumCounts> strata) {
    return new WinRateCounts(
        strata, List.of(), List.of(), List.of("2026Q3"), BANDS, Map.of(), Optional.empty());
  }

  /** Counts where size is not measured, nor some other dimensions. */
  static WinRateCounts withoutSize(List<StratumCounts> strata, Dimension... missing) {
    Map<Dimension, String> reasons =
        List.of(missing).stream()
            .collect(
                Collectors.toMap(
                    dimension -> dimension, dimension -> "there is no " + dimension.label()));
    return new WinRateCounts(
        strata,
        List.of(),
        List.of(),
        List.of("2026Q3"),
        Measured.not("size is not known"),
        reasons,
        Optional.empty());
  }

  /** A stratum of won and lost deals of one class. */
  static StratumCounts stratum(
      String segment,
      String dealType,
      String size,
      DecisionClass decisionClass,
      int won,
      int lost) {
    return new StratumCounts(
        new Stratum(segment, dealType, size), decisionClass, outcomes(won, lost));
  }

  static OutcomeCounts outcomes(int won, int lost) {
    return new OutcomeCounts(
        won, lost, 0, 0, BigDecimal.valueOf(won), BigDecimal.valueOf((long) won + lost));
  }

  private WinRateCountsOf() {}
}
