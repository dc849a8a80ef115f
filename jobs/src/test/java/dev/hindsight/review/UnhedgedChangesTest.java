package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import dev.hindsight.plain.SkewedCompany;
import dev.hindsight.winrates.CountedWinRates;
import dev.hindsight.winrates.WinRateFindings;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Companies in which nothing changes from one quarter to the next. */
class UnhedgedChangesTest {

  private static final int COMPANIES = Simulations.of(1000);
  private static final long FIRST_SEED = 800_000;
  private static final int MINIMUM = 10;

  @Test
  void oneReportInTwentySaysThatSomethingChanged() {
    double claiming =
        LongStream.range(FIRST_SEED, FIRST_SEED + COMPANIES)
                .filter(UnhedgedChangesTest::claimsAChange)
                .count()
            / (double) COMPANIES;

    assertThat(claiming).isLessThanOrEqualTo(0.05 + Simulations.slack(0.05, COMPANIES));
  }

  private static boolean claimsAChange(long seed) {
    ReviewBasis basis = SkewedCompany.basis();
    return new QuarterChanges(
            basis.period().period(),
            WinRateFindings.of(
                CountedWinRates.of(SkewedCompany.known(seed, SkewedCompany.NULL), basis),
                MINIMUM,
                ReportParameters.horizon("2026-09-30")),
            MINIMUM)
        .sentences().require().stream()
            .anyMatch(each -> each.contains("a clear rise") || each.contains("a clear fall"));
  }
}
