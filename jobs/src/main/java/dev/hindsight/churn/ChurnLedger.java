package dev.hindsight.churn;

import dev.hindsight.history.EvenSplit;
import dev.hindsight.history.Months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who pays for a displacement, item by item and request by request, and the accounts behind it. */
public final class ChurnLedger {

  public static final String ROADMAP_ITEM_ID = WaitingSpells.ROADMAP_ITEM_ID;
  public static final String TITLE = RoadmapItems.TITLE;

  /** The day on which the item was first displaced. */
  public static final String DISPLACED_ON = DatedDisplacements.DISPLACED_ON;

  public static final String REQUEST_ID = Requests.REQUEST_ID;
  public static final String DEAL_ID = Requests.DEAL_ID;
  public static final String FEATURE = Requests.FEATURE;

  /** How many requests displaced the item. */
  public static final String REQUESTS = "requests";

  /** How many of the panel's items the request displaced. */
  public static final String ITEMS = "items";

  /** How many customers of the panel the item exposed. */
  public static final String EXPOSED_ACCOUNTS = "exposed_accounts";

  /** How many customers the item exposes on a day. */
  static final String EXPOSES = "exposes";

  /** How many customers left in a month that it exposed. */
  public static final String LEAVERS = "leavers";

  /** Its part of them, decimal with 9 places. */
  public static final String ACCOUNTS = "accounts";

  /** The same part of their revenue, decimal with 4 places. */
  public static final String ARR = "arr";

  public static final String ACCOUNT_ID = Customers.ACCOUNT_ID;
  public static final String ACCOUNT_NAME = Customers.ACCOUNT_NAME;
  public static final String SEGMENT = Customers.SEGMENT;
  public static final String WAITING_SINCE = WaitingSpells.WAITING_SINCE;
  public static final String EXPOSED_SINCE = WaitingSpells.EXPOSED_SINCE;
  public static final String CHURNED_AT = Customers.CHURNED_AT;
  public static final String CHURN_REASON = Customers.CHURN_REASON;
  public static final String NAMED_ITEM_ID = Customers.NAMED_ITEM_ID;

  private static final String[] ITEM = {ROADMAP_ITEM_ID};
  private static final String[] REQUEST = {REQUEST_ID};

  /**
   * One row per item that exposed a customer of the panel, whether anybody left or not.
   *
   * @param exposed rows of {@link #exposedAccounts}
   * @param byItem rows of {@link ChurnParts#byItem}
   */
  static Dataset<Row> items(
      Exports known, Dataset<Row> exposed, Dataset<Row> displacements, Dataset<Row> byItem) {
    Dataset<Row> requests =
        displacements
            .filter(col(DISPLACED_ON).isNotNull())
            .groupBy(ROADMAP_ITEM_ID)
            .agg(min(DISPLACED_ON).as(DISPLACED_ON), count(lit(1)).as(REQUESTS));
    Dataset<Row> titles = known.rows(RoadmapItems.TABLE).select(ROADMAP_ITEM_ID, TITLE);
    return exposed
        .join(requests, ITEM)
        .join(titles, ITEM)
        .join(added(byItem, ROADMAP_ITEM_ID), ITEM, "left")
        .select(
            col(ROADMAP_ITEM_ID),
            text(TITLE),
            col(DISPLACED_ON),
            col(REQUESTS),
            col(EXPOSED_ACCOUNTS),
            leavers(),
            accounts(),
            arr());
  }

  /**
   * One row per request that displaced such an item.
   *
   * @param byRequest rows of {@link ChurnParts#byRequest}
   */
  static Dataset<Row> requests(
      Exports known, Dataset<Row> exposed, Dataset<Row> displacements, Dataset<Row> byRequest) {
    Dataset<Row> asked = known.rows(Requests.TABLE).select(REQUEST_ID, DEAL_ID, FEATURE);
    return displacing(exposed, displacements)
        .join(asked, REQUEST, "left")
        .join(added(byRequest, REQUEST_ID), REQUEST, "left")
        .select(
            col(REQUEST_ID),
            text(DEAL_ID),
            text(FEATURE),
            col(ITEMS),
            leavers(),
            accounts(),
            arr());
  }

