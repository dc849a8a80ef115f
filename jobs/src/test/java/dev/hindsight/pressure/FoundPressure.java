package dev.hindsight.pressure;

import dev.hindsight.plain.PlainCalendar;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.exports.Exports;
import dev.hindsight.winrates.DealSizes;
import dev.hindsight.winrates.Facts;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Pressure;

/** Sales pressure as a report finds it. */
final class FoundPressure {

  private static final ReportingCurrency DOLLARS = new ReportingCurrency("USD");

  private FoundPressure() {}

  static Pressure in(Exports exports, PlainCalendar calendar, int minimum) {
    ReviewPeriod period =
        ReviewPeriod.of(new FiscalCalendar(calendar.startMonth()), calendar.asOf());
    Parameters parameters = ReportParameters.fiscalYearFrom(calendar.startMonth(), minimum);
    Facts facts = Facts.of(ReviewBasis.of(exports, period, DOLLARS));
    PressureCounts counts =
        PressureAnalysis.of(
                facts,
                PressureFacts.of(
                    ReviewBasis.of(exports, period, DOLLARS), parameters.landmarkDays()),
                DealSizes.bands(DealSizes.of(facts.deals()).collectAsList()),
                parameters)
            .counts();
    return PressureFindings.of(counts, parameters);
  }
}
