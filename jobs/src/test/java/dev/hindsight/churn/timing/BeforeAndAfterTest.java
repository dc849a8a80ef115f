package dev.hindsight.churn.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.churn.CustomerTally;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.PlainChurn;
import dev.hindsight.plain.PlainTiming;
import dev.hindsight.plain.WaitingCompany;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
  private static final int COMPANIES = 60;

  @Test
  void neitherOrderNorPartsShow() {
    WrittenExports company = WaitingCompany.drawn(5);
    ReviewBasis basis = company.basis(PERIOD, "USD");

    TallyLaws.hold(
        () -> tally(company, basis), company.histories().customers(basis), EventTally::counts);
  }

  @Test
  void agreesWithPlainMonths() {
    LongStream.range(0, COMPANIES).forEach(BeforeAndAfterTest::agrees);
  }

  private static void agrees(long seed) {
    WrittenExports company = WaitingCompany.drawn(seed);
    ReviewBasis basis = company.basis(PERIOD, "USD");
    EventTally tally = tally(company, basis);
    company.histories().customers(basis).forEach(tally::accept);
    Measured<BeforeAfter> found = BeforeAndAfter.of(tally, 1);
    PlainTiming plain =
        new PlainTiming(
            new PlainChurn(
                company, PERIOD.trendStart(), PERIOD.period().windowEnd(), PERIOD.asOf(), 365));

    assertThat(found.isMeasured()).isEqualTo(plain.compared(quarter -> true)[0] > 0);
    if (found.isMeasured()) {
      TimingAgreement.assertAgrees(found.require(), plain);
    }
  }

  static EventTally tally(WrittenExports company, ReviewBasis basis) {
    CustomerTally customers = new CustomerTally(PERIOD.trendMonths());
    company.histories().customers(basis).forEach(customers::accept);
    return new EventTally(PERIOD.trendMonths(), customers.bands(), Levels.ALL);
  }
}
