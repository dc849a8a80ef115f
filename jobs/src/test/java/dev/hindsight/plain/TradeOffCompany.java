package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.SizeBands;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A company small enough to reckon with by hand. All deals have a size of 100 and nothing else to
 * tell them apart, so that a like not-now deal comes to 25 (1 of 4 won) and a like yes deal to 50
 * (2 of 4). Of 12 exposed customers 8 left in 16 months, of 20 others 8 in 32: the rate ratio is 2,
 * and half of the revenue that left is put down to what was displaced.
 */
public final class TradeOffCompany {

  public static final LocalDate AS_OF = LocalDate.parse("2026-09-30");

  private TradeOffCompany() {}

  public static WrittenExports written() {
    return customers(decided(deals(new WrittenExports())));
  }

  /** Deals with the requests for them, and the account that each stands for. */
  private static WrittenExports deals(WrittenExports exports) {
    return exports
        .rows(
            Deals.TABLE,
            "deal_id=Y1 outcome=won expected_amount=100 amount=90 closed_at=2025-03-01 account_id=c1",
            "deal_id=Y2 outcome=lost expected_amount=100 amount=0 closed_at=2026-08-20 account_id=c2",
            "deal_id=Y3 outcome=open expected_amount=100 account_id=c3",
            "deal_id=Y4 outcome=lost expected_amount=100 amount=100 closed_at=2025-12-01",
            "deal_id=Y6 outcome=won expected_amount=100 amount=100 closed_at=2023-12-01 account_id=c6",
            "deal_id=A1 outcome=won expected_amount=100 amount=100 closed_at=2025-04-01 account_id=c7",
            "deal_id=A2 outcome=won closed_at=2025-04-01 account_id=c8",
            "deal_id=N1 outcome=won expected_amount=100 amount=100 closed_at=2024-05-01 account_id=c9",
            "deal_id=N2 outcome=lost expected_amount=100 amount=0 closed_at=2024-06-01 account_id=c10",
            "deal_id=N3 outcome=no_decision expected_amount=50 currency=EUR closed_at=2024-07-01"
                + " account_id=c11",
            "deal_id=N4 outcome=lost expected_amount=100 amount=0 closed_at=2026-02-01"
                + " account_id=c12")
        .rows(FxRates.TABLE, "currency=EUR valid_from=2020-01-01 rate=2");
  }

  private static WrittenExports decided(WrittenExports exports) {
    return exports
        .rows(
            Requests.TABLE,
            "request_id=RY1 deal_id=Y1 requested_at=2024-12-20 product_manager=Ada effort_days=1.5"
                + " strategic_fit=aligned other_prospects=2",
            "request_id=RY2 deal_id=Y2 requested_at=2026-07-01 product_manager=Ada"
                + " strategic_fit=neutral",
            "request_id=RY3 deal_id=Y3 requested_at=2026-08-01 product_manager=Bo",
            "request_id=RY4a deal_id=Y4 requested_at=2025-10-01",
            "request_id=RY4b deal_id=Y4 requested_at=2025-10-01 other_prospects=3",
            "request_id=RY6a deal_id=Y6 requested_at=2023-09-01",
            "request_id=RY6b deal_id=Y6 requested_at=2023-09-01",
            "request_id=RA1 deal_id=A1 requested_at=2024-12-20",
            "request_id=RA2 deal_id=A2 requested_at=2024-12-20",
            "request_id=RN1 deal_id=N1 requested_at=2024-01-01",
            "request_id=RN2 deal_id=N2 requested_at=2024-01-01",
            "request_id=RN3 deal_id=N3 requested_at=2024-01-01",
            "request_id=RN4 deal_id=N4 requested_at=2025-12-01",
            "request_id=RLate deal_id=N4 requested_at=2025-12-01",
            "request_id=ROrphan deal_id=nowhere requested_at=2025-12-01")
        .rows(
            Decisions.TABLE,
            "request_id=RY1 decided_at=2025-01-05 decision=yes promised_for=2025-03-01"
                + " delivered_at=2025-02-20",
            "request_id=RY2 decided_at=2026-07-10 decision=not_now reason=busy",
            "request_id=RY2 decided_at=2026-08-01 decision=yes",
            "request_id=RY2 decided_at=2026-09-01 decision=never",
            "request_id=RY3 decided_at=2026-08-10 decision=yes promised_for=2026-12-01",
            "request_id=RY4a decided_at=2025-10-20 decision=yes promised_for=2026-01-10",
            "request_id=RY4b decided_at=2025-10-21 decision=yes",
            "request_id=RY6a decided_at=2023-09-15 decision=yes",
            "request_id=RY6b decided_at=2023-10-01 decision=yes",
            "request_id=RA1 decided_at=2025-01-06 decision=alternative alternative=low_code"
                + " promised_for=2025-03-01 delivered_at=2025-03-11",
            "request_id=RA2 decided_at=2025-01-07 decision=alternative",
            "request_id=RN1 decided_at=2024-01-10 decision=not_now",
            "request_id=RN2 decided_at=2024-01-10 decision=not_now",
            "request_id=RN3 decided_at=2024-01-10 decision=not_now",
            "request_id=RN4 decided_at=2025-12-10 decision=not_now",
            "request_id=RLate decided_at=2026-02-02 decision=yes",
            "request_id=ROrphan decided_at=2026-02-02 decision=yes");
  }

