package dev.hindsight.payoff;

import dev.hindsight.churn.ChurnFacts;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.winrates.Facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which deals others are compared with, and what they are drawn and compared by. */
@ExtendWith(LocalSpark.class)
class ClosedAnsweredTest {

  @Test
  void yesAndNotNowDealsOfTheLedgersDaysCount(SparkSession spark) {
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
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    ReportingCurrency currency = new ReportingCurrency("USD");
    Exports exports = written.exports(spark);

    assertThat(
            PayOffFacts.of(
                    Facts.of(ReviewBasis.of(exports, period, currency)),
                    ChurnFacts.of(ReviewBasis.of(exports, period, currency), 365))
                .closed()
                .collectAsList())
        .extracting(
            row -> row.getAs(ClosedAnswered.UNIT),
            row -> row.getAs(ClosedAnswered.DECISION_CLASS),
            row -> row.getAs(ClosedAnswered.WON),
            row -> row.getAs(ClosedAnswered.STRATEGIC_FIT),
            row -> row.getAs(ClosedAnswered.PROSPECTS_BAND))
        .containsExactlyInAnyOrder(
            tuple("account a", "yes", true, null, "0"),
            tuple("deal last", "not_now", false, "aligned", null));
  }
}
