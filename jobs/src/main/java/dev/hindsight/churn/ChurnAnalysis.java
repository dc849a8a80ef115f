package dev.hindsight.churn;

import dev.hindsight.analysis.SparkActions;
import dev.hindsight.history.MissingRates;
import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.Costliest;
import dev.hindsight.findings.Left;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Row;

/** What did the displaced roadmap items cost in churn? */
public final class ChurnAnalysis {

  static final String NO_MONTH = "the window has no complete calendar month yet";

  private final ChurnFacts facts;
  private final Parameters parameters;

  private ChurnAnalysis(ChurnFacts facts, Parameters parameters) {
    this.facts = facts;
    this.parameters = parameters;
  }

  public static ChurnAnalysis of(ChurnFacts facts, Parameters parameters) {
    return new ChurnAnalysis(facts, parameters);
  }

  /**
   * The churn section, or why it is not measured. Eight Spark actions over what is kept in memory
   * meanwhile.
   *
   * @throws RuntimeException an input exception where foreign revenue has no exchange rate
   */
  public Measured<Churn> findings() {
    Optional<String> missing = facts.missing();
    if (missing.isPresent()) {
      return Measured.not(missing.get());
    }
    return facts
        .months()
        .map(months -> Measured.of(findings(facts.over(months))))
        .orElseGet(() -> Measured.not(NO_MONTH));
  }

  private Churn findings(WaitingPanel panel) {
    try (SparkActions actions = new SparkActions()) {
      return findings(panel, actions);
    }
  }

  private Churn findings(WaitingPanel panel, SparkActions actions) {
    CompletableFuture<List<Row>> cuts =
        actions.start("Churn: ARR bands of the customers that wait", panel.arrCuts());
    CompletableFuture<List<Row>> left =
        actions.start("Churn: all customers that left", panel.left());
    MissingRates.checkAccounts(SparkActions.rows(left), facts.currency());
    Measured<ArrBands> bands = ArrTerciles.bands(SparkActions.rows(cuts).get(0));
    Period period = facts.period().period();
    CompletableFuture<List<Row>> months =
        actions.start(
            "Churn: account-months by stratum and state",
            PanelCounts.of(panel.accountMonths(), bands));
    CompletableFuture<List<Row>> days =
        actions.start(
            "Churn: days of waiting by stratum and state",
            DayCounts.of(panel.waitingDays(period.windowStart(), period.windowEnd()), bands));
    CompletableFuture<List<Row>> items =
        actions.startOrdered(
            "Churn: costliest items", panel.itemsCostliestFirst().limit(Costliest.SHOWN));
    CompletableFuture<List<Row>> requests =
        actions.startOrdered(
            "Churn: costliest requests", panel.requestsCostliestFirst().limit(Costliest.SHOWN));
    CompletableFuture<List<Row>> leavers =
        actions.startOrdered(
            "Churn: accounts behind them", panel.leaversCostliestFirst().limit(Costliest.SHOWN));
    LedgerTotals totals =
        LedgerTotals.read(
            SparkActions.rows(actions.start("Churn: totals", LedgerTotals.of(panel))));
    ChurnCounts counts =
        new ChurnCounts(
            panel.months(),
            facts.exposureDays(),
            bands,
            PanelCounts.list(SparkActions.rows(months)),
            DayCounts.list(SparkActions.rows(days)),
            allLeft(SparkActions.rows(left)),
            totals.undated(),
            stated(totals));
    return ChurnFindings.of(
        counts,
        new ChurnTables(
            SparkActions.rows(items),
            totals.items(),
            totals.stillExposing(),
            SparkActions.rows(requests),
            totals.requests(),
            SparkActions.rows(leavers),
            totals.leavers()),
        parameters.minimumCount());
  }

  private Measured<StatedCounts> stated(LedgerTotals totals) {
    return facts
        .missingNamed()
        .<Measured<StatedCounts>>map(Measured::not)
        .orElseGet(() -> Measured.of(totals.stated()));
  }

  /** There is one row once no currency lacks a rate, and none without customers. */
  static Left allLeft(List<Row> rows) {
    return rows.stream().findFirst().map(ChurnAnalysis::left).orElse(Left.NOBODY);
  }

  private static Left left(Row row) {
    BigDecimal arr = row.getAs(Customers.LEFT_ARR);
    return new Left(
        row.getAs(Customers.LEFT),
        arr == null ? BigDecimal.ZERO : arr,
        row.getAs(Customers.LEFT_WITHOUT_ARR));
  }
}
