package dev.hindsight.pressure;

import dev.hindsight.history.Contradictions;
import dev.hindsight.history.ReviewPeriod;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** One row per request as known, with its first answer and the pressure it was under by then. */
public final class RequestFacts {

  public static final String REQUEST_ID = Requests.REQUEST_ID;
  public static final String DEAL_ID = Requests.DEAL_ID;
  public static final String REQUESTED_AT = Requests.REQUESTED_AT;

  /** Its own sales team, else its deal's. */
  public static final String TEAM = "team";

  /** The label of the fiscal quarter it was raised in. */
  public static final String QUARTER = "quarter";

  /** Whether it was raised in the window; not null. */
  public static final String IN_WINDOW = "in_window";

  public static final String DAYS_TO_QUARTER_END = "days_to_quarter_end";

  /** Whether its deal is known; not null. */
  public static final String HAS_DEAL = "has_deal";

  /** Whether it is the first request of a deal that is known; not null. */
  public static final String IS_FIRST = "is_first";

  /** The first decision, made on or before the deal's close; null while there is none. */
  public static final String FIRST_DECISION = RequestAnswers.FIRST_DECISION;

  /** Days to the first decision; while there is none, to the deal's close or the as-of date. */
  public static final String DAYS_WAITED = "days_waited";

  /** Whether no date that durations are built on contradicts another; not null. */
  public static final String DATES_AGREE = "dates_agree";

  /** Its tactics by the first decision, each once, in the order of their names. */
  public static final String TACTICS = "tactics";

  /** The tactics signalled within the first days. */
  public static final String EARLY_TACTICS = "early_tactics";

  /** How many signals there were by the first decision. */
  public static final String SIGNALS = "signals";

  /** The day of waiting, 0 first, of each signal while it waited. */
  public static final String SIGNAL_DAYS = "signal_days";

  /** Days from the first decision to the first yes on a later day; null where there is none. */
  public static final String DAYS_TO_YES = "days_to_yes";

  /** Days from the first decision to the deal's close or the as-of date. */
  public static final String DAYS_SINCE_DECISION = "days_since_decision";

  /** Whether a signal came after the first decision, and on or before that later yes. */
  public static final String SIGNAL_BEFORE_YES = "signal_before_yes";

  /** The last deadline claimed by the first decision. */
  public static final String LAST_DEADLINE = "last_deadline";

  /** The competitors claimed by the first decision, in lower case. */
  public static final String CLAIMED_COMPETITORS = "claimed_competitors";

  public static final String DEAL_CLOSED_AT = "deal_closed_at";

  /** The competitor that the deal names, in lower case. */
  public static final String DEAL_COMPETITOR = "deal_competitor";

  public static final String CLAIMED_CONFIDENCE = Requests.CLAIMED_CONFIDENCE;
  public static final String WRITTEN_DESCRIPTION = Requests.WRITTEN_DESCRIPTION;
  public static final String PROSPECT_INTERVIEWED = Requests.PROSPECT_INTERVIEWED;

  private static final String ALL_SIGNALS = "all_signals";
  private static final String DEAL_TEAM = "deal_team";
  private static final String DEAL_OPENED_AT = "deal_opened_at";
  private static final String SEEN_UNTIL = "seen_until";
  private static final String PLACE = "place";

  /**
   * The facts of all requests.
   *
   * @param known the exports as known on the as-of date
   */
  public static Dataset<Row> of(Exports known, ReviewPeriod period, int landmarkDays) {
    return joined(known)
        .withColumn(SEEN_UNTIL, coalesce(col(DEAL_CLOSED_AT), lit(period.asOf())))
        .withColumn(ALL_SIGNALS, coalesce(col(ALL_SIGNALS), noSignals()))
        .withColumn(
            PLACE,
            row_number()
                .over(Window.partitionBy(DEAL_ID).orderBy(col(REQUESTED_AT), col(REQUEST_ID))))
        .select(
            col(REQUEST_ID),
            col(DEAL_ID),
            col(REQUESTED_AT),
            col(Table.FILE),
            col(Table.LINE),
            coalesce(col(Requests.SALES_TEAM), col(DEAL_TEAM)).as(TEAM),
            period.calendar().label(col(REQUESTED_AT)).as(QUARTER),
            inWindow(period).as(IN_WINDOW),
            datediff(period.calendar().lastDay(col(REQUESTED_AT)), col(REQUESTED_AT))
                .as(DAYS_TO_QUARTER_END),
            col(HAS_DEAL),
            col(HAS_DEAL).and(col(PLACE).equalTo(1)).as(IS_FIRST),
            col(FIRST_DECISION),
            datediff(waitedUntil(), col(REQUESTED_AT)).as(DAYS_WAITED),
            datesAgree().as(DATES_AGREE),
            tactics(byDecision(period.asOf())).as(TACTICS),
            tactics(early(landmarkDays)).as(EARLY_TACTICS),
            size(byDecision(period.asOf())).as(SIGNALS),
            transform(whileWaiting(), RequestFacts::day).as(SIGNAL_DAYS),
            datediff(col(RequestAnswers.TURNED_AT), col(RequestAnswers.FIRST_DECIDED_AT))
                .as(DAYS_TO_YES),
            datediff(col(SEEN_UNTIL), col(RequestAnswers.FIRST_DECIDED_AT)).as(DAYS_SINCE_DECISION),
            exists(col(ALL_SIGNALS), RequestFacts::beforeYes).as(SIGNAL_BEFORE_YES),
            lastDeadline(period.asOf()).as(LAST_DEADLINE),
            competitors(period.asOf()).as(CLAIMED_COMPETITORS),
            col(DEAL_CLOSED_AT),
            col(DEAL_COMPETITOR),
            col(Requests.CLAIMED_CONFIDENCE),
            col(Requests.WRITTEN_DESCRIPTION),
            col(Requests.PROSPECT_INTERVIEWED));
  }

