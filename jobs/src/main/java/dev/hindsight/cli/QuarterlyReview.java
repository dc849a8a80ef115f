package dev.hindsight.cli;

import dev.hindsight.churn.ChurnAnalysis;
import dev.hindsight.payoff.PayOffAnalysis;
import dev.hindsight.pressure.PressureAnalysis;
import dev.hindsight.review.ReviewPage;
import dev.hindsight.churn.WholeChurnTables;
import dev.hindsight.winrates.WinRateAnalysis;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.churn.ChurnFacts;
import dev.hindsight.winrates.Facts;
import dev.hindsight.winrates.KnownDeals;
import dev.hindsight.history.NotYetHappened;
import dev.hindsight.payoff.PayOffFacts;
import dev.hindsight.pressure.PressureFacts;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.ChurnTable;
import dev.hindsight.findings.DataQuality;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.WinRates;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** From exports that were read to findings, and the tables that are too long for these. */
final class QuarterlyReview {

  private final ReadExports read;
  private final ReviewPeriod period;
  private final Configuration configuration;
  private final Parameters parameters;
  private final ReviewBasis basis;

  private QuarterlyReview(ReadExports read, ReviewPeriod period, Configuration configuration) {
    this.read = read;
    this.period = period;
    this.configuration = configuration;
    this.parameters = parameters(configuration);
    this.basis =
        ReviewBasis.of(
            read.exports(), period, new ReportingCurrency(parameters.reportingCurrency()));
  }

  /**
   * What came of it.
   *
   * @param findings the findings
   * @param wholeTables the tables that findings had to cut, to be computed when they are written
   * @param wholeLedger the trade-offs that findings hold only some of, to be computed when they are
   *     written
   * @param late what is wrong with the exports and only showed when their rows were used; {@code
   *     findings} count it, and {@link ReadExports#findings} do not have it
   * @param deals what each deal is known as: rows of {@link KnownDeals}
   */
  record Result(
      Findings findings,
      Map<ChurnTable, Dataset<Row>> wholeTables,
      Optional<Dataset<Row>> wholeLedger,
      List<QualityFinding> late,
      Dataset<Row> deals) {

    Result {
      wholeTables = Collections.unmodifiableMap(new LinkedHashMap<>(wholeTables));
      late = List.copyOf(late);
    }

    /** The same behind another page. */
    Result withReview(Review review) {
      return new Result(findings.withReview(review), wholeTables, wholeLedger, late, deals);
    }
  }

  static Result of(
      ReadExports read, ReviewPeriod period, Configuration configuration, Background background) {
    return new QuarterlyReview(read, period, configuration).result(background);
  }

  private Result result(Background background) {
    ChurnFacts churnFacts = ChurnFacts.of(basis, configuration.thresholds().exposureDays());
    Background.Started<Measured<Churn>> churn =
        background.start(() -> ChurnAnalysis.of(churnFacts, parameters).findings());
    Facts facts = Facts.of(basis);
    Background.Started<PayOffFacts> payOffFacts =
        background.start(() -> PayOffFacts.of(facts, churnFacts));
    WinRates winRates = WinRateAnalysis.of(facts, parameters).findings();
    Background.Started<PayOffAnalysis.Result> payOff =
        background.start(
            () ->
                PayOffAnalysis.of(payOffFacts.result(), winRates.sizeBands(), parameters).result());
    PressureAnalysis.Result pressure = pressure(facts, winRates);
    Findings findings =
        new Findings(
            Findings.FORMAT_VERSION,
            period.period(),
            parameters,
            ReviewPage.of(
                period.period(),
                winRates,
                churn.result(),
                pressure.pressure(),
                payOff.result().payOff(),
                parameters),
            winRates,
            churn.result(),
            pressure.pressure(),
            payOff.result().payOff(),
            quality(pressure.quotaFindings()));
    return new Result(
        findings,
        WholeChurnTables.of(churnFacts, findings.churn()),
        payOff.result().wholeLedger(),
        pressure.quotaFindings(),
        KnownDeals.of(facts.deals()));
  }

  private PressureAnalysis.Result pressure(Facts facts, WinRates winRates) {
    PressureFacts pressure = PressureFacts.of(basis, parameters.landmarkDays());
    return PressureAnalysis.of(facts, pressure, winRates.sizeBands(), parameters).findings();
  }

  private DataQuality quality(List<QualityFinding> quotas) {
    Map<String, Long> later = NotYetHappened.on(period.asOf(), read.days());
    return new DataQuality(
        read.quality().stream()
            .map(table -> table.withNotYetHappened(later.get(table.table())))
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
        configuration.thresholds().landmarkDays(),
        configuration
            .dayRate()
            .map(Measured::of)
            .orElseGet(() -> Measured.not("no `effort-day-rate` is configured")));
  }
}
