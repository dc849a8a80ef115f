package dev.hindsight.churn;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.plain.PlainChurn;
import dev.hindsight.plain.PlainRetention;
import dev.hindsight.plain.WaitingCompany;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure again, recomputed from the same exports by {@link PlainChurn}. */
class ChurnAnalysisTest {

  @ParameterizedTest
  @ValueSource(
      longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
  void agreesWithThePlainRecomputation(long seed) {
    WrittenExports exports = WaitingCompany.drawn(seed);
    LocalDate asOf = LocalDate.parse(seed % 2 == 0 ? "2026-09-30" : "2026-09-22");
    int exposureDays = seed % 3 == 0 ? 120 : 365;
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), asOf);
    LocalDate from = period.period().windowStart();
    LocalDate to = period.period().windowEnd();
    PlainChurn plain = new PlainChurn(exports, from, to, asOf, exposureDays);
    ReviewBasis basis = ChurnOf.exposing(exposureDays, exports.basis(period, "USD"));

    Churn churn = ChurnOf.findings(exports, basis).require();

    ChurnAgreement.assertAgrees(churn, plain, new PlainRetention(plain, from, to));
  }
}
