package dev.hindsight.analysis;

import dev.hindsight.exports.Exports;
import dev.hindsight.facts.DealSizes;
import dev.hindsight.facts.Facts;
import dev.hindsight.facts.FiscalCalendar;
import dev.hindsight.facts.PressureFacts;
import dev.hindsight.facts.ReportingCurrency;
import dev.hindsight.facts.ReviewBasis;
import dev.hindsight.facts.ReviewPeriod;
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
