package dev.hindsight.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.Exports;
import dev.hindsight.facts.DealSizes;
import dev.hindsight.facts.Facts;
import dev.hindsight.facts.FiscalCalendar;
import dev.hindsight.facts.PressureFacts;
import dev.hindsight.facts.ReportingCurrency;
import dev.hindsight.facts.ReviewPeriod;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Pressure;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small companies' every figure computed a second time in plain Java, straight from their rows. */
@ExtendWith(LocalSpark.class)
class PressureRecomputedTest {

  private static final int COMPANIES_EACH = 5;
  private static final ReportingCurrency DOLLARS = new ReportingCurrency("USD");

  @ParameterizedTest
  @CsvSource({"2026-09-30, 1, 10", "2026-06-11, 1, 4", "2026-03-20, 2, 2", "2026-05-05, 7, 10"})
  void everyFigureIsWhatPlainJavaFinds(
      LocalDate asOf, int fiscalYearStart, int minimum, SparkSession spark) {
    PlainCalendar calendar = new PlainCalendar(asOf, fiscalYearStart);
    for (int i = 0; i < COMPANIES_EACH; i++) {
      WrittenExports company = RandomPressedCompany.of(asOf.hashCode() + i);
      Pressure found = found(company.exports(spark), calendar, minimum);
      assertThat(
              FiguresOf.differences(
                  found,
                  new PlainPressure(new PlainCompany(company, calendar), minimum).findings()))
          .isEmpty();
      assertThat(FiguresOf.all(found)).hasSizeGreaterThan(1000);
    }
  }

  private static Pressure found(Exports exports, PlainCalendar calendar, int minimum) {
    ReviewPeriod period =
        ReviewPeriod.of(new FiscalCalendar(calendar.startMonth()), calendar.asOf());
    Facts facts = Facts.of(exports, period, DOLLARS);
    return PressureAnalysis.of(
            facts,
            PressureFacts.of(exports, period, DOLLARS, 7),
            DealSizes.bands(DealSizes.of(facts.deals()).collectAsList()),
            new Parameters("USD", "UTC", calendar.startMonth(), minimum, 0.05, 7))
        .findings()
        .pressure()
        .require();
  }
}
