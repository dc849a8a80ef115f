package dev.hindsight.winrates;

import dev.hindsight.history.MissingRates;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.SizeBands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The terciles of deal size over the window's closed deals. */
public final class DealSizes {

  public static final String SMALL = "small";
  public static final String MEDIUM = "medium";
  public static final String LARGE = "large";

  static final String FIRST_DAY = "first_day";
  static final String LAST_DAY = "last_day";
  static final String DEALS = "deals";

  private static final String SMALL_UP_TO = "small_up_to";
  private static final String MEDIUM_UP_TO = "medium_up_to";
  private static final String LOST = "lost";
  private static final String LOST_WITHOUT_SIZE = "lost_without_size";
  private static final int DECIMALS = 4;
  private static final String NO_CLOSED_DEAL = "no deal closed in the window";

  /**
   * What size bands rest on, in one pass: the deals whose money has a rate in one row, and one row
   * per currency that lacks one, which {@link MissingRates} reads.
   *
   * <p>{@code percentile_disc} of a third is the ⌈n/3⌉-th smallest value. It works on doubles,
   * which hold money of four decimals exactly up to 10¹¹.
   *
   * @param deals rows of {@link DealFacts}
   */
  public static Dataset<Row> of(Dataset<Row> deals) {
    Column inWindow = col(DealFacts.IN_WINDOW);
    Column closed = inWindow.and(col(DealFacts.OUTCOME).notEqual(DealFacts.OPEN));
    Column lost = inWindow.and(col(DealFacts.OUTCOME).equalTo("lost"));
    Column withoutSize = coalesce(col(DealFacts.SIZE).equalTo(0), lit(true));
    String closedSize = "closed_size";
    return deals
        .withColumn(closedSize, when(closed, col(DealFacts.SIZE)).cast("double"))
        .groupBy(DealFacts.CURRENCY_WITHOUT_RATE)
        .agg(
            cut("1d / 3d", closedSize).as(SMALL_UP_TO),
            cut("2d / 3d", closedSize).as(MEDIUM_UP_TO),
            count_if(lost).as(LOST),
            count_if(lost.and(withoutSize)).as(LOST_WITHOUT_SIZE),
            min(DealFacts.MONEY_DAY).as(FIRST_DAY),
            max(DealFacts.MONEY_DAY).as(LAST_DAY),
            count(lit(1)).as(DEALS));
  }

  /**
   * The bands, or why size cannot be used.
   *
   * @param rows all rows of {@link #of}
   */
  public static Measured<SizeBands> bands(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.isNullAt(row.fieldIndex(DealFacts.CURRENCY_WITHOUT_RATE)))
        .findFirst()
        .map(DealSizes::bands)
        .orElseGet(() -> Measured.not(NO_CLOSED_DEAL));
  }

  /** The band of a size; null where there is no size. */
  public static Column band(SizeBands bands, Column size) {
    return when(size.leq(bands.smallUpTo()), lit(SMALL))
        .when(size.leq(bands.mediumUpTo()), lit(MEDIUM))
        .when(size.isNotNull(), lit(LARGE));
  }

  private static Measured<SizeBands> bands(Row row) {
    long lost = row.getLong(row.fieldIndex(LOST));
    long withoutSize = row.getLong(row.fieldIndex(LOST_WITHOUT_SIZE));
    if (2 * withoutSize > lost) {
      return Measured.not(
          String.format(
              Locale.ROOT,
              "%,d of the window's %,d lost deals have an amount of zero or none, so that size would"
                  + " give the outcome away",
              withoutSize,
              lost));
    }
    if (row.isNullAt(row.fieldIndex(SMALL_UP_TO))) {
      return Measured.not(NO_CLOSED_DEAL);
    }
    return Measured.of(new SizeBands(money(row, SMALL_UP_TO), money(row, MEDIUM_UP_TO)));
  }

  private static Column cut(String share, String size) {
    return expr("percentile_disc(" + share + ") within group (order by " + size + ")");
  }

  private static BigDecimal money(Row row, String column) {
    return BigDecimal.valueOf(row.getDouble(row.fieldIndex(column)))
        .setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private DealSizes() {}
}
