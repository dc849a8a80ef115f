package dev.hindsight.cli.options;

import dev.hindsight.basis.AsOf;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.TableDays;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Option;

/** Up to which day things have happened. */
public final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "What is dated later has not happened. Without it: the last day of requests, decisions and deals.")
  private LocalDate asOf;

  /** The day, which may have to be looked for in the exports. */
  public LocalDate day(Map<Table, TableDays> days, LocalDate dayOfRun) {
    return asOf == null ? AsOf.byDefault(days, dayOfRun) : AsOf.given(asOf, dayOfRun);
  }
}
