package dev.hindsight.facts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.Deals;
import dev.hindsight.exports.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.InputException;
import dev.hindsight.exports.Requests;
import dev.hindsight.exports.Table;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The as-of date: what a report knows. */
public final class AsOf {

  /** The one column of {@link #latest}. */
  public static final String LATEST = "latest";

  private static final String DAY = "day";

  /**
   * The latest day on which anything was requested, decided, delivered, opened or closed, and that
   * is not after the day of the run: one row, null where there is no such day. An open deal's
   * {@code closed_at} is a plan and does not count.
   */
  public static Dataset<Row> latest(Exports exports, LocalDate dayOfRun) {
    Column closedAt =
        when(col(Deals.OUTCOME).notEqual(DealFacts.OPEN), col(Deals.CLOSED_AT)).as(DAY);
    return Stream.of(
            days(exports, Requests.TABLE, col(Requests.REQUESTED_AT)),
            days(exports, Decisions.TABLE, col(Decisions.DECIDED_AT)),
            days(exports, Decisions.TABLE, col(Decisions.DELIVERED_AT)),
            days(exports, Deals.TABLE, col(Deals.OPENED_AT)),
            days(exports, Deals.TABLE, closedAt))
        .reduce(Dataset::unionAll)
        .orElseThrow()
        .filter(col(DAY).leq(lit(dayOfRun)))
        .agg(max(DAY).as(LATEST));
  }

  /**
   * The default as-of date.
   *
   * @param latest the row of {@link #latest}
   * @throws InputException where nothing is dated
   */
  public static LocalDate byDefault(Row latest, LocalDate dayOfRun) {
    if (latest.isNullAt(0)) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot tell the as-of date: no request, decision or deal has a date on or before the day"
              + " of the run, "
              + dayOfRun
              + "; give one with --as-of");
    }
    return latest.getDate(0).toLocalDate();
  }

  /**
   * An as-of date that somebody asked for.
   *
   * @throws InputException where it is after the day of the run: nobody knows that yet
   */
  public static LocalDate given(LocalDate asOf, LocalDate dayOfRun) {
    if (asOf.isAfter(dayOfRun)) {
      throw new InputException(
          InputException.Source.CONFIGURATION,
          "Invalid as-of date %s: it is after the day of the run, %s; give that day or an earlier one"
              .formatted(asOf, dayOfRun));
    }
    return asOf;
  }

  private static Dataset<Row> days(Exports exports, Table table, Column day) {
    return exports.rows(table).select(day.as(DAY));
  }

  private AsOf() {}
}
