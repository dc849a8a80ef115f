package dev.hindsight.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import dev.hindsight.facts.ChurnLedger;
import dev.hindsight.facts.WaitingPanel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many rows the churn ledger has, what those that left named, and what was left out.
 *
 * @param items items that exposed a customer
 * @param requests requests that displaced one of them
 * @param leavers pairs of a customer that left and an item that exposed it
 * @param stated what customers named
 * @param undated displacements that nothing dates
 */
record LedgerTotals(long items, long requests, long leavers, StatedCounts stated, long undated) {

  private static final String NAME = "name";
  private static final String NUMBER = "number";
  private static final String ITEMS = "items";
  private static final String REQUESTS = "requests";
  private static final String LEAVERS = "leavers";
  private static final String EXPOSING = "named an exposing item";
  private static final String ANOTHER = "named another item";
  private static final String UNDATED = "undated";

  /** One row per total, which {@link #read} reads. */
  static Dataset<Row> of(WaitingPanel panel) {
    Dataset<Row> named = named(panel.leavers());
    Column exposing = col(EXPOSING);
    return Stream.of(
            panel.items().agg(count(lit(1)).as(NUMBER)).withColumn(NAME, lit(ITEMS)),
            panel.requests().agg(count(lit(1)).as(NUMBER)).withColumn(NAME, lit(REQUESTS)),
            panel.leavers().agg(count(lit(1)).as(NUMBER)).withColumn(NAME, lit(LEAVERS)),
            named.agg(count_if(exposing).as(NUMBER)).withColumn(NAME, lit(EXPOSING)),
            named
                .agg(count_if(col(ANOTHER).and(exposing.equalTo(false))).as(NUMBER))
                .withColumn(NAME, lit(ANOTHER)),
            panel
                .undated()
                .withColumnRenamed(WaitingPanel.UNDATED, NUMBER)
                .withColumn(NAME, lit(UNDATED)))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /** The totals in the rows of {@link #of}. */
  static LedgerTotals read(List<Row> rows) {
    Map<String, Long> totals =
        rows.stream().collect(Collectors.toMap(row -> row.getAs(NAME), row -> row.getAs(NUMBER)));
    return new LedgerTotals(
        totals.get(ITEMS),
        totals.get(REQUESTS),
        totals.get(LEAVERS),
        new StatedCounts(totals.get(EXPOSING), totals.get(ANOTHER)),
        totals.get(UNDATED));
  }

  /** Whether each account that left named one of the items that exposed it, or named any. */
  private static Dataset<Row> named(Dataset<Row> leavers) {
    Column named = col(ChurnLedger.NAMED_ITEM_ID);
    return leavers
        .groupBy(ChurnLedger.ACCOUNT_ID)
        .agg(
            max(named.equalTo(col(ChurnLedger.ROADMAP_ITEM_ID))).as(EXPOSING),
            max(named.notEqual("")).as(ANOTHER));
  }
}
