package dev.hindsight.analysis;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;

/** Parameters of a report for which nothing is configured. */
final class ReportParameters {

  private ReportParameters() {}

  static Parameters fiscalYearFrom(int month) {
    return new Parameters(
        "USD", "UTC", month, 10, 0.05, 7, Measured.not("no `effort-day-rate` is configured"));
  }
}
