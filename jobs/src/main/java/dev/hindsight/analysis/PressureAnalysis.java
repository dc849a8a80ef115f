package dev.hindsight.analysis;

import dev.hindsight.facts.Facts;
import dev.hindsight.facts.PressureFacts;
import dev.hindsight.facts.PressureNeed;
import dev.hindsight.facts.QuotaFindings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Pressure;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.Quarter;
import dev.hindsight.findings.SizeBands;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Sales pressure: where it comes from, whether it works, whether it tells the truth. */
public final class PressureAnalysis {

  private final Facts facts;
  private final PressureFacts pressure;
  private final Measured<SizeBands> sizeBands;
  private final Parameters parameters;

  private PressureAnalysis(
      Facts facts, PressureFacts pressure, Measured<SizeBands> sizeBands, Parameters parameters) {
    this.facts = facts;
    this.pressure = pressure;
    this.sizeBands = sizeBands;
    this.parameters = parameters;
  }

  /**
   * The analysis.
   *
   * @param sizeBands those of the win rates
   */
  public static PressureAnalysis of(
      Facts facts, PressureFacts pressure, Measured<SizeBands> sizeBands, Parameters parameters) {
    return new PressureAnalysis(facts, pressure, sizeBands, parameters);
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
   * The findings. Seven Spark actions at most, over the requests and the deals, which are kept in
   * memory meanwhile.
   *
   * @throws RuntimeException an input exception where foreign money has no exchange rate
   */
  public Result findings() {
    return pressure
        .whyNot(PressureNeed.REQUESTS)
        .map(reason -> new Result(Measured.not(reason), List.of()))
        .orElseGet(this::measured);
  }

  private Result measured() {
    Dataset<Row> requests = pressure.requests();
    Dataset<Row> deals = facts.deals();
    try (SparkActions actions = new SparkActions()) {
      List<CompletableFuture<List<Row>>> quotas = quotaActions(requests, actions);
      PressureCounts counts = counts(requests, deals, actions);
      List<QualityFinding> findings =
          quotas.isEmpty()
              ? List.of()
              : QuotaFindings.of(
                  SparkActions.rows(quotas.get(0)),
                  SparkActions.rows(quotas.get(1)),
                  facts.currency());
      return new Result(Measured.of(PressureFindings.of(counts, parameters)), findings);
    }
  }

  /** The facts reduced to counts. */
  PressureCounts counts() {
    try (SparkActions actions = new SparkActions()) {
      return counts(pressure.requests(), facts.deals(), actions);
    }
  }

  private PressureCounts counts(Dataset<Row> requests, Dataset<Row> deals, SparkActions actions) {
    List<String> trend = pressure.period().trend().stream().map(Quarter::label).toList();
    CompletableFuture<List<Row>> use =
        actions.start("Pressure: requests by tactics", RequestCounts.use(requests, trend));
    CompletableFuture<List<Row>> days =
        actions.start("Pressure: requests by days", RequestCounts.days(requests));
    CompletableFuture<List<Row>> landmark =
        actions.start(
            "Pressure: first requests by their first days",
            RequestCounts.landmark(requests, deals, sizeBands, parameters.landmarkDays()));
    CompletableFuture<List<Row>> ofDeals =
        actions.start(
            "Pressure: deals by tactics, claims and preparation",
            PressedDeals.of(requests, deals, sizeBands, pressure.period().asOf()));
    CompletableFuture<List<Row>> attainment =
        isQuotaMeasured()
            ? actions.start(
                "Pressure: requests by attainment", RequestCounts.attainment(requests, pressure))
            : CompletableFuture.completedFuture(List.of());
    return new PressureCounts(
        pressure.period(),
        all(use, PressureRows::use),
        all(days, PressureRows::days),
        all(landmark, PressureRows::landmark),
        all(ofDeals, PressureRows::deal),
        all(attainment, PressureRows::attainment),
        sizeBands,
        facts.missing(),
        pressure.missing());
  }

  private List<CompletableFuture<List<Row>>> quotaActions(
      Dataset<Row> requests, SparkActions actions) {
    return isQuotaMeasured()
        ? List.of(
            actions.start(
                "Pressure: quotas that overlap or contradict themselves",
                QuotaFindings.flawed(pressure.quotas())),
            actions.start(
                "Pressure: requests without a quota",
                QuotaFindings.uncovered(requests, pressure.quotas())))
        : List.of();
  }

  private boolean isQuotaMeasured() {
    return pressure
        .whyNot(PressureNeed.QUOTAS, PressureNeed.TEAMS, PressureNeed.DEAL_TEAMS)
        .isEmpty();
  }

  private static <T> List<T> all(CompletableFuture<List<Row>> rows, Function<Row, T> read) {
    return SparkActions.rows(rows).stream().map(read).toList();
  }
}