  /** The requests that displaced an item which exposed a customer, and how many such items. */
  static Dataset<Row> displacing(Dataset<Row> exposed, Dataset<Row> displacements) {
    return displacements
        .filter(col(DISPLACED_ON).isNotNull())
        .join(exposed.select(ROADMAP_ITEM_ID), ROADMAP_ITEM_ID)
        .groupBy(REQUEST_ID)
        .agg(count(lit(1)).as(ITEMS));
  }

  /** One row per customer that left and item that exposed it in that month. */
  static Dataset<Row> leavers(Dataset<Row> byItem) {
    return byItem.select(
        col(ROADMAP_ITEM_ID),
        col(ACCOUNT_ID),
        text(ACCOUNT_NAME),
        text(SEGMENT),
        col(WAITING_SINCE),
        col(EXPOSED_SINCE),
        col(CHURNED_AT),
        text(CHURN_REASON),
        text(NAMED_ITEM_ID),
        EvenSplit.number(ChurnParts.ACCOUNT_UNITS, EvenSplit.ACCOUNT_DECIMALS).as(ACCOUNTS),
        EvenSplit.number(ChurnParts.ARR_UNITS, EvenSplit.MONEY_DECIMALS).as(ARR));
  }

  /** How many customers of the panel each item exposed, of those that exposed any. */
  static Dataset<Row> exposedAccounts(Dataset<Row> spells, Dataset<Row> waiting, Months months) {
    Column inPanel =
        col(WaitingCustomers.IN_PANEL).bitwiseAND(WaitingCustomers.exposes(months)).notEqual(0L);
    return spells
        .filter(col(EXPOSED_SINCE).isNotNull())
        .join(
            waiting
                .filter(col(WaitingCustomers.EXPOSED).notEqual(0L))
                .select(ACCOUNT_ID, WaitingCustomers.IN_PANEL),
            ACCOUNT_ID)
        .groupBy(ROADMAP_ITEM_ID)
        .agg(count_if(inPanel).as(EXPOSED_ACCOUNTS))
        .filter(col(EXPOSED_ACCOUNTS).gt(0));
  }

  /** How many customers each item exposes on a day, of those that expose any. */
  static Dataset<Row> exposing(Dataset<Row> spells, Dataset<Row> customers, LocalDate day) {
    Column on = lit(day);
    Column stays =
        col(Customers.CUSTOMER_SINCE)
            .leq(on)
            .and(coalesce(col(Customers.CHURNED_AT).geq(on), lit(true)));
    return spells
        .filter(col(EXPOSED_SINCE).leq(on).and(col(WaitingSpells.EXPOSED_UNTIL).gt(on)))
        .join(customers.filter(stays).select(ACCOUNT_ID), ACCOUNT_ID)
        .groupBy(ROADMAP_ITEM_ID)
        .agg(count(lit(1)).as(EXPOSES));
  }

  private static Dataset<Row> added(Dataset<Row> parts, String key) {
    return parts
        .groupBy(key, ACCOUNT_ID)
        .agg(units(ChurnParts.ACCOUNT_UNITS), units(ChurnParts.ARR_UNITS))
        .groupBy(key)
        .agg(
            count(lit(1)).as(LEAVERS),
            units(ChurnParts.ACCOUNT_UNITS),
            units(ChurnParts.ARR_UNITS));
  }

  private static Column units(String column) {
    return sum(column).as(column);
  }

  private static Column leavers() {
    return coalesce(col(LEAVERS), lit(0L)).as(LEAVERS);
  }

  private static Column accounts() {
    Column number = EvenSplit.number(ChurnParts.ACCOUNT_UNITS, EvenSplit.ACCOUNT_DECIMALS);
    return coalesce(number, lit(0)).cast("decimal(28,9)").as(ACCOUNTS);
  }

  private static Column arr() {
    Column number = EvenSplit.number(ChurnParts.ARR_UNITS, EvenSplit.MONEY_DECIMALS);
    return coalesce(number, lit(0)).cast("decimal(28,4)").as(ARR);
  }

  private static Column text(String column) {
    return coalesce(col(column), lit("")).as(column);
  }

  private ChurnLedger() {}
}
