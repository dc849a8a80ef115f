package dev.hindsight.churn;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

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
 * @param stillExposing those of them that still expose one on the as-of date
 * @param requests requests that displaced one of them
 * @param leavers pairs of a customer that left and an item that exposed it
 * @param stated what customers named
 * @param undated displacements that nothing dates
 */
record LedgerTotals(
    long items,
    long stillExposing,
    long requests,
    long leavers,
    StatedCounts stated,
    long undated) {

  private static final String NAME = "name";
  private static final String NUMBER = "number";
  private static final String ITEMS = "items";
  private static final String STILL_EXPOSING = "still exposing";
  private static final String REQUESTS = "requests";
  private static final String LEAVERS = "leavers";
  private static final String EXPOSING = "named an exposing item";
  private static final String ANOTHER = "named another item";
  private static final String UNDATED = "undated";

  /** One row per total, which {@link #read} reads. */
  static Dataset<Row> of(WaitingPanel panel) {
    return Stream.of(
            number(ITEMS, panel.exposingItems().agg(count(lit(1)).as(NUMBER))),
            number(STILL_EXPOSING, panel.stillExposingItems().agg(count(lit(1)).as(NUMBER))),
            number(REQUESTS, panel.displacingRequests().agg(count(lit(1)).as(NUMBER))),
            ofLeavers(panel.leavers()),
            number(UNDATED, panel.undated().agg(count(lit(1)).as(NUMBER))))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /** The totals in the rows of {@link #of}. */
  static LedgerTotals read(List<Row> rows) {
    Map<String, Long> totals =
        rows.stream().collect(Collectors.toMap(row -> row.getAs(NAME), row -> row.getAs(NUMBER)));
    return new LedgerTotals(
        totals.get(ITEMS),
        totals.get(STILL_EXPOSING),
        totals.get(REQUESTS),
        totals.get(LEAVERS),
        new StatedCounts(totals.get(EXPOSING), totals.get(ANOTHER)),
        totals.get(UNDATED));
  }

  private static Dataset<Row> number(String name, Dataset<Row> total) {
    return total.select(lit(name).as(NAME), col(NUMBER));
  }

  /** Of each account that left: how many items exposed it, and whether it named one, or any. */
  private static Dataset<Row> ofLeavers(Dataset<Row> leavers) {
    Column named = col(ChurnLedger.NAMED_ITEM_ID);
    Column another = col(ANOTHER).and(not(col(EXPOSING)));
    return leavers
        .groupBy(ChurnLedger.ACCOUNT_ID)
        .agg(
            count(lit(1)).as(LEAVERS),
            max(named.equalTo(col(ChurnLedger.ROADMAP_ITEM_ID))).as(EXPOSING),
            max(named.notEqual("")).as(ANOTHER))
        .agg(
            coalesce(sum(LEAVERS), lit(0L)).as(LEAVERS),
            count_if(col(EXPOSING)).as(EXPOSING),
            count_if(another).as(ANOTHER))
        .select(
            inline(
                array(
                    Stream.of(LEAVERS, EXPOSING, ANOTHER)
                        .map(name -> struct(lit(name).as(NAME), col(name).as(NUMBER)))
                        .toArray(Column[]::new))));
  }
}
