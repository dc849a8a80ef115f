package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.TradeOffCompany;
import org.junit.jupiter.api.Test;

/** What is not there is said by its name, and leaves the rest as it is. */
class PayOffNotMeasuredTest {

  private final WrittenExports written = TradeOffCompany.written();

  @Test
  void withoutRequestsOrDecisionsThereAreNoTradeOffs() {
    assertThat(found(TradeOffCompany.written().without(Requests.TABLE)))
        .isEqualTo(Measured.not("there is no `requests` export"));
    assertThat(found(TradeOffCompany.written().without(Decisions.TABLE)))
        .isEqualTo(Measured.not("there is no `decisions` export"));
  }

  @Test
  void withoutSizesNothingIsMeasured() {
    assertThat(
            new FoundPayOff(
                    written,
                    TradeOffCompany.basis(written),
                    Measured.not("no deal closed in the window"),
                    ReportParameters.fiscalYearFrom(1))
                .findings())
        .isEqualTo(Measured.not("no deal closed in the window"));
  }

  @Test
  void withoutATradeOffOrANotNowDealNothingIsMeasured() {
    WrittenExports undecided = new WrittenExports();
    written.written(Deals.TABLE).forEach(row -> undecided.row(Deals.TABLE, row));
    undecided.present(Requests.TABLE).present(Decisions.TABLE);
    assertThat(found(undecided))
        .isEqualTo(Measured.not("no request was first decided in the last twelve quarters"));
    undecided
        .rows(Requests.TABLE, "request_id=r deal_id=Y1 requested_at=2025-01-01")
        .rows(Decisions.TABLE, "request_id=r decided_at=2025-01-02 decision=yes");
    assertThat(found(undecided))
        .isEqualTo(
            Measured.not(
                "no not-now deal closed in the last twelve quarters, so there is nothing to compare"
                    + " a yes with"));
  }

  /** Then all resamples say 0, which is no interval. */
  @Test
  void whereAllDealsAreWonNothingIsMeasured() {
    written
        .written(Deals.TABLE)
        .forEach(
            row ->
                row.computeIfPresent("outcome", (name, was) -> was.equals("open") ? was : "won"));

    PayOff payOff = found(written).require();

    String alike = "all deals that it rests on ended alike, which says nothing of how sure it is";
    assertThat(payOff.given().settled().gain()).isEqualTo(Measured.not(alike));
    assertThat(payOff.given().settled().net()).isEqualTo(Measured.not(alike));
    assertThat(payOff.refused().settled().forgone()).isEqualTo(Measured.not(alike));
    assertThat(PayOffStatements.of(Measured.of(payOff), "USD"))
        .extracting(each -> each.statement().topic())
        .containsExactly("Promises");
  }

  @Test
  void withoutAYesDealNothingForgoneIsMeasured() {
    written.written(Decisions.TABLE).forEach(row -> row.replace("decision", "yes", "alternative"));
    PayOff payOff = found(written).require();
    TradeOff refused = row(payOff, "RN1");
    assertThat(refused.net())
        .isEqualTo(
            Measured.not(
                "no yes deal closed in the last twelve quarters, so there is nothing to compare a"
                    + " not now with"));
    assertThat(payOff.given().settled().net().isMeasured()).isTrue();
    assertThat(payOff.refused().settled().forgone().isMeasured()).isFalse();
  }

  @Test
  void withoutColumnsTheirBreakdownsAndPromisesAreNotMeasured() {
    written
        .without(Requests.TABLE, "product_manager", "strategic_fit", "other_prospects")
        .without(Decisions.TABLE, "alternative", "delivered_at");
    PayOff payOff = found(written).require();
    assertThat(payOff.by(PayOffDimension.PRODUCT_MANAGER))
        .isEqualTo(Measured.not("the `requests` export has no column `product_manager`"));
    assertThat(payOff.by(PayOffDimension.STRATEGIC_FIT))
        .isEqualTo(Measured.not("the `requests` export has no column `strategic_fit`"));
    assertThat(payOff.by(PayOffDimension.OTHER_PROSPECTS))
        .isEqualTo(Measured.not("the `requests` export has no column `other_prospects`"));
    assertThat(payOff.by(PayOffDimension.ALTERNATIVE_KIND))
        .isEqualTo(Measured.not("the `decisions` export has no column `alternative`"));
    assertThat(payOff.promises())
        .isEqualTo(Measured.not("the `decisions` export has no column `delivered_at`"));
    assertThat(row(payOff, "RY1").promise()).isEqualTo(PromiseKept.NOT_MEASURED);
    assertThat(row(payOff, "RN1").promise()).isEqualTo(PromiseKept.NOT_PROMISED);
    assertThat(payOff.traits())
        .extracting(TraitComparison::comparison)
        .startsWith(Measured.not("the `requests` export has no column `strategic_fit`"));
  }

  @Test
  void withoutEffortARateIsOfNoUse() {
    PayOff payOff =
        found(written.without(Requests.TABLE, "effort_days"), TradeOffCompany.dayRate("800"))
            .require();
    assertThat(payOff.all().settled().effortCost())
        .isEqualTo(Measured.not("the `requests` export has no column `effort_days`"));
    assertThat(payOff.remarks())
        .contains(
            "Net leaves out the cost of effort: the `requests` export has no column"
                + " `effort_days`.");
  }

  private static Measured<PayOff> found(WrittenExports exports) {
    return found(exports, ReportParameters.fiscalYearFrom(1));
  }

  private static Measured<PayOff> found(WrittenExports exports, Parameters parameters) {
    return new FoundPayOff(
            exports, TradeOffCompany.basis(exports), TradeOffCompany.sizeBands(), parameters)
        .findings();
  }

  private static TradeOff row(PayOff payOff, String request) {
    return payOff.ledger().rows().stream()
        .filter(each -> each.requestId().equals(request))
        .findFirst()
        .orElseThrow();
  }
}
