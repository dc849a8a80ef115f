package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.plain.FiguresOf;
import dev.hindsight.plain.PlainCalendar;
import dev.hindsight.plain.PlainCompany;
import dev.hindsight.plain.PlainPressure;
import dev.hindsight.plain.RandomPressedCompany;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small companies' every figure computed a second time in plain Java, straight from their rows. */
class PressureRecomputedTest {

  private static final int COMPANIES_EACH = 20;

  @ParameterizedTest
  @CsvSource({"2026-09-30, 1, 10", "2026-06-11, 1, 4", "2026-03-20, 2, 2", "2026-05-05, 7, 10"})
  void everyFigureIsWhatPlainJavaFinds(LocalDate asOf, int fiscalYearStart, int minimum) {
    PlainCalendar calendar = new PlainCalendar(asOf, fiscalYearStart);
    int withFormerYears = 0;
    for (int i = 0; i < COMPANIES_EACH; i++) {
      WrittenExports company = RandomPressedCompany.of(asOf.hashCode() + i);

      Pressure found = FoundPressure.in(company, calendar, minimum);

      PlainPressure plain = new PlainPressure(new PlainCompany(company, calendar), minimum);
      assertThat(FiguresOf.differences(found, plain.findings())).isEmpty();
      assertThat(FiguresOf.all(found)).hasSizeGreaterThan(1000);
      withFormerYears += found.salesToDate().isMeasured() ? 1 : 0;
    }
    assertThat(withFormerYears).isBetween(1, COMPANIES_EACH - 1);
  }
}
