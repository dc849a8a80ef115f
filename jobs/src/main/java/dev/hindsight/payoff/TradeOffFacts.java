package dev.hindsight.payoff;

import dev.hindsight.churn.ChurnLedger;
import dev.hindsight.churn.ChurnParts;
import dev.hindsight.churn.Customers;
import dev.hindsight.churn.DatedDisplacements;
import dev.hindsight.churn.WaitingPanel;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.winrates.DealFacts;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per request whose first decision fell into the ledger's days, with what it displaced and
 * what that came to; and one per other request that customers' leaving falls on.
 */
public final class TradeOffFacts {

  public static final String REQUEST_ID = Requests.REQUEST_ID;
  public static final String DEAL_ID = Requests.DEAL_ID;

  /** The request's account, else the deal's. */
  public static final String ACCOUNT_ID = Requests.ACCOUNT_ID;

  public static final String ACCOUNT_NAME = Accounts.ACCOUNT_NAME;
  public static final String FEATURE = Requests.FEATURE;
  public static final String SALES_TEAM = Requests.SALES_TEAM;
  public static final String SALES_REP = Requests.SALES_REP;
  public static final String PRODUCT_MANAGER = Requests.PRODUCT_MANAGER;
  public static final String REQUESTED_AT = Requests.REQUESTED_AT;
  public static final String STRATEGIC_FIT = Requests.STRATEGIC_FIT;
  public static final String OTHER_PROSPECTS = Requests.OTHER_PROSPECTS;
  public static final String EFFORT_DAYS = Requests.EFFORT_DAYS;
  public static final String SEGMENT = DealFacts.SEGMENT;
  public static final String REGION = DealFacts.REGION;
  public static final String DEAL_TYPE = DealFacts.DEAL_TYPE;
  public static final String OUTCOME = DealFacts.OUTCOME;
  public static final String SIZE = DealFacts.SIZE;

  /** When the deal closed; null while it is open. */
  public static final String CLOSED_AT = "deal_closed_at";

  /** The day of the first decision; null in rows that are not of the ledger. */
  public static final String DECIDED_AT = "first_decided_at";

  /** The label of that day's fiscal quarter. */
  public static final String QUARTER = "quarter";

  /** The decision in force. */
  public static final String ANSWER = "answer";

  /** The kind of an alternative, {@link #UNKNOWN_KIND} where none is stated; else null. */
  public static final String ALTERNATIVE_KIND = "alternative_kind";

  /** All decisions up to the close, oldest first, with the columns of the export. */
  public static final String ANSWERS = "answers";

  public static final String EACH_DECIDED_AT = Decisions.DECIDED_AT;
  public static final String EACH_DECISION = Decisions.DECISION;
  public static final String EACH_ALTERNATIVE = Decisions.ALTERNATIVE;
  public static final String EACH_DECIDED_BY = Decisions.DECIDED_BY;
  public static final String EACH_REASON = Decisions.REASON;

  /** The day promised with the decision in force. */
  public static final String PROMISED_FOR = "promised_for";

  /** The day of delivery that the decision in force has. */
  public static final String DELIVERED_AT = "delivered_at";

  /** The request's part of the deal's size, in units of 10⁻⁴; null where the deal has no size. */
  public static final String SHARE_UNITS = "share_units";

  /** What is drawn as one in a resample: the deal's account, or the deal where it has none. */
  public static final String UNIT = "unit";

  /** Before the id of an account in {@link #UNIT}. */
  public static final String ACCOUNT_UNIT = "account ";

  /** Before the id of a deal in {@link #UNIT}. */
  public static final String DEAL_UNIT = "deal ";

  public static final String UNKNOWN_KIND = "unknown";

  /** The items it displaced, by {@link #ITEM_ID}: with that, {@link #TITLE} and two more. */
  public static final String DISPLACED = "displaced";

  public static final String ITEM_ID = RoadmapItems.ROADMAP_ITEM_ID;
  public static final String TITLE = RoadmapItems.TITLE;

