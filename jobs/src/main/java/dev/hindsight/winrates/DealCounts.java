package dev.hindsight.winrates;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.SizeBands;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Deals counted in one pass over them: every deal falls into its stratum and into one level of each
 * dimension that strata do not hold.
 */
final class DealCounts {

  private static final String STRATUM = "STRATUM";
  private static final String CELL = "cell";
  private static final String NAME = "name";
  private static final String LEVEL = "level";
  private static final String DEAL_TYPE = "deal_type";
  private static final String SIZE_BAND = "size_band";
  private static final String WON = "won";
  private static final String LOST = "lost";
  private static final String NO_DECISION = "no_decision";
  private static final String OPEN = "open";
  private static final String WON_AMOUNT = "won_amount";
  private static final String CLOSED_AMOUNT = "closed_amount";

  /**
   * One row per cell and class.
   *
   * @param deals rows of {@link DealFacts}
   * @param trend the labels of the quarters of the trend
   */
  static Dataset<Row> of(Dataset<Row> deals, Measured<SizeBands> bands, List<String> trend) {
    return deals
        .select(
            col(DealFacts.DECISION_CLASS),
            col(DealFacts.OUTCOME),
            col(DealFacts.SIZE),
            explode(cells(bands, trend)).as(CELL))
        .filter(col(CELL).isNotNull())
        .groupBy(
            col(CELL).getField(NAME).as(NAME),
            col(CELL).getField(LEVEL).as(LEVEL),
            col(CELL).getField(DEAL_TYPE).as(DEAL_TYPE),
            col(CELL).getField(SIZE_BAND).as(SIZE_BAND),
            col(DealFacts.DECISION_CLASS))
        .agg(
            ended(WON),
            ended(LOST),
            ended(NO_DECISION),
            ended(OPEN),
            amountWhere(outcome().equalTo(WON)).as(WON_AMOUNT),
            amountWhere(outcome().notEqual(OPEN)).as(CLOSED_AMOUNT));
  }

  /** The strata among the rows of {@link #of}. */
  static List<StratumCounts> strata(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.<String>getAs(NAME).equals(STRATUM))
        .map(
            row ->
                new StratumCounts(
                    row.getAs(LEVEL),
                    row.getAs(DEAL_TYPE),
                    row.getAs(SIZE_BAND),
                    decisionClass(row.getAs(DealFacts.DECISION_CLASS)),
                    outcomes(row)))
        .toList();
  }

  /** The levels among the rows of {@link #of}. */
  static List<LevelCounts> levels(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.<String>getAs(NAME).equals(STRATUM))
        .map(
            row ->
                new LevelCounts(
                    Dimension.valueOf(row.getAs(NAME)),
                    row.getAs(LEVEL),
                    decisionClass(row.getAs(DealFacts.DECISION_CLASS)),
                    outcomes(row)))
        .toList();
  }

  static DecisionClass decisionClass(String name) {
    return DecisionClass.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Column cells(Measured<SizeBands> bands, List<String> trend) {
    Column inWindow = col(DealFacts.IN_WINDOW);
    Column band =
        bands.isMeasured()
            ? DealSizes.band(bands.require(), col(DealFacts.SIZE))
            : lit(null).cast(DataTypes.StringType);
    Column stratum = cell(STRATUM, col(DealFacts.SEGMENT), col(DealFacts.DEAL_TYPE), band);
    Column inTrend =
        col(DealFacts.QUARTER).between(lit(trend.get(0)), lit(trend.get(trend.size() - 1)));
    return array(
        when(inWindow, stratum),
        when(inWindow, level(Dimension.REGION, DealFacts.REGION)),
        when(inWindow, level(Dimension.SALES_TEAM, DealFacts.SALES_TEAM)),
        when(
            inWindow.and(col(DealFacts.ALTERNATIVE_KIND).isNotNull()),
            level(Dimension.ALTERNATIVE_KIND, DealFacts.ALTERNATIVE_KIND)),
        when(inTrend, level(Dimension.QUARTER, DealFacts.QUARTER)));
  }

  private static Column level(Dimension dimension, String column) {
    Column nothing = lit("");
    return cell(dimension.name(), col(column), nothing, nothing);
  }

  private static Column cell(String name, Column level, Column dealType, Column sizeBand) {
    return struct(
        lit(name).as(NAME),
        orNone(level).as(LEVEL),
        orNone(dealType).as(DEAL_TYPE),
        orNone(sizeBand).as(SIZE_BAND));
  }

  private static Column orNone(Column value) {
    return coalesce(value, lit(LevelCounts.NONE));
  }

  private static Column outcome() {
    return col(DealFacts.OUTCOME);
  }

  private static Column ended(String how) {
    return count_if(outcome().equalTo(how)).as(how);
  }

  private static Column amountWhere(Column condition) {
    return coalesce(sum(when(condition, col(DealFacts.SIZE))), lit(BigDecimal.ZERO));
  }

  private static OutcomeCounts outcomes(Row row) {
    return new OutcomeCounts(
        row.getAs(WON),
        row.getAs(LOST),
        row.getAs(NO_DECISION),
        row.getAs(OPEN),
        row.getAs(WON_AMOUNT),
        row.getAs(CLOSED_AMOUNT));
  }

  private DealCounts() {}
}
