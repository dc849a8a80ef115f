package dev.hindsight.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.analysis.PressureCounts.AttainmentCell;
import dev.hindsight.analysis.PressureCounts.DayKind;
import dev.hindsight.analysis.PressureCounts.Fate;
import dev.hindsight.analysis.PressureCounts.Scope;
import dev.hindsight.facts.Attainment;
import dev.hindsight.facts.DealFacts;
import dev.hindsight.facts.DealSizes;
import dev.hindsight.facts.PressureFacts;
import dev.hindsight.facts.RequestFacts;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.SizeBands;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Requests reduced to counts. */
final class RequestCounts {

  private static final String CELL = "cell";

  /** Rows of {@link PressureCounts.Use}. */
  static Dataset<Row> use(Dataset<Row> requests, List<String> trend) {
    Column inTrend =
        col(RequestFacts.QUARTER).between(lit(trend.get(0)), lit(trend.get(trend.size() - 1)));
    Column inTeam = col(RequestFacts.IN_WINDOW).and(col(RequestFacts.TEAM).isNotNull());
    Column cells =
        array(
            when(inTrend, level(Scope.QUARTER, col(RequestFacts.QUARTER))),
            when(inTeam, level(Scope.TEAM, col(RequestFacts.TEAM))));
    return requests
        .select(
            col(RequestFacts.TACTICS).as(PressureRows.TACTICS),
            col(RequestFacts.FIRST_DECISION),
            explode(array_compact(cells)).as(CELL))
        .groupBy(field(PressureRows.KIND), field(PressureRows.LEVEL), col(PressureRows.TACTICS))
        .agg(
            count(lit(1)).as(PressureRows.REQUESTS),
            count_if(col(RequestFacts.FIRST_DECISION).isNull()).as(PressureRows.UNDECIDED));
  }

  /** Rows of {@link PressureCounts.Days}. */
  static Dataset<Row> days(Dataset<Row> requests) {
    Column each = array_compact(array(waited(), afterRefusal(), quarterEnd()));
    Column signals =
        when(
                col(RequestFacts.DATES_AGREE),
                transform(
                    col(RequestFacts.SIGNAL_DAYS), day -> day(lit(DayKind.SIGNAL.name()), day)))
            .otherwise(array().cast("array<struct<kind:string,day:int>>"));
    return requests
        .filter(col(RequestFacts.IN_WINDOW))
        .select(col(RequestFacts.SIGNALS), explode(concat(each, signals)).as(CELL))
        .groupBy(field(PressureRows.KIND), field(PressureRows.DAY))
        .agg(
            count(lit(1)).as(PressureRows.REQUESTS),
            sum(RequestFacts.SIGNALS).as(PressureRows.SIGNALS));
  }

  /** Rows of {@link PressureCounts.Landmark}. */
  static Dataset<Row> landmark(
      Dataset<Row> requests, Dataset<Row> deals, Measured<SizeBands> bands, int landmarkDays) {
    Column inLandmark =
        col(RequestFacts.IN_WINDOW)
            .and(col(RequestFacts.IS_FIRST))
            .and(col(RequestFacts.DATES_AGREE));
    return requests
        .filter(inLandmark)
        .select(
            col(RequestFacts.DEAL_ID),
            col(RequestFacts.EARLY_TACTICS).as(PressureRows.TACTICS),
            fate(landmarkDays).as(PressureRows.KIND))
        .filter(col(PressureRows.KIND).isNotNull())
        .join(
            deals.select(
                col(DealFacts.DEAL_ID),
                orNone(col(DealFacts.SEGMENT)).as(PressureRows.SEGMENT),
                orNone(band(bands)).as(PressureRows.SIZE_BAND)),
            RequestFacts.DEAL_ID)
        .groupBy(
            PressureRows.TACTICS, PressureRows.SEGMENT, PressureRows.SIZE_BAND, PressureRows.KIND)
        .agg(count(lit(1)).as(PressureRows.REQUESTS));
  }

