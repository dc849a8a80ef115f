package dev.hindsight.pressure;

import dev.hindsight.winrates.LevelCounts;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.pressure.PressureCounts.DayKind;
import dev.hindsight.pressure.PressureCounts.Days;
import dev.hindsight.pressure.PressureCounts.Fate;
import dev.hindsight.pressure.PressureCounts.Landmark;
import dev.hindsight.pressure.PressureCounts.Scope;
import dev.hindsight.pressure.PressureCounts.Use;
import dev.hindsight.winrates.DealFacts;
import dev.hindsight.winrates.DealSizes;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.SizeBands;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Requests counted in one pass over them: every request falls into a cell of each question that
 * asks about it.
 */
final class RequestCounts {

  private static final String USE = "use";
  private static final String DAYS = "days";
  private static final String LANDMARK = "landmark";
  private static final Column NO_TACTICS = array().cast("array<string>");
  private static final Column NO_DAY = lit(-1);
  private static final Column NOTHING = lit("");

  private static final String CELLS =
      "array<struct<about:string,kind:string,level:string,day:int,tactics:array<string>,"
          + "segment:string,size_band:string>>";

  /**
   * One row per cell.
   *
   * @param requests rows of {@link RequestFacts}
   * @param deals rows of {@link DealFacts}
   * @param trend the labels of the quarters of the trend
   */
  static Dataset<Row> of(
      Dataset<Row> requests,
      Dataset<Row> deals,
      Measured<SizeBands> bands,
      List<String> trend,
      int landmarkDays) {
    return requests
        .join(dealSide(deals, bands), new String[] {RequestFacts.DEAL_ID}, "left")
        .select(
            col(RequestFacts.FIRST_DECISION),
            col(RequestFacts.SIGNALS),
            explode(cells(trend, landmarkDays)).as(PressureRows.CELL))
        .groupBy(
            PressureRows.field(PressureRows.ABOUT),
            PressureRows.field(PressureRows.KIND),
            PressureRows.field(PressureRows.LEVEL),
            PressureRows.field(PressureRows.DAY),
            PressureRows.field(PressureRows.TACTICS),
            PressureRows.field(PressureRows.SEGMENT),
            PressureRows.field(PressureRows.SIZE_BAND))
        .agg(
            count(lit(1)).as(PressureRows.REQUESTS),
            count_if(col(RequestFacts.FIRST_DECISION).isNull()).as(PressureRows.UNDECIDED),
            sum(RequestFacts.SIGNALS).as(PressureRows.SIGNALS));
  }

  /** The {@link PressureCounts.Use} among the rows of {@link #of}. */
  static List<Use> use(List<Row> rows) {
    return read(rows, USE, PressureRows::use);
  }

  /** The {@link PressureCounts.Days} among the rows of {@link #of}. */
  static List<Days> days(List<Row> rows) {
    return read(rows, DAYS, PressureRows::days);
  }

  /** The {@link PressureCounts.Landmark} among the rows of {@link #of}. */
  static List<Landmark> landmark(List<Row> rows) {
    return read(rows, LANDMARK, PressureRows::landmark);
  }

  private static <T> List<T> read(List<Row> rows, String about, Function<Row, T> read) {
    return rows.stream()
        .filter(row -> row.<String>getAs(PressureRows.ABOUT).equals(about))
        .map(read)
        .toList();
  }

  private static Dataset<Row> dealSide(Dataset<Row> deals, Measured<SizeBands> bands) {
    return deals.select(
        col(DealFacts.DEAL_ID),
        orNone(col(DealFacts.SEGMENT)).as(PressureRows.SEGMENT),
        orNone(band(bands)).as(PressureRows.SIZE_BAND));
  }

  private static Column cells(List<String> trend, int landmarkDays) {
    Column inWindow = col(RequestFacts.IN_WINDOW);
    Column inTrend =
        col(RequestFacts.QUARTER).between(lit(trend.get(0)), lit(trend.get(trend.size() - 1)));
    Column inTeam = inWindow.and(col(RequestFacts.TEAM).isNotNull());
    Column single =
        array_compact(
            array(
                when(inTrend, level(Scope.QUARTER, col(RequestFacts.QUARTER))),
                when(inTeam, level(Scope.TEAM, col(RequestFacts.TEAM))),
                when(inWindow, waited()),
                when(inWindow, afterRefusal()),
                when(inWindow, quarterEnd()),
                when(inWindow, fate(landmarkDays))));
    Column signals =
        when(
                inWindow.and(col(RequestFacts.DATES_AGREE)),
                transform(
                    col(RequestFacts.SIGNAL_DAYS), day -> day(lit(DayKind.SIGNAL.name()), day)))
            .otherwise(array().cast(CELLS));
    return concat(single, signals);
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
    Column fate =
        when(stillWaiting.and(isYes()), Fate.YES.name())
            .when(stillWaiting.and(decided), Fate.OTHER.name())
            .when(stillWaiting, Fate.UNDECIDED.name())
            .when(decided, Fate.EARLIER.name());
    Column landmark =
        cell(
            LANDMARK,
            fate,
            NOTHING,
            NO_DAY,
            col(RequestFacts.EARLY_TACTICS),
            col(PressureRows.SEGMENT),
            col(PressureRows.SIZE_BAND));
    return when(
        col(RequestFacts.IS_FIRST).and(col(RequestFacts.DATES_AGREE)).and(fate.isNotNull()),
        landmark);
  }

  static Column isYes() {
    return col(RequestFacts.FIRST_DECISION).equalTo("yes");
  }

  private static Column level(Scope scope, Column level) {
    Column tactics = col(RequestFacts.TACTICS);
    return cell(USE, lit(scope.name()), level, NO_DAY, tactics, NOTHING, NOTHING);
  }

  private static Column day(Column kind, Column day) {
    return cell(DAYS, kind, NOTHING, day.cast("int"), NO_TACTICS, NOTHING, NOTHING);
  }

  private static Column cell(
      String about,
      Column kind,
      Column level,
      Column day,
      Column tactics,
      Column segment,
      Column sizeBand) {
    return struct(
        lit(about).as(PressureRows.ABOUT),
        kind.as(PressureRows.KIND),
        level.as(PressureRows.LEVEL),
        day.as(PressureRows.DAY),
        tactics.as(PressureRows.TACTICS),
        segment.as(PressureRows.SEGMENT),
        sizeBand.as(PressureRows.SIZE_BAND));
  }

  private RequestCounts() {}
}
