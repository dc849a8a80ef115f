package dev.hindsight.atrisk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.plain.RandomRiskyCompany;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing dated after the as-of date changes what is at risk, or what became of earlier lists. */
class LaterEventsTest {

  private static final int COMPANIES_EACH = 12;

  @ParameterizedTest
  @CsvSource({"2026-03-31, 1", "2025-11-20, 1", "2025-08-20, 2"})
  void nothingDatedAfterTheAsOfDateChangesIt(LocalDate asOf, int fiscalYearStart) {
    long items = 0;
    for (int seed = 0; seed < COMPANIES_EACH; seed++) {
      WrittenExports company = RandomRiskyCompany.of(seed);
      AtRisk before = FoundRisks.in(company, asOf, fiscalYearStart);
      LaterEvents later = new LaterEvents(company, asOf, seed);

      later.change();
      assertThat(FoundRisks.in(company, asOf, fiscalYearStart)).isEqualTo(before);
      later.add();
      assertThat(FoundRisks.in(company, asOf, fiscalYearStart)).isEqualTo(before);
      later.remove();
      assertThat(FoundRisks.in(company, asOf, fiscalYearStart)).isEqualTo(before);
      items += before.kinds().stream().mapToLong(RiskKind::count).sum();
    }
    assertThat(items).isGreaterThan(200);
  }
}