  /** Rows of {@link PressureCounts.AttainmentCell}. */
  static Dataset<Row> attainment(Dataset<Row> requests, PressureFacts facts) {
    Dataset<Row> inWindow = requests.filter(col(RequestFacts.IN_WINDOW));
    Dataset<Row> teamDays = inWindow.select(Attainment.TEAM, Attainment.DAY).distinct();
    Column state =
        when(col(Attainment.THIRD).isNull(), AttainmentCell.WITHOUT_QUOTA)
            .otherwise(coalesce(col(Attainment.BAND), lit(AttainmentCell.FIRST_DAYS)));
    return inWindow
        .join(
            Attainment.of(teamDays, facts.quotas(), facts.wonByDay()),
            new String[] {Attainment.TEAM, Attainment.DAY},
            "left")
        .groupBy(
            state.as(PressureRows.KIND),
            coalesce(col(Attainment.THIRD), lit(-1)).as(PressureRows.THIRD))
        .agg(
            count(lit(1)).as(PressureRows.REQUESTS),
            count_if(size(col(RequestFacts.TACTICS)).gt(0)).as(PressureRows.UNDER_ANY),
            count_if(coalesce(isYes(), lit(false))).as(PressureRows.YES),
            count_if(col(RequestFacts.FIRST_DECISION).isNotNull()).as(PressureRows.DECIDED));
  }

  /** The size band of a deal; null without a size, or where size cannot be used. */
  static Column band(Measured<SizeBands> bands) {
    return bands.isMeasured()
        ? DealSizes.band(bands.require(), col(DealFacts.SIZE))
        : lit(null).cast(DataTypes.StringType);
  }

  static Column orNone(Column value) {
    return coalesce(value, lit(LevelCounts.NONE));
  }

  private static Column waited() {
    Column kind =
        when(col(RequestFacts.FIRST_DECISION).isNull(), DayKind.WAITED_UNANSWERED.name())
            .otherwise(DayKind.WAITED_ANSWERED.name());
    return when(col(RequestFacts.DATES_AGREE), day(kind, col(RequestFacts.DAYS_WAITED)));
  }

  private static Column afterRefusal() {
    Column refused =
        col(RequestFacts.FIRST_DECISION)
            .isin("not_now", "never")
            .and(col(RequestFacts.HAS_DEAL))
            .and(col(RequestFacts.DATES_AGREE));
    Column kind =
        when(col(RequestFacts.DAYS_TO_YES).isNull(), DayKind.STILL_REFUSED.name())
            .when(col(RequestFacts.SIGNAL_BEFORE_YES), DayKind.TURNED_WITH_SIGNAL.name())
            .otherwise(DayKind.TURNED_WITHOUT_SIGNAL.name());
    return when(
        refused,
        day(kind, coalesce(col(RequestFacts.DAYS_TO_YES), col(RequestFacts.DAYS_SINCE_DECISION))));
  }

  private static Column quarterEnd() {
    Column kind =
        when(isYes(), DayKind.QUARTER_END_YES.name())
            .when(col(RequestFacts.FIRST_DECISION).isNull(), DayKind.QUARTER_END_UNDECIDED.name())
            .otherwise(DayKind.QUARTER_END_OTHER.name());
    return when(col(RequestFacts.IS_FIRST), day(kind, col(RequestFacts.DAYS_TO_QUARTER_END)));
  }

  /** Null for a request that was not watched for so many days without an answer. */
  private static Column fate(int landmarkDays) {
    Column stillWaiting = col(RequestFacts.DAYS_WAITED).geq(landmarkDays);
    Column decided = col(RequestFacts.FIRST_DECISION).isNotNull();
    return when(stillWaiting.and(isYes()), Fate.YES.name())
        .when(stillWaiting.and(decided), Fate.OTHER.name())
        .when(stillWaiting, Fate.UNDECIDED.name())
        .when(decided, Fate.EARLIER.name());
  }

  private static Column isYes() {
    return col(RequestFacts.FIRST_DECISION).equalTo("yes");
  }

  private static Column level(Scope scope, Column level) {
    return struct(lit(scope.name()).as(PressureRows.KIND), level.as(PressureRows.LEVEL));
  }

  private static Column day(Column kind, Column day) {
    return struct(kind.as(PressureRows.KIND), day.cast("int").as(PressureRows.DAY));
  }

  private static Column field(String name) {
    return col(CELL).getField(name).as(name);
  }

  private RequestCounts() {}
}
