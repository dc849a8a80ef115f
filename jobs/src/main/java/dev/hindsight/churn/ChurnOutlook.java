package dev.hindsight.churn;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.DetectableRatio;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.stats.survival.DetectableRateRatio;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long until the rate ratio can tell. The difference that matters is one of shares: so many
 * points more customers that leave within a year. Where p is the share of unexposed ones that leave
 * in a year, 1 − exp(−rate), the ratio that matters is ln(1 − p − difference) ÷ ln(1 − p).
 */
final class ChurnOutlook {

  private static final double ACCOUNT_YEARS = 100;

  private final long left;
  private final DetectableRateRatio now;
  private final Horizon horizon;
  private final int minimumCount;

  private ChurnOutlook(long left, DetectableRateRatio now, Horizon horizon, int minimumCount) {
    this.left = left;
    this.now = now;
    this.horizon = horizon;
    this.minimumCount = minimumCount;
  }

  /**
   * The outlook; not measured where the verdict is clear.
   *
   * @param minimumCount fewer exposed customers that left are too few to say
   */
  static Measured<DetectableRatio> of(
      Verdict verdict,
      ChurnPanel panel,
      List<PanelCounts> counts,
      ChurnEffect effect,
      Horizon horizon,
      int minimumCount) {
    if (verdict.isClear()) {
      return Measured.not("the verdict is clear");
    }
    double ratio = effect.rateRatio().map(Estimate::value).optional().orElse(1.0);
    Optional<DetectableRateRatio> now = DetectableRateRatio.of(ChurnRates.strata(counts), ratio);
    if (now.isEmpty() || panel.exposed().left().accounts() == 0) {
      return Measured.not("nobody exposed left that has like ones, so there is no pace to go by");
    }
    ChurnOutlook outlook =
        new ChurnOutlook(
            panel.exposed().left().accounts(), now.orElseThrow(), horizon, minimumCount);
    return panel
        .unexposed()
        .per100AccountYears()
        .flatMap(rate -> matters(rate.value() / ACCOUNT_YEARS, horizon.differenceThatMatters()))
        .map(outlook::until);
  }

  /** The ratio of rates that a difference of shares within a year comes to. */
  static Measured<Double> matters(double rate, double difference) {
    double stay = Math.exp(-rate) - difference;
    if (rate == 0) {
      return Measured.not("no unexposed customer left, so a difference is no ratio");
    }
    return stay > 0
        ? Measured.of(-Math.log(stay) / rate)
        : Measured.not("so many leave that a difference that matters would be more than all");
  }

  private DetectableRatio until(double matters) {
    OptionalDouble smallest = now.smallest();
    return new DetectableRatio(
        hasEnough(0) && smallest.isPresent()
            ? Measured.of(smallest.getAsDouble())
            : Measured.not("too few exposed customers left"),
        horizon.differenceThatMatters(),
        matters,
        horizon.since(),
        horizon.from(years -> hasEnough(years) && now.times(1 + years).isSeen(matters)));
  }

  private boolean hasEnough(double years) {
    return left * (1 + years) >= minimumCount;
  }
}
