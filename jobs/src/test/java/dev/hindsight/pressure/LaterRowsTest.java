package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.plain.PlainCalendar;
import dev.hindsight.plain.RandomPressedCompany;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing dated after the as-of date changes what is found of sales pressure. */
class LaterRowsTest {

  private static final int COMPANIES_EACH = 10;
  private static final int MINIMUM = 2;

  @ParameterizedTest
  @CsvSource({"2026-09-30, 1", "2026-06-11, 1", "2026-03-20, 2"})
  void nothingDatedAfterTheAsOfDateChangesThem(LocalDate asOf, int fiscalYearStart) {
    PlainCalendar calendar = new PlainCalendar(asOf, fiscalYearStart);
    long claims = 0;
    for (int seed = 0; seed < COMPANIES_EACH; seed++) {
      WrittenExports company = RandomPressedCompany.of(seed);
      Pressure before = FoundPressure.in(company, calendar, MINIMUM);

      new LaterRows(company, asOf, seed).add();

      Pressure after = FoundPressure.in(company, calendar, MINIMUM);
      assertThat(after.onlyOpportunity()).isEqualTo(before.onlyOpportunity());
      assertThat(after.otherProspects()).isEqualTo(before.otherProspects());
      assertThat(after.deadlinePlans()).isEqualTo(before.deadlinePlans());
      assertThat(after.salesToDate()).isEqualTo(before.salesToDate());
      assertThat(after).isEqualTo(before);
      claims += before.otherProspects().map(each -> each.allCame().of()).require();
    }
    assertThat(claims).isPositive();
  }
}