  private static Dataset<Row> joined(Exports known) {
    Dataset<Row> requests = known.rows(Requests.TABLE);
    Dataset<Row> deals = known.rows(Deals.TABLE);
    Dataset<Row> answers = RequestAnswers.of(requests, known.rows(Decisions.TABLE), deals);
    return requests
        .join(dealSide(deals), new String[] {DEAL_ID}, "left")
        .withColumn(HAS_DEAL, coalesce(col(HAS_DEAL), lit(false)))
        .join(answers, new String[] {REQUEST_ID}, "left")
        .join(signals(known.rows(Pressure.TABLE)), new String[] {REQUEST_ID}, "left");
  }

  private static Dataset<Row> dealSide(Dataset<Row> deals) {
    return deals.select(
        col(DEAL_ID),
        lit(true).as(HAS_DEAL),
        col(Deals.SALES_TEAM).as(DEAL_TEAM),
        col(Deals.OPENED_AT).as(DEAL_OPENED_AT),
        col(Deals.CLOSED_AT).as(DEAL_CLOSED_AT),
        lower(col(Deals.COMPETITOR)).as(DEAL_COMPETITOR));
  }

  private static Dataset<Row> signals(Dataset<Row> pressure) {
    return pressure
        .groupBy(REQUEST_ID)
        .agg(
            collect_list(
                    struct(
                        Pressure.SIGNALLED_AT,
                        Pressure.TACTIC,
                        Pressure.CLAIMED_DEADLINE,
                        Pressure.CLAIMED_COMPETITOR))
                .as(ALL_SIGNALS));
  }

  private static Column noSignals() {
    return array()
        .cast(
            "array<struct<signalled_at:date,tactic:string,"
                + "claimed_deadline:date,claimed_competitor:string>>");
  }

  private static Column waitedUntil() {
    return coalesce(col(RequestAnswers.FIRST_DECIDED_AT), col(SEEN_UNTIL));
  }

  private static Column datesAgree() {
    Column contradicted =
        Contradictions.closedBeforeOpened(col(DEAL_CLOSED_AT), col(DEAL_OPENED_AT));
    return not(contradicted).and(waitedUntil().geq(col(REQUESTED_AT)));
  }

  private static Column inWindow(ReviewPeriod period) {
    return col(REQUESTED_AT)
        .between(lit(period.period().windowStart()), lit(period.period().windowEnd()));
  }

  /** A signal after the first decision never explains it; the as-of day itself is not over. */
  private static Column byDecision(LocalDate asOf) {
    Column last = coalesce(col(RequestAnswers.FIRST_DECIDED_AT), lit(asOf.minusDays(1)));
    return filter(col(ALL_SIGNALS), signal -> signalledAt(signal).leq(last));
  }

  private static Column early(int landmarkDays) {
    return filter(whileWaiting(), signal -> day(signal).lt(lit(landmarkDays)));
  }

  private static Column whileWaiting() {
    return filter(
        col(ALL_SIGNALS), signal -> signalledAt(signal).between(col(REQUESTED_AT), waitedUntil()));
  }

  private static Column beforeYes(Column signal) {
    Column after = signalledAt(signal).gt(col(RequestAnswers.FIRST_DECIDED_AT));
    return coalesce(after.and(signalledAt(signal).leq(col(RequestAnswers.TURNED_AT))), lit(false));
  }

  private static Column tactics(Column signals) {
    return array_sort(
        array_distinct(transform(signals, signal -> signal.getField(Pressure.TACTIC))));
  }

  private static Column lastDeadline(LocalDate asOf) {
    return array_max(
        transform(
            ofTactic(byDecision(asOf), "deadline"),
            signal -> signal.getField(Pressure.CLAIMED_DEADLINE)));
  }

  private static Column competitors(LocalDate asOf) {
    return transform(
        ofTactic(byDecision(asOf), "competitor_has_it"),
        signal -> lower(signal.getField(Pressure.CLAIMED_COMPETITOR)));
  }

  private static Column ofTactic(Column signals, String tactic) {
    return filter(signals, signal -> signal.getField(Pressure.TACTIC).equalTo(tactic));
  }

  private static Column day(Column signal) {
    return datediff(signalledAt(signal), col(REQUESTED_AT));
  }

  private static Column signalledAt(Column signal) {
    return signal.getField(Pressure.SIGNALLED_AT);
  }

  private RequestFacts() {}
}