  private static WrittenExports customers(WrittenExports exports) {
    exports
        .rows(
            RoadmapItems.TABLE,
            "roadmap_item_id=I1 title=One delivered_at=2025-06-01",
            "roadmap_item_id=I2 delivered_at=2025-04-01",
            "roadmap_item_id=I3")
        .rows(
            Displacements.TABLE,
            "request_id=RY1 roadmap_item_id=I1 displaced_at=2025-01-10",
            "request_id=RA1 roadmap_item_id=I1 displaced_at=2025-01-10",
            "request_id=RN1 roadmap_item_id=I1 displaced_at=2025-01-10",
            "request_id=RY2 roadmap_item_id=I3 displaced_at=2026-08-01")
        .rows(
            Accounts.TABLE,
            "account_id=w1 customer_since=2020-01-01 arr=30 account_name=Waiting",
            "account_id=c1 account_name=First");
    exports.rows(Waiting.TABLE, "account_id=w1 roadmap_item_id=I3 waiting_since=2026-08-01");
    for (int account = 0; account < 32; account++) {
      boolean exposed = account < 12;
      boolean left = account < 8 || account >= 24;
      exports.rows(
          Accounts.TABLE,
          "account_id=w%d- customer_since=2020-01-01 arr=30".formatted(account)
              + (left ? " churned_at=2025-02-15" : ""));
      exports.rows(
          Waiting.TABLE,
          "account_id=w%d- roadmap_item_id=%s waiting_since=2025-01-15"
              .formatted(account, exposed ? "I1" : "I2"));
    }
    return exports;
  }

  /** What a review on the last day knows of them. */
  public static ReviewBasis basis(WrittenExports written) {
    return written.basis(ReviewPeriod.of(new FiscalCalendar(1), AS_OF), "USD");
  }

  /** The size bands of a company whose deals are all of one size. */
  public static Measured<SizeBands> sizeBands() {
    return Measured.of(
        new SizeBands(
            BigDecimal.valueOf(100), BigDecimal.valueOf(100), Measured.not("no deal was lost")));
  }

  /** Parameters with what a day of effort costs. */
  public static Parameters dayRate(String rate) {
    Parameters without = ReportParameters.fiscalYearFrom(1);
    return new Parameters(
        without.reportingCurrency(),
        without.timeZone(),
        without.fiscalYearStartMonth(),
        without.minimumCount(),
        without.rejectLimit(),
        without.landmarkDays(),
        Measured.of(new BigDecimal(rate)),
        without.differenceThatMatters());
  }
}
