package dev.hindsight.plain;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;

/** Parameters of a report for which nothing is configured. */
public final class ReportParameters {

  private ReportParameters() {}

  public static Parameters fiscalYearFrom(int month) {
    return fiscalYearFrom(month, 10);
  }

  public static Parameters fiscalYearFrom(int month, int minimumCount) {
    return new Parameters(
        "USD",
        "UTC",
        month,
        minimumCount,
        0.05,
        7,
        Measured.not("no `effort-day-rate` is configured"));
  }
}
