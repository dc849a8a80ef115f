package dev.hindsight.payoff;

import dev.hindsight.analysis.SparkActions;
import dev.hindsight.churn.AccountStratum;
import dev.hindsight.churn.ChurnAnalysis;
import dev.hindsight.churn.ChurnCounts;
import dev.hindsight.churn.ChurnRates;
import dev.hindsight.churn.ArrTerciles;
import dev.hindsight.history.MissingRates;
import dev.hindsight.facts.PlainFacts;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.churn.WaitingPanel;
import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.AttributableChurn;
import dev.hindsight.findings.ChurnEffect;
import dev.hindsight.findings.ChurnPanel;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The panel of the ledger's quarters: how often customers left, and what share of that is put down
 * to displacements.
 *
 * @param panel the panel
 * @param rateRatio how many times as often the exposed left
 * @param fraction the attributable fraction among the exposed
 * @param fractions the same as they are and in each resample
 */
record LedgerPanel(
    Measured<ChurnPanel> panel,
    Measured<Estimate> rateRatio,
    Measured<Estimate> fraction,
    Measured<Fractions> fractions) {

  private static final String FEW_ANSWERS =
      "in more than 5 % of the resamples nobody left on one of the sides";

  /** Why all of it is not measured. */
  static LedgerPanel not(String reason) {
    return new LedgerPanel(
        Measured.not(reason), Measured.not(reason), Measured.not(reason), Measured.not(reason));
  }

  /**
   * The panel, by three Spark actions.
   *
   * @throws RuntimeException an input exception where foreign revenue has no exchange rate
   */
  static LedgerPanel of(
      WaitingPanel waiting, ReportingCurrency currency, Resamples resamples, SparkActions actions) {
    CompletableFuture<List<Row>> cuts =
        actions.start("Did it pay off: ARR bands of the customers that wait", waiting.arrCuts());
    CompletableFuture<List<Row>> left =
        actions.start("Did it pay off: all customers that left", waiting.left());
    MissingRates.checkAccounts(SparkActions.rows(left), currency);
    Measured<ArrBands> bands = ArrTerciles.bands(SparkActions.rows(cuts).get(0));
    Dataset<Row> customers = customers(waiting, bands);
    PanelResamples counts =
        SparkActions.result(
            actions.startJob(
                "Did it pay off: account-months and their resamples",
                customers.sparkSession(),
                () -> resampled(waiting, resamples, PlainFacts.of(customers))));
    return of(
        new ChurnCounts(
            waiting.months(),
            waiting.facts().exposureDays(),
            bands,
            counts.counts(),
            List.of(),
            ChurnAnalysis.allLeft(SparkActions.rows(left)),
            0,
            Measured.not("what customers named is not asked here")),
        counts);
  }

  private static Dataset<Row> customers(WaitingPanel waiting, Measured<ArrBands> bands) {
    return waiting
        .customerMonths()
        .select(
            Stream.concat(Stream.of(functions.col("*")), Stream.of(AccountStratum.columns(bands)))
                .toArray(Column[]::new));
  }

  private static PanelResamples resampled(
      WaitingPanel waiting, Resamples resamples, JavaRDD<Row> customers) {
    return customers.treeAggregate(
        new PanelResamples(waiting.months(), resamples),
        (counts, row) -> counts.accept(WaitingCustomer.of(row)),
        PanelResamples::combine);
  }

  private static LedgerPanel of(ChurnCounts counts, PanelResamples resamples) {
    ChurnPanel panel = counts.sides();
    ChurnEffect effect = ChurnRates.effect(counts);
    Measured<Fractions> fractions = effect.rateRatio().flatMap(ratio -> fractions(resamples));
    return new LedgerPanel(
        Measured.of(panel),
        effect.rateRatio(),
        effect
            .rateRatio()
            .map(ratio -> ChurnRates.attributable(ratio, panel))
            .map(AttributableChurn::fraction),
        fractions);
  }

  private static Measured<Fractions> fractions(PanelResamples panel) {
    Fractions fractions = Fractions.of(panel);
    return panel.resamples().answersEnough(fractions::hasAnswer)
        ? Measured.of(fractions)
        : Measured.not(FEW_ANSWERS);
  }
}
