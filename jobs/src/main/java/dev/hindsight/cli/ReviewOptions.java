package dev.hindsight.cli;

import dev.hindsight.basis.AsOf;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.TableDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a report covers. */
final class ReviewOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "What is dated later has not happened. Without it: the last day of requests, decisions and deals.")
  private LocalDate asOf;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      converter = QuarterLabel.class,
      description = "The fiscal quarter to review, such as 2026Q3. Without it: the last one.")
  private String quarter;

  /** The period, which may have to be looked for in the exports. */
  ReviewPeriod period(Map<Table, TableDays> days, FiscalCalendar calendar, LocalDate dayOfRun) {
    LocalDate known = asOf == null ? AsOf.byDefault(days, dayOfRun) : AsOf.given(asOf, dayOfRun);
    return Optional.ofNullable(quarter)
        .map(label -> ReviewPeriod.of(calendar, known, label))
        .orElseGet(() -> ReviewPeriod.of(calendar, known));
  }
}
