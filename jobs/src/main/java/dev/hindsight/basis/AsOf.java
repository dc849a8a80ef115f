package dev.hindsight.basis;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.TableDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The as-of date: what a report knows. */
public final class AsOf {

  /**
   * The default as-of date: the latest day on which anything was requested, decided, delivered,
   * opened or closed, and that is not after the day of the run. An open deal's {@code closed_at} is
   * a plan and does not count. Where there are accounts alone, the latest day on which one became a
   * customer or left.
   *
   * @param days the days of each table of the contract
   * @throws InputException where nothing is dated
   */
  public static LocalDate byDefault(Map<Table, TableDays> days, LocalDate dayOfRun) {
    return Stream.of(Requests.TABLE, Decisions.TABLE, Deals.TABLE)
        .map(table -> days.get(table).latestUpTo(dayOfRun))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .or(() -> days.get(Accounts.TABLE).latestUpTo(dayOfRun))
        .orElseThrow(() -> undated(dayOfRun));
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

  private static InputException undated(LocalDate dayOfRun) {
    return new InputException(
        InputException.Source.DATA,
        "Cannot tell the as-of date: no request, decision, deal or account has a date on or before the day of the run, %s; give one with --as-of"
            .formatted(dayOfRun));
  }

  private AsOf() {}
}
