package dev.hindsight.pressure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.pressure.PressureCounts.Question;
import dev.hindsight.winrates.DealFacts;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Preparation;
import dev.hindsight.findings.SizeBands;
import dev.hindsight.findings.Tactic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Deals with requests, reduced to counts by what is asked about them. */
final class PressedDeals {

  /** The subject of what is asked about any tactic. */
  static final String ANY = "any";

  private static final String PREPARED = "prepared_";
  private static final String FIRST = "first";

  /** Rows of {@link PressureCounts.DealCell}. */
  static Dataset<Row> of(
      Dataset<Row> requests, Dataset<Row> deals, Measured<SizeBands> bands, LocalDate asOf) {
    Column closed = col(DealFacts.OUTCOME).notEqual("open");
    return byDeal(requests)
        .join(deals.filter(col(DealFacts.IN_WINDOW)), DealFacts.DEAL_ID)
        .withColumn(PressureRows.SIZE_BAND, RequestCounts.band(bands))
        .select(col(DealFacts.OUTCOME), explode(cells(closed, asOf)).as(PressureRows.CELL))
        .groupBy(
            PressureRows.field(PressureRows.KIND),
            PressureRows.field(PressureRows.SUBJECT),
            PressureRows.field(PressureRows.WITH),
            PressureRows.field(PressureRows.CLAIMED),
            PressureRows.field(PressureRows.SEGMENT),
            PressureRows.field(PressureRows.DEAL_TYPE),
            PressureRows.field(PressureRows.SIZE_BAND))
        .agg(
            count(lit(1)).as(PressureRows.DEALS),
            count_if(closed).as(PressureRows.CLOSED),
            count_if(col(DealFacts.OUTCOME).equalTo("won")).as(PressureRows.WON));
  }

  private static Dataset<Row> byDeal(Dataset<Row> requests) {
    return requests
        .groupBy(RequestFacts.DEAL_ID)
        .agg(
            array_distinct(flatten(collect_list(RequestFacts.TACTICS))).as(RequestFacts.TACTICS),
            max(RequestFacts.LAST_DEADLINE).as(RequestFacts.LAST_DEADLINE),
            flatten(collect_list(RequestFacts.CLAIMED_COMPETITORS))
                .as(RequestFacts.CLAIMED_COMPETITORS),
            max(RequestFacts.DEAL_CLOSED_AT).as(RequestFacts.DEAL_CLOSED_AT),
            max(RequestFacts.DEAL_COMPETITOR).as(RequestFacts.DEAL_COMPETITOR),
            round(avg(col(RequestFacts.CLAIMED_CONFIDENCE).cast("decimal(12,8)")), 4)
                .cast("double")
                .as(RequestFacts.CLAIMED_CONFIDENCE),
            min(struct(RequestFacts.REQUESTED_AT, RequestFacts.REQUEST_ID, RequestFacts.TEAM))
                .as(FIRST),
            prepared(RequestFacts.WRITTEN_DESCRIPTION),
            prepared(RequestFacts.PROSPECT_INTERVIEWED))
        .withColumn(RequestFacts.TEAM, col(FIRST).getField(RequestFacts.TEAM));
  }

  /** Yes if any request says yes, no if some say no and none yes, else null. */
  private static Column prepared(String column) {
    return max(col(column)).as(PREPARED + column);
  }

  private static Column cells(Column closed, LocalDate asOf) {
    Column yes = col(DealFacts.DECISION_CLASS).equalTo("yes").and(closed);
    Column refused = col(DealFacts.DECISION_CLASS).isin("not_now", "never", "alternative");
    return array_compact(
        concat(
            array(
                preparation(Preparation.WRITTEN_DESCRIPTION, closed),
                preparation(Preparation.PROSPECT_INTERVIEWED, closed),
                when(yes, claim()),
                when(refused, deadline(asOf)),
                when(refused, competitor()),
                when(
                    refused.and(closed).and(size(col(RequestFacts.TACTICS)).gt(0)),
                    unstratified(Question.TRUTH, lit(ANY), lit(true)))),
            where(yes, worth()),
            where(
                refused.and(closed),
                transform(
                    col(RequestFacts.TACTICS),
                    tactic -> unstratified(Question.TRUTH, tactic, lit(true))))));
  }

  private static Column where(Column condition, Column cells) {
    return when(condition, cells)
        .otherwise(
            array()
                .cast(
                    "array<struct<kind:string,subject:string,with_it:boolean,claimed:double,"
                        + "segment:string,deal_type:string,size_band:string>>"));
  }

  private static Column worth() {
    return array(
        Arrays.stream(Tactic.values())
            .map(tactic -> tactic.name().toLowerCase(Locale.ROOT))
            .map(
                name ->
                    stratified(
                        Question.WORTH, name, array_contains(col(RequestFacts.TACTICS), name)))
            .toArray(Column[]::new));
  }

  private static Column preparation(Preparation preparation, Column closed) {
    String column = PREPARED + preparation.name().toLowerCase(Locale.ROOT);
    return when(
        closed.and(col(column).isNotNull()),
        stratified(Question.PREPARED, preparation.name().toLowerCase(Locale.ROOT), col(column)));
  }

  private static Column deadline(LocalDate asOf) {
    Column running =
        col(RequestFacts.DEAL_CLOSED_AT)
            .isNull()
            .or(col(RequestFacts.DEAL_CLOSED_AT).gt(col(RequestFacts.LAST_DEADLINE)));
    return when(
        col(RequestFacts.LAST_DEADLINE).lt(lit(asOf)),
        unstratified(Question.DEADLINE, lit(""), running));
  }

  private static Column competitor() {
    Column claimedAndLost =
        col(DealFacts.OUTCOME)
            .equalTo("lost")
            .and(array_contains(col(RequestFacts.TACTICS), "competitor_has_it"));
    Column named =
        array_contains(col(RequestFacts.CLAIMED_COMPETITORS), col(RequestFacts.DEAL_COMPETITOR));
    return when(
        claimedAndLost, unstratified(Question.COMPETITOR, lit(""), coalesce(named, lit(false))));
  }

  private static Column claim() {
    Column claimed = col(RequestFacts.CLAIMED_CONFIDENCE);
    return when(claimed.isNull(), unstratified(Question.NO_CLAIM, lit(""), lit(true)))
        .otherwise(
            cell(
                Question.CLAIM,
                RequestCounts.orNone(col(RequestFacts.TEAM)),
                lit(true),
                claimed,
                lit(""),
                lit(""),
                lit("")));
  }

  private static Column stratified(Question question, String subject, Column with) {
    return cell(
        question,
        lit(subject),
        with,
        lit(0d),
        RequestCounts.orNone(col(DealFacts.SEGMENT)),
        RequestCounts.orNone(col(DealFacts.DEAL_TYPE)),
        RequestCounts.orNone(col(PressureRows.SIZE_BAND)));
  }

  private static Column unstratified(Question question, Column subject, Column with) {
    return cell(question, subject, with, lit(0d), lit(""), lit(""), lit(""));
  }

  private static Column cell(
      Question question,
      Column subject,
      Column with,
      Column claimed,
      Column segment,
      Column dealType,
      Column sizeBand) {
    return struct(
        lit(question.name()).as(PressureRows.KIND),
        subject.as(PressureRows.SUBJECT),
        with.as(PressureRows.WITH),
        claimed.as(PressureRows.CLAIMED),
        segment.as(PressureRows.SEGMENT),
        dealType.as(PressureRows.DEAL_TYPE),
        sizeBand.as(PressureRows.SIZE_BAND));
  }

  private PressedDeals() {}
}
