package dev.hindsight.cli;

import dev.hindsight.analysis.ChurnAnalysis;
import dev.hindsight.analysis.PressureAnalysis;
import dev.hindsight.analysis.ReviewPage;
import dev.hindsight.analysis.WinRateAnalysis;
import dev.hindsight.exports.Configuration;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.facts.ChurnFacts;
import dev.hindsight.facts.Facts;
import dev.hindsight.facts.NotYetHappened;
import dev.hindsight.facts.PressureFacts;
import dev.hindsight.facts.ReportingCurrency;
import dev.hindsight.facts.ReviewPeriod;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.DataQuality;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.WinRates;
import java.util.List;
import java.util.Map;

/** From exports that were read to findings. */
final class QuarterlyReview {

  private final ReadExports read;
  private final ReviewPeriod period;
  private final Configuration configuration;
  private final Parameters parameters;

  private QuarterlyReview(ReadExports read, ReviewPeriod period, Configuration configuration) {
    this.read = read;
    this.period = period;
    this.configuration = configuration;
    this.parameters = parameters(configuration);
  }

  /**
   * What a review found.
   *
   * @param findings the findings
   * @param late what is wrong with the exports and only showed when their rows were used; {@code
   *     findings} count it, and {@link ReadExports#findings} do not have it
   */
  record Reviewed(Findings findings, List<QualityFinding> late) {
    Reviewed {
      late = List.copyOf(late);
    }
  }

  static Reviewed reviewed(
      ReadExports read, ReviewPeriod period, Configuration configuration, Background background) {
    return new QuarterlyReview(read, period, configuration).reviewed(background);
  }

  private Reviewed reviewed(Background background) {
    Background.Started<Map<String, Long>> later = background.start(this::notYetHappened);
    ReportingCurrency currency = new ReportingCurrency(parameters.reportingCurrency());
    Background.Started<Measured<Churn>> churn = background.start(() -> churn(currency));
    Facts facts = Facts.of(read.exports(), period, currency);
    WinRates winRates = WinRateAnalysis.of(facts, parameters).findings();
    PressureAnalysis.Result pressure = pressure(facts, winRates);
    Findings findings =
        new Findings(
            Findings.FORMAT_VERSION,
            period.period(),
            parameters,
            ReviewPage.of(
                period.period(), winRates, churn.result(), pressure.pressure(), parameters),
            winRates,
            churn.result(),
            pressure.pressure(),
            quality(later.result(), pressure.quotaFindings()));
    return new Reviewed(findings, pressure.quotaFindings());
  }

  private Measured<Churn> churn(ReportingCurrency currency) {
    int exposureDays = configuration.thresholds().exposureDays();
    ChurnFacts facts = ChurnFacts.of(read.exports(), period, currency, exposureDays);
    return ChurnAnalysis.of(facts, parameters).findings();
  }

  private PressureAnalysis.Result pressure(Facts facts, WinRates winRates) {
    PressureFacts pressure =
        PressureFacts.of(read.exports(), period, facts.currency(), parameters.landmarkDays());
    return PressureAnalysis.of(facts, pressure, winRates.sizeBands(), parameters).findings();
  }

  private Map<String, Long> notYetHappened() {
    return NotYetHappened.counts(NotYetHappened.on(period.asOf(), read.exports()).collectAsList());
  }

  private DataQuality quality(Map<String, Long> later, List<QualityFinding> quotas) {
    return new DataQuality(
        read.quality().stream()
            .map(table -> table.withNotYetHappened(later.getOrDefault(table.table(), 0L)))
            .map(table -> table.withFindings(quotas))
            .toList());
  }

  private static Parameters parameters(Configuration configuration) {
    return new Parameters(
        configuration.reportingCurrency().getCurrencyCode(),
        configuration.timeZone().getId(),
        configuration.fiscalYearStart().getValue(),
        configuration.thresholds().minimumCount(),
        configuration.thresholds().maximumRejectedShare(),
        configuration.thresholds().landmarkDays());
  }
}
