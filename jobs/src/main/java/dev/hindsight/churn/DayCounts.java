package dev.hindsight.churn;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Measured;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which spans of waiting of like accounts begin and end on one day, counted from the first day of
 * waiting. Spans do not have to be followed from one end to the other: who is at risk on a day are
 * those that began by then, less those that ended before.
 *
 * @param stratum what the accounts have in common
 * @param state {@link ExposureState#EXPOSED} or {@link ExposureState#UNEXPOSED}
 * @param day days since the account first waited
 * @param accounts accounts whose first span in this state begins
 * @param begin spans of which it is the first day
 * @param left spans of which it is the last day because the account left
 * @param end spans of which it is the last day for another reason
 */
record DayCounts(
    AccountStratum stratum,
    ExposureState state,
    int day,
    long accounts,
    long begin,
    long left,
    long end) {

  private static final String DAY = "day";
  private static final String ACCOUNTS = "accounts";
  private static final String BEGIN = "begin";
  private static final String END = "end";
  private static final String GONE = "gone";

  /**
   * One row per stratum, state and day on which a span begins or ends.
   *
   * @param waitingDays rows of {@link WaitingDays}
   */
  static Dataset<Row> of(Dataset<Row> waitingDays, Measured<ArrBands> bands) {
    Column[] keys =
        Stream.concat(
                Stream.of(AccountStratum.columns(bands)),
                Stream.of(col(WaitingDays.STATE), col(DAY)))
            .toArray(Column[]::new);
    return waitingDays
        .select(col("*"), inline(array(begins(), ends())))
        .groupBy(keys)
        .agg(
            sum(ACCOUNTS).as(ACCOUNTS), sum(BEGIN).as(BEGIN), sum(GONE).as(GONE), sum(END).as(END));
  }

  /** The rows of {@link #of}. */
  static List<DayCounts> list(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new DayCounts(
                    AccountStratum.of(row),
                    ExposureState.named(row.getAs(WaitingDays.STATE)),
                    row.getAs(DAY),
                    row.getAs(ACCOUNTS),
                    row.getAs(BEGIN),
                    row.getAs(GONE),
                    row.getAs(END)))
        .toList();
  }

  private static Column begins() {
    return counted(
        col(WaitingDays.FIRST), one(col(WaitingDays.FIRST_IN_STATE)), lit(1L), lit(0L), lit(0L));
  }

  private static Column ends() {
    Column left = one(col(WaitingDays.LEFT));
    return counted(col(WaitingDays.LAST), lit(0L), lit(0L), left, lit(1L).minus(left));
  }

  private static Column counted(
      Column day, Column accounts, Column begin, Column left, Column end) {
    return struct(day.as(DAY), accounts.as(ACCOUNTS), begin.as(BEGIN), left.as(GONE), end.as(END));
  }

  private static Column one(Column condition) {
    return when(condition, 1L).otherwise(0L);
  }
}