  /** The day the item was displaced; null where nothing dates it. */
  public static final String DISPLACED_ON = DatedDisplacements.DISPLACED_ON;

  /** How many customers the item exposes on the as-of date. */
  public static final String EXPOSES = ChurnLedger.EXPOSES;

  /** Its parts of the revenue that left: {@link #PART_ACCOUNT} and {@link #PART_UNITS}. */
  public static final String PARTS = "parts";

  public static final String PART_ACCOUNT = Customers.ACCOUNT_ID;

  /** In units of 10⁻⁴. */
  public static final String PART_UNITS = ChurnParts.ARR_UNITS;

  /** The kinds of alternative that the contract knows. */
  public static final List<String> ALTERNATIVE_KINDS =
      vocabulary(Decisions.TABLE, Decisions.ALTERNATIVE);

  public static final List<String> STRATEGIC_FITS =
      vocabulary(Requests.TABLE, Requests.STRATEGIC_FIT);

  public static final List<String> DEAL_TYPES = vocabulary(Deals.TABLE, Deals.DEAL_TYPE);

  private static final String[] REQUEST = {REQUEST_ID};
  private static final String[] ITEM = {ITEM_ID};

  /**
   * The rows.
   *
   * @param decided rows of {@link DecidedRequests}
   * @param panel the customers that wait over the ledger's months; empty where it is not measured
   */
  static Dataset<Row> of(
      Exports known, ReviewPeriod period, Dataset<Row> decided, Optional<WaitingPanel> panel) {
    Column inLedger =
        col(DECIDED_AT).between(lit(period.trendStart()), lit(period.period().windowEnd()));
    Dataset<Row> names = known.rows(Accounts.TABLE).select(ACCOUNT_ID, ACCOUNT_NAME);
    Dataset<Row> rows =
        decided
            .filter(inLedger)
            .withColumn(QUARTER, period.calendar().label(col(DECIDED_AT)))
            .join(names, new String[] {ACCOUNT_ID}, "left");
    return panel
        .map(
            made ->
                rows.join(displaced(known, made.exposing(period.asOf()), made), REQUEST, "left")
                    .join(parts(made), REQUEST, "full_outer"))
        .orElseGet(() -> rows.transform(TradeOffFacts::withoutPanel));
  }

  private static Dataset<Row> withoutPanel(Dataset<Row> rows) {
    return rows.withColumn(
            DISPLACED,
            array()
                .cast(
                    "array<struct<roadmap_item_id:string,title:string,displaced_on:date,"
                        + "exposes:bigint>>"))
        .withColumn(PARTS, array().cast("array<struct<account_id:string,arr_units:bigint>>"));
  }

  private static Dataset<Row> displaced(Exports known, Dataset<Row> exposing, WaitingPanel panel) {
    Dataset<Row> titles = known.rows(RoadmapItems.TABLE).select(ITEM_ID, TITLE);
    Column item =
        struct(
            col(ITEM_ID),
            col(TITLE),
            col(DISPLACED_ON),
            coalesce(when(col(DISPLACED_ON).isNotNull(), col(EXPOSES)), lit(0L)).as(EXPOSES));
    return panel
        .displacements()
        .join(titles, ITEM, "left")
        .join(exposing, ITEM, "left")
        .groupBy(REQUEST_ID)
        .agg(sort_array(collect_list(item)).as(DISPLACED));
  }

  private static Dataset<Row> parts(WaitingPanel panel) {
    return ChurnParts.byRequest(panel.parts(), panel.displacements())
        .groupBy(REQUEST_ID, PART_ACCOUNT)
        .agg(sum(PART_UNITS).as(PART_UNITS))
        .groupBy(REQUEST_ID)
        .agg(sort_array(collect_list(struct(PART_ACCOUNT, PART_UNITS))).as(PARTS));
  }

  private static List<String> vocabulary(Table table, String column) {
    return table.fields().stream()
        .filter(field -> field.name().equals(column))
        .map(Field::vocabulary)
        .findFirst()
        .orElseThrow();
  }

  private TradeOffFacts() {}
}
