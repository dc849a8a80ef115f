package dev.hindsight.payoff;

import dev.hindsight.analysis.SparkActions;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.hindsight.winrates.DealFacts;
import dev.hindsight.winrates.DealSizes;
import dev.hindsight.facts.PlainFacts;
import dev.hindsight.findings.Period;
import dev.hindsight.findings.SizeBands;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The Spark actions of <i>did it pay off</i>: rows in, sums and the rows that are shown out. */
final class PayOffJobs {

  private final PayOffFacts facts;
  private final SizeBands bands;
  private final Resamples resamples;
  private final SparkActions actions;

  PayOffJobs(PayOffFacts facts, SizeBands bands, Resamples resamples, SparkActions actions) {
    this.resamples = resamples;
    this.facts = facts;
    this.bands = bands;
    this.actions = actions;
  }

  /** The closed deals that others are compared with. */
  CompletableFuture<ClosedCounts> closed() {
    return start(
        "Did it pay off: closed deals and their resamples",
        banded(facts.closed()),
        rows ->
            PlainFacts.of(rows)
                .treeAggregate(
                    new ClosedCounts(resamples),
                    (counts, row) -> counts.accept(ClosedDeal.of(row)),
                    ClosedCounts::combine));
  }

  /** How many trade-offs there are of what. */
  CompletableFuture<LedgerCounts> counts(PromiseRules rules) {
    return start(
        "Did it pay off: trade-offs and promises",
        tradeOffs(),
        rows ->
            PlainFacts.of(rows)
                .treeAggregate(
                    new LedgerCounts(),
                    (counts, row) -> counts.accept(row, rules),
                    LedgerCounts::combine));
  }

  /** The panel, once its actions are done. */
  LedgerPanel panel() {
    return facts.panel().isMeasured()
        ? LedgerPanel.of(facts.panel().require(), facts.facts().currency(), resamples, actions)
        : LedgerPanel.not(facts.panel().notMeasured());
  }

  /** What trade-offs come to together. */
  CompletableFuture<NetSums> sums(Reckoning reckoning, LevelNames names) {
    return start(
        "Did it pay off: totals and their resamples",
        ledger(),
        rows ->
            PlainFacts.of(rows)
                .map((Function<Row, Stake>) Stake::of)
                .treeAggregate(
                    new NetSums(),
                    (sums, stake) -> sums.accept(stake, reckoning, names.of(stake)),
                    NetSums::combine));
  }

  /**
   * The trade-offs that are shown, latest first.
   *
   * @param total how many there are: where they are too many, those decided in the window
   */
  CompletableFuture<List<Row>> shown(long total, int most) {
    Period period = facts.facts().period().period();
    Dataset<Row> rows =
        total <= most
            ? ledger()
            : ledger().filter(col(TradeOffFacts.DECIDED_AT).geq(lit(period.windowStart())));
    return actions.startOrdered("Did it pay off: the ledger", latestFirst(rows).limit(most));
  }

  /** All trade-offs, latest first decision first, then by request. */
  Dataset<Row> ledgerLatestFirst() {
    return latestFirst(ledger());
  }

  private static Dataset<Row> latestFirst(Dataset<Row> ledger) {
    return ledger.orderBy(col(TradeOffFacts.DECIDED_AT).desc(), col(TradeOffFacts.REQUEST_ID));
  }

  private Dataset<Row> ledger() {
    return tradeOffs().filter(col(TradeOffFacts.DECIDED_AT).isNotNull());
  }

  private Dataset<Row> tradeOffs() {
    return banded(facts.tradeOffs());
  }

  private Dataset<Row> banded(Dataset<Row> rows) {
    return rows.withColumn(DealStratum.SIZE_BAND, DealSizes.band(bands, col(DealFacts.SIZE)));
  }

  private <T> CompletableFuture<T> start(
      String description, Dataset<Row> rows, java.util.function.Function<Dataset<Row>, T> job) {
    return actions.startJob(description, rows.sparkSession(), () -> job.apply(rows));
  }
}
