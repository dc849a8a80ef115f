package dev.hindsight.churn;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The terciles of annual recurring revenue over the panel's accounts. */
public final class ArrTerciles {

  public static final String SMALL = "small";
  public static final String MEDIUM = "medium";
  public static final String LARGE = "large";

  /** The band of accounts without revenue: a level of its own. */
  public static final String NONE = "none";

  private static final int DECIMALS = 4;

  /**
   * The two cuts in one row, null where no account has revenue. {@code percentile_disc} of a third
   * is the ⌈n/3⌉-th smallest value. It works on doubles, which hold money of four decimals exactly
   * up to 10¹¹.
   *
   * @param waiting rows of {@link WaitingCustomers}
   */
  static Dataset<Row> of(Dataset<Row> waiting) {
    return waiting
        .filter(col(WaitingCustomers.IN_PANEL).notEqual(0L))
        .agg(cut("1d / 3d").as(SMALL), cut("2d / 3d").as(MEDIUM));
  }

  /**
   * The bands, or why there are none.
   *
   * @param row the row of {@link #of}
   */
  public static Measured<ArrBands> bands(Row row) {
    return row.isNullAt(0)
        ? Measured.not("no account of the panel has an `arr`")
        : Measured.of(new ArrBands(money(row, 0), money(row, 1)));
  }

  /** The band of a revenue; never null. */
  public static Column band(Measured<ArrBands> bands, Column arr) {
    if (!bands.isMeasured()) {
      return lit(NONE);
    }
    ArrBands cuts = bands.require();
    return when(arr.leq(cuts.smallUpTo()), lit(SMALL))
        .when(arr.leq(cuts.mediumUpTo()), lit(MEDIUM))
        .when(arr.isNotNull(), lit(LARGE))
        .otherwise(lit(NONE));
  }

  private static Column cut(String share) {
    String arr = "cast(" + Customers.ARR + " as double)";
    return expr("percentile_disc(" + share + ") within group (order by " + arr + ")");
  }

  private static BigDecimal money(Row row, int column) {
    return BigDecimal.valueOf(row.getDouble(column)).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private ArrTerciles() {}
}
