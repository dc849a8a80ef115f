package dev.hindsight.pressure;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.pressure.quotas.QuotaFindings;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import java.util.List;
import java.util.Map;

/**
 * Sales pressure: where it comes from, whether it works, whether it tells the truth.
 *
 * @param basis what the review knows
 * @param quotas the quotas, of which that basis knows
 * @param sizeBands those of the win rates
 * @param missingDimensions what deals cannot be broken down by, and why
 * @param parameters what is configured
 */
public record PressureAnalysis(
    ReviewBasis basis,
    QuotaPeriods quotas,
    Measured<SizeBands> sizeBands,
    Map<Dimension, String> missingDimensions,
    Parameters parameters) {

  public PressureAnalysis {
    missingDimensions = Map.copyOf(missingDimensions);
  }

  /**
   * What was found, and what is wrong with the quotas it rests on.
   *
   * @param pressure not measured where there are no requests
   * @param quotaFindings overlapping, contradictory and missing quota periods
   */
  public record Result(Measured<Pressure> pressure, List<QualityFinding> quotaFindings) {

    public Result {
      quotaFindings = List.copyOf(quotaFindings);
    }
  }

  /**
   * The findings.
   *
   * @param tally all deals of the review, and all requests for deals that are not known
   * @param files what files are called
   * @throws RuntimeException an input exception where a quota's currency has no exchange rate
   */
  public Result of(PressureTally tally, FileNames files) {
    PressureCounts counts = counts(tally);
    return counts
        .whyNot(PressureNeed.REQUESTS)
        .map(reason -> new Result(Measured.not(reason), List.of()))
        .orElseGet(() -> new Result(findings(counts), quotaFindings(counts, tally, files)));
  }

  private Measured<Pressure> findings(PressureCounts counts) {
    return Measured.of(PressureFindings.of(counts, parameters));
  }

  private List<QualityFinding> quotaFindings(
      PressureCounts counts, PressureTally tally, FileNames files) {
    return areQuotasMeasured(counts)
        ? new QuotaFindings(quotas, files).of(tally.uncovered())
        : List.of();
  }

  private PressureCounts counts(PressureTally tally) {
    return new PressureCounts(
        basis.period(),
        tally.use(),
        tally.days(),
        tally.landmark(),
        tally.deals(),
        tally.attainment(),
        tally.toDate(),
        tally.open().counted(),
        tally.newcomers().counted(),
        sizeBands,
        missingDimensions,
        PressureNeed.allMissing(basis.columns()));
  }

  private static boolean areQuotasMeasured(PressureCounts counts) {
    return counts
        .whyNot(PressureNeed.QUOTAS, PressureNeed.TEAMS, PressureNeed.DEAL_TEAMS)
        .isEmpty();
  }
}
