package dev.hindsight.pressure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.AttainmentBand;
import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much of its quota a team had won on a day: the amount won in the period up to the day before
 * ÷ (quota × share of the period's days elapsed, that day included). Of overlapping periods the one
 * that started last.
 */
public final class Attainment {

  public static final String TEAM = RequestFacts.TEAM;
  public static final String DAY = RequestFacts.REQUESTED_AT;

  /** The name of an {@link AttainmentBand}; null in the period's first days. */
  public static final String BAND = "band";

  /** Which third of the period the day lies in, 0 to 2. */
  public static final String THIRD = "third";

  private static final String PERIOD = "period";
  private static final String ELAPSED = "elapsed";
  private static final String WON = "won";
  private static final int FIRST_DAYS = 14;

  /**
   * One row per team and day that a quota period of the team holds.
   *
   * @param teamDays distinct {@link #TEAM} and {@link #DAY}
   */
  public static Dataset<Row> of(Dataset<Row> teamDays, Dataset<Row> quotas, Dataset<Row> wonByDay) {
    Dataset<Row> days = inPeriods(teamDays, quotas);
    return days.join(wonBefore(days, wonByDay), new String[] {TEAM, DAY}, "left")
        .withColumn(WON, coalesce(col(WON), lit(BigDecimal.ZERO)))
        .select(
            col(TEAM),
            col(DAY),
            when(col(ELAPSED).gt(FIRST_DAYS), band()).as(BAND),
            floor(col(ELAPSED).minus(1).multiply(3).divide(col(QuotaPeriods.PERIOD_DAYS)))
                .cast("int")
                .as(THIRD));
  }

  private static Dataset<Row> inPeriods(Dataset<Row> teamDays, Dataset<Row> quotas) {
    Column latest = struct(QuotaPeriods.PERIOD_START, QuotaPeriods.PERIOD_DAYS, QuotaPeriods.QUOTA);
    return teamDays
        .join(quotas, TEAM)
        .filter(col(DAY).between(col(QuotaPeriods.PERIOD_START), col(QuotaPeriods.PERIOD_END)))
        .groupBy(TEAM, DAY)
        .agg(max(latest).as(PERIOD))
        .select(col(TEAM), col(DAY), col(PERIOD + ".*"))
        .withColumn(ELAPSED, datediff(col(DAY), col(QuotaPeriods.PERIOD_START)).plus(1));
  }

  private static Dataset<Row> wonBefore(Dataset<Row> days, Dataset<Row> wonByDay) {
    return days.select(TEAM, DAY, QuotaPeriods.PERIOD_START)
        .join(wonByDay, TEAM)
        .filter(
            col(WonByDay.CLOSED_AT)
                .geq(col(QuotaPeriods.PERIOD_START))
                .and(col(WonByDay.CLOSED_AT).lt(col(DAY))))
        .groupBy(TEAM, DAY)
        .agg(sum(WonByDay.WON_AMOUNT).as(WON));
  }

  private static Column band() {
    return when(below(50), AttainmentBand.BELOW_50.name())
        .when(below(80), AttainmentBand.FROM_50_TO_80.name())
        .when(below(100), AttainmentBand.FROM_80_TO_100.name())
        .otherwise(AttainmentBand.FROM_100.name());
  }

  /** Multiplied out, so that a team exactly on a bound is not at the mercy of rounding. */
  private static Column below(int percent) {
    Column won = col(WON).cast("decimal(26,4)").multiply(col(QuotaPeriods.PERIOD_DAYS));
    Column expected = col(QuotaPeriods.QUOTA).multiply(col(ELAPSED));
    return won.multiply(100).lt(expected.multiply(percent));
  }

  private Attainment() {}
}
