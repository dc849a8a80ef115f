package dev.hindsight.pressure;

import dev.hindsight.analysis.SparkActions;
import dev.hindsight.winrates.Facts;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Pressure;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.Quarter;
import dev.hindsight.findings.SizeBands;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
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
   * The findings. Four Spark actions at most, over the requests and the deals, which are kept in
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
    try (SparkActions actions = new SparkActions()) {
      CompletableFuture<List<Row>> flawed =
          ifQuotasAre(
              "Pressure: quotas that overlap or contradict themselves",
              actions,
              () -> QuotaFindings.flawed(pressure.quotas()));
      CompletableFuture<List<Row>> attainment = attainment(actions);
      PressureCounts counts = counts(attainment, actions);
      List<QualityFinding> findings =
          QuotaFindings.of(
              SparkActions.rows(flawed),
              AttainmentCounts.withoutQuota(SparkActions.rows(attainment)),
              facts.currency());
      return new Result(Measured.of(PressureFindings.of(counts, parameters)), findings);
    }
  }

  /** The facts reduced to counts. */
  PressureCounts counts() {
    try (SparkActions actions = new SparkActions()) {
      return counts(attainment(actions), actions);
    }
  }

  private PressureCounts counts(CompletableFuture<List<Row>> attainment, SparkActions actions) {
    List<String> trend = pressure.period().trend().stream().map(Quarter::label).toList();
    CompletableFuture<List<Row>> ofRequests =
        actions.start(
            "Pressure: requests by tactics, days and first days",
            RequestCounts.of(
                pressure.requests(), facts.deals(), sizeBands, trend, parameters.landmarkDays()));
    CompletableFuture<List<Row>> ofDeals =
        actions.start(
            "Pressure: deals by tactics, claims and preparation",
            PressedDeals.of(
                pressure.requests(), facts.deals(), sizeBands, pressure.period().asOf()));
    List<Row> requests = SparkActions.rows(ofRequests);
    return new PressureCounts(
        pressure.period(),
        RequestCounts.use(requests),
        RequestCounts.days(requests),
        RequestCounts.landmark(requests),
        all(ofDeals, PressureRows::deal),
        all(attainment, PressureRows::attainment),
        sizeBands,
        facts.missing(),
        pressure.missing());
  }

  private CompletableFuture<List<Row>> attainment(SparkActions actions) {
    return ifQuotasAre(
        "Pressure: requests by attainment", actions, () -> AttainmentCounts.of(pressure));
  }

  /** No rows where quotas are not measured. */
  private CompletableFuture<List<Row>> ifQuotasAre(
      String description, SparkActions actions, Supplier<Dataset<Row>> rows) {
    return pressure
        .whyNot(PressureNeed.QUOTAS, PressureNeed.TEAMS, PressureNeed.DEAL_TEAMS)
        .map(reason -> CompletableFuture.completedFuture(List.<Row>of()))
        .orElseGet(() -> actions.start(description, rows.get()));
  }

  private static <T> List<T> all(CompletableFuture<List<Row>> rows, Function<Row, T> read) {
    return SparkActions.rows(rows).stream().map(read).toList();
  }
}
