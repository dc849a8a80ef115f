package dev.hindsight.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.plain.RandomPressedCompany;
import dev.hindsight.pressure.LaterRows;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing dated after the as-of date changes what is expected. */
class ExpectedBeforeLaterRowsTest {

  private static final int COMPANIES_EACH = 6;

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-28", "2025-12-24"})
  void nothingDatedAfterTheAsOfDateChangesIt(LocalDate asOf) {
    long expected = 0;
    for (int seed = 0; seed < COMPANIES_EACH; seed++) {
      WrittenExports company = RandomPressedCompany.of(seed);
      ReviewBasis basis = company.basis(ReviewPeriod.of(new FiscalCalendar(1), asOf), "USD");
      Expectations before = FoundExpectations.in(company, basis);

      new LaterRows(company, asOf, seed).add();

      assertThat(FoundExpectations.in(company, basis)).isEqualTo(before);
      expected += before.all().size();
    }
    assertThat(expected).isGreaterThan(20);
  }
}
