package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.RandomTradingCompany;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which deals others are compared with, and what they are drawn and compared by. */
class ClosedCountsTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  @Test
  void yesAndNotNowDealsOfTheLedgersDaysCount() {
    WrittenExports written =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=early outcome=won amount=1 closed_at=2023-09-30 account_id=a",
                "deal_id=first outcome=won amount=1 closed_at=2023-10-01 account_id=a",
                "deal_id=last outcome=lost amount=1 closed_at=2026-09-30",
                "deal_id=open outcome=open amount=1",
                "deal_id=never outcome=won amount=1 closed_at=2026-01-01",
                "deal_id=mixed outcome=won amount=1 closed_at=2026-01-01")
            .rows(
                Requests.TABLE,
                "request_id=r1 deal_id=early requested_at=2023-01-01",
                "request_id=r2 deal_id=first requested_at=2023-01-01 strategic_fit=aligned"
                    + " other_prospects=0",
                "request_id=r3 deal_id=first requested_at=2023-01-01 strategic_fit=neutral"
                    + " other_prospects=0",
                "request_id=r4 deal_id=last requested_at=2023-01-01 strategic_fit=aligned"
                    + " other_prospects=2",
                "request_id=r5 deal_id=last requested_at=2023-01-01 other_prospects=3",
                "request_id=undecided deal_id=last requested_at=2023-01-01 strategic_fit=neutral",
                "request_id=r6 deal_id=open requested_at=2023-01-01",
                "request_id=r7 deal_id=never requested_at=2023-01-01",
                "request_id=r8 deal_id=mixed requested_at=2023-01-01",
                "request_id=r9 deal_id=mixed requested_at=2023-01-01")
            .rows(
                Decisions.TABLE,
                "request_id=r1 decided_at=2023-01-02 decision=yes",
                "request_id=r2 decided_at=2023-01-02 decision=yes",
                "request_id=r3 decided_at=2023-01-02 decision=yes",
                "request_id=r4 decided_at=2023-01-02 decision=not_now",
                "request_id=r5 decided_at=2023-01-02 decision=not_now",
                "request_id=r6 decided_at=2023-01-02 decision=yes",
                "request_id=r7 decided_at=2023-01-02 decision=never",
                "request_id=r8 decided_at=2023-01-02 decision=yes",
                "request_id=r9 decided_at=2023-01-02 decision=not_now");
    ReviewBasis review = written.basis(PERIOD, "USD");
    PayOffBasis basis = basis(review);

    assertThat(
            written.histories().deals(review).stream()
                .flatMap(deal -> ClosedDeal.of(deal, basis).stream()))
        .extracting(
            ClosedDeal::unit,
            ClosedDeal::answer,
            ClosedDeal::won,
            each -> each.traits().get(PayOffDimension.STRATEGIC_FIT),
            each -> each.traits().get(PayOffDimension.OTHER_PROSPECTS))
        .containsExactlyInAnyOrder(
            tuple("account a", ClosedCounts.Answer.YES, true, Levels.NONE, "0"),
            tuple("deal last", ClosedCounts.Answer.NOT_NOW, false, "aligned", Levels.NONE));
  }

  @Test
  void orderAndGroupingDoNotMatter() {
    WrittenExports written = RandomTradingCompany.of(7);
    ReviewBasis review = written.basis(PERIOD, "USD");
    PayOffBasis basis = basis(review);
    TallyLaws.hold(
        () -> new ClosedCounts(basis, new Resamples(20)),
        written.histories().deals(review),
        ClosedCountsTest::all);
  }

  private static PayOffBasis basis(ReviewBasis review) {
    return PayOffBasis.of(review, 0, Measured.not("no bands"), Levels.ALL);
  }

  private static List<Object> all(ClosedCounts counts) {
    return Stream.concat(
            Arrays.stream(ClosedCounts.Answer.values())
                .flatMap(answer -> counts.of(answer).stream())
                .map(
                    each ->
                        List.of(
                            each.stratum(),
                            Arrays.toString(each.won()),
                            Arrays.toString(each.total()))),
            counts
                .sides(PayOffDimension.STRATEGIC_FIT, "neutral", "aligned", deal -> deal)
                .stream())
        .map(Object.class::cast)
        .toList();
  }
}
