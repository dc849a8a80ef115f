package dev.hindsight.cli.options;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.TableDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a report covers. */
public final class ReviewOptions {

  @Mixin private AsOfOption asOf;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      converter = QuarterLabel.class,
      description = "The fiscal quarter to review, such as 2026Q3. Without it: the last one.")
  private String quarter;

  /** The period, which may have to be looked for in the exports. */
  public ReviewPeriod period(
      Map<Table, TableDays> days, FiscalCalendar calendar, LocalDate dayOfRun) {
    LocalDate known = asOf.day(days, dayOfRun);
    return Optional.ofNullable(quarter)
        .map(label -> ReviewPeriod.of(calendar, known, label))
        .orElseGet(() -> ReviewPeriod.of(calendar, known));
  }
}
