package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.churn.CustomerTally;
import dev.hindsight.churn.PanelCounts;
import dev.hindsight.churn.PanelTally;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.payoff.panel.PanelResamples;
import dev.hindsight.plain.WaitingCompany;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A panel counted with its resamples is the panel counted without, in any order. */
class PanelResamplesTest {

  @ParameterizedTest
  @ValueSource(longs = {3, 8})
  void customersAddUpToTheAccountMonths(long seed) {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-22"));
    WrittenExports written = WaitingCompany.drawn(seed);
    List<KnownCustomer> customers = written.histories().customers(written.basis(period, "USD"));
    Months months =
        Months.within(period.period().windowStart(), period.period().windowEnd()).orElseThrow();
    CustomerTally seen = new CustomerTally(months);
    customers.forEach(seen::accept);
    Measured<ArrBands> bands = seen.bands();

    PanelResamples counts = new PanelResamples(months, bands, Levels.ALL, Resamples.REPORTED);
    customers.forEach(counts::accept);
    PanelTally plain = new PanelTally(months, bands, Levels.ALL);
    customers.forEach(plain::accept);

    assertThat(counts.counts())
        .isNotEmpty()
        .isEqualTo(
            plain.counts().stream().sorted(Comparator.comparing(PanelCounts::toString)).toList());
    TallyLaws.hold(
        () -> new PanelResamples(months, bands, Levels.ALL, new Resamples(50)),
        customers,
        each -> List.of(each.counts(), Arrays.toString(each.fractions())));
  }
}
