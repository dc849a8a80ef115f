package dev.hindsight.pressure;

import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.winrates.DealFacts;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Table;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The quota of each sales team for each period that has begun, in the reporting currency. */
public final class QuotaPeriods {

  public static final String TEAM = RequestFacts.TEAM;
  public static final String PERIOD_START = Quotas.PERIOD_START;

  /** Inclusive; before the start where the row contradicts itself: such a row holds no day. */
  public static final String PERIOD_END = Quotas.PERIOD_END;

  /** How many days it has. */
  public static final String PERIOD_DAYS = "period_days";

  public static final String QUOTA = Quotas.QUOTA;

  /** The currency, where there is no rate for it on {@link #MONEY_DAY}. */
  public static final String CURRENCY_WITHOUT_RATE = DealFacts.CURRENCY_WITHOUT_RATE;

  /** The day that the quota's money belongs to. */
  public static final String MONEY_DAY = DealFacts.MONEY_DAY;

  private static final String CONVERTED = "converted";

  static Dataset<Row> of(
      Dataset<Row> quotas, Exports known, LocalDate asOf, ReportingCurrency currency) {
    Column noRate = col(ReportingCurrency.RATE).isNull();
    return currency
        .withRate(
            quotas.withColumn(MONEY_DAY, least(col(PERIOD_END), lit(asOf))), known, col(MONEY_DAY))
        .withColumn(CONVERTED, ReportingCurrency.converted(QUOTA).cast("decimal(24,4)"))
        .select(
            col(Quotas.SALES_TEAM).as(TEAM),
            col(PERIOD_START),
            col(PERIOD_END),
            datediff(col(PERIOD_END), col(PERIOD_START)).plus(1).as(PERIOD_DAYS),
            col(CONVERTED).as(QUOTA),
            col(MONEY_DAY),
            when(noRate, col(Quotas.CURRENCY)).as(CURRENCY_WITHOUT_RATE),
            col(Table.FILE),
            col(Table.LINE));
  }

  private QuotaPeriods() {}
}
