package dev.hindsight.reporting;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;

/** What of a configuration a report tells its readers. */
final class ReportedParameters {

  private ReportedParameters() {}

  static Parameters of(Configuration configuration) {
    return new Parameters(
        configuration.reportingCurrency().getCurrencyCode(),
        configuration.timeZone().getId(),
        configuration.fiscalYearStart().getValue(),
        configuration.thresholds().minimumCount(),
        configuration.thresholds().maximumRejectedShare(),
        configuration.thresholds().landmarkDays(),
        Measured.of(configuration.dayRate(), "no `effort-day-rate` is configured"),
        Measured.of(configuration.thresholds().differenceThatMatters()));
  }
}
