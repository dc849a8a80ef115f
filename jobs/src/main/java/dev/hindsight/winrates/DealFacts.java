package dev.hindsight.winrates;

import dev.hindsight.history.Contradictions;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewPeriod;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Requests;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * One row per deal that exists on the as-of date. Segment, region and team are the deal's own: the
 * contract lets no other table stand in for them.
 */
public final class DealFacts {

  public static final String DEAL_ID = Deals.DEAL_ID;
  public static final String OUTCOME = Deals.OUTCOME;
  public static final String SEGMENT = Deals.SEGMENT;
  public static final String REGION = Deals.REGION;
  public static final String DEAL_TYPE = Deals.DEAL_TYPE;
  public static final String SALES_TEAM = Deals.SALES_TEAM;
  public static final String SALES_REP = Deals.SALES_REP;
  public static final String ACCOUNT_ID = Deals.ACCOUNT_ID;

  /** The class, in snake_case; {@code no_request} throughout where decisions are not measured. */
  public static final String DECISION_CLASS = "decision_class";

  /** The kind of alternative of a deal of that class: stated, {@code mixed} or {@code unknown}. */
  public static final String ALTERNATIVE_KIND = "alternative_kind";

  /** The day of the deal's first decision. */
  public static final String FIRST_DECIDED_AT = "first_decided_at";

  /**
   * The first decision, {@code mixed} where that day had different ones; null where there is none
   * or where no duration may be built on the deal's dates.
   */
  public static final String FIRST_DECISION = "first_decision";

  /** Days from the first decision to the close, or to the as-of date while open. */
  public static final String DAYS_FROM_DECISION = "days_from_decision";

  /** The expected amount, else the amount, in the reporting currency. */
  public static final String SIZE = "size";

  /** The day that the deal's money belongs to. */
  public static final String MONEY_DAY = "money_day";

  /** The currency, where the deal has money and there is no rate for it on that day. */
  public static final String CURRENCY_WITHOUT_RATE = "currency_without_rate";

  /**
   * The label of the fiscal quarter of the close; of an open deal, that of the last decision up to
   * the window's end, or the review quarter where decisions are not measured.
   */
  public static final String QUARTER = "quarter";

  /** Whether the deal belongs to the window; not null. */
  public static final String IN_WINDOW = "in_window";

  static final String OPEN = "open";

  private static final String NO_REQUEST = "no_request";

  /**
   * The facts of all deals.
   *
   * @param known the exports as known on the as-of date
   */
  public static Dataset<Row> of(Exports known, ReviewPeriod period, ReportingCurrency currency) {
    boolean decided = known.has(Requests.TABLE) && known.has(Decisions.TABLE);
    Dataset<Row> deals = decided ? withAnswers(known, period) : withoutAnswers(known);
    return currency
        .withRate(deals.withColumn(MONEY_DAY, moneyDay(period)), known, col(MONEY_DAY))
        .select(
            col(DEAL_ID),
            col(OUTCOME),
            col(SEGMENT),
            col(REGION),
            col(DEAL_TYPE),
            col(SALES_TEAM),
            col(SALES_REP),
            col(ACCOUNT_ID),
            col(DECISION_CLASS),
            col(ALTERNATIVE_KIND),
            col(FIRST_DECIDED_AT),
            when(not(closedBeforeOpened()), col(FIRST_DECISION)).as(FIRST_DECISION),
            datediff(col(MONEY_DAY), col(FIRST_DECIDED_AT)).as(DAYS_FROM_DECISION),
            size().as(SIZE),
            col(MONEY_DAY),
            currencyWithoutRate().as(CURRENCY_WITHOUT_RATE),
            period.calendar().label(windowDay(period, decided)).as(QUARTER),
            inWindow(windowDay(period, decided), period).as(IN_WINDOW));
  }

  private static Dataset<Row> withAnswers(Exports known, ReviewPeriod period) {
    Dataset<Row> deals = known.rows(Deals.TABLE);
    Dataset<Row> answers =
        DecisionsInForce.of(
                known.rows(Requests.TABLE),
                known.rows(Decisions.TABLE),
                deals,
                period.period().windowEnd())
            .transform(DealAnswers::of);
    return deals
        .join(answers, new String[] {DEAL_ID}, "left")
        .withColumn(DECISION_CLASS, coalesce(col(DECISION_CLASS), lit(NO_REQUEST)));
  }

  private static Dataset<Row> withoutAnswers(Exports known) {
    return known
        .rows(Deals.TABLE)
        .withColumn(DECISION_CLASS, lit(NO_REQUEST))
        .withColumn(ALTERNATIVE_KIND, lit(null).cast(DataTypes.StringType))
        .withColumn(FIRST_DECIDED_AT, lit(null).cast(DataTypes.DateType))
        .withColumn(FIRST_DECISION, lit(null).cast(DataTypes.StringType))
        .withColumn(DecisionsInForce.LAST_DECIDED_AT, lit(null).cast(DataTypes.DateType));
  }

  private static Column moneyDay(ReviewPeriod period) {
    return coalesce(col(Deals.CLOSED_AT), lit(period.asOf()));
  }

  private static Column size() {
    return coalesce(
        ReportingCurrency.converted(Deals.EXPECTED_AMOUNT),
        ReportingCurrency.converted(Deals.AMOUNT));
  }

  private static Column currencyWithoutRate() {
    Column hasMoney = coalesce(col(Deals.EXPECTED_AMOUNT), col(Deals.AMOUNT)).isNotNull();
    return when(hasMoney.and(col(ReportingCurrency.RATE).isNull()), col(Deals.CURRENCY));
  }

  private static Column closedBeforeOpened() {
    return Contradictions.closedBeforeOpened(col(Deals.CLOSED_AT), col(Deals.OPENED_AT));
  }

  /** The day by which a deal belongs to a quarter. */
  private static Column windowDay(ReviewPeriod period, boolean decided) {
    Column whileOpen =
        decided ? col(DecisionsInForce.LAST_DECIDED_AT) : lit(period.period().windowEnd());
    return coalesce(col(Deals.CLOSED_AT), whileOpen);
  }

  private static Column inWindow(Column day, ReviewPeriod period) {
    Column within =
        day.between(lit(period.period().windowStart()), lit(period.period().windowEnd()));
    return coalesce(within, lit(false));
  }

  private DealFacts() {}
}
