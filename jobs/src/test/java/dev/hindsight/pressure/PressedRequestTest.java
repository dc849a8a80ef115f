package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.pressure.Preparation;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PressedRequestTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final WrittenExports exports =
      new WrittenExports().present(Decisions.TABLE).present(Pressure.TABLE);

  @Test
  void anUndecidedRequestIsUnderWhatWasSignalledBeforeTheAsOfDay() {
    requested("request_id=r deal_id=d requested_at=2026-09-01");
    exports.rows(
        Pressure.TABLE,
        "request_id=r signalled_at=2026-09-29 tactic=other",
        "request_id=r signalled_at=2026-09-30 tactic=deadline");

    PressedRequest request = request("d");

    assertThat(request.tactics()).containsExactly(Tactic.OTHER);
    assertThat(request.signals()).isEqualTo(1);
    assertThat(request.signalDays()).containsExactly(28, 29);
    assertThat(request.daysWaited()).isEqualTo(29);
    assertThat(request.firstDecision()).isEmpty();
  }

  @Test
  void aRequestWhoseDealIsNotKnownHasNoClose() {
    requested("request_id=r deal_id=nowhere requested_at=2026-08-01");
    exports.rows(Decisions.TABLE, "request_id=r decided_at=2026-08-11 decision=never");

    PressedRequest request = request("nowhere");

    assertThat(request.hasDeal()).isFalse();
    assertThat(request.isFirst()).isFalse();
    assertThat(request.isRefused()).isTrue();
    assertThat(request.daysSinceDecision()).isEqualTo(50);
    assertThat(request.team()).isNull();
  }

  @Test
  void aDecisionAfterTheCloseIsNoAnswer() {
    exports.rows(
        Deals.TABLE, "deal_id=d outcome=lost amount=1 closed_at=2026-08-10 sales_team=red");
    exports.rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-08-01");
    exports.rows(Decisions.TABLE, "request_id=r decided_at=2026-08-11 decision=yes");

    PressedRequest request = request("d");

    assertThat(request.isDecided()).isFalse();
    assertThat(request.daysWaited()).isEqualTo(9);
    assertThat(request.team()).isEqualTo("red");
  }

  @Test
  void theFirstAnswerIsTheOneInForceAtTheEndOfItsDay() {
    requested("request_id=r deal_id=d requested_at=2026-08-01");
    exports.rows(
        Decisions.TABLE,
        "request_id=r decided_at=2026-08-05 decision=yes decision_id=b",
        "request_id=r decided_at=2026-08-05 decision=never decision_id=c",
        "request_id=r decided_at=2026-08-20 decision=yes decision_id=a");
    exports.rows(Pressure.TABLE, "request_id=r signalled_at=2026-08-20 tactic=other");

    PressedRequest request = request("d");

    assertThat(request.firstDecision()).isEqualTo(Optional.of(DecisionClass.NEVER));
    assertThat(request.daysToYes()).isEqualTo(OptionalInt.of(15));
    assertThat(request.hasSignalBeforeYes()).isTrue();
    assertThat(request.tactics()).isEmpty();
  }

  @Test
  void aSignalOnTheDayOfTheFirstAnswerTurnsNothingRound() {
    requested("request_id=r deal_id=d requested_at=2026-08-01");
    exports.rows(
        Decisions.TABLE,
        "request_id=r decided_at=2026-08-05 decision=not_now",
        "request_id=r decided_at=2026-08-20 decision=yes");
    exports.rows(
        Pressure.TABLE,
        "request_id=r signalled_at=2026-08-05 tactic=other",
        "request_id=r signalled_at=2026-08-21 tactic=other");

    assertThat(request("d").hasSignalBeforeYes()).isFalse();
  }

  @Test
  void earlyTacticsAreThoseOfTheFirstDaysOfWaiting() {
    requested("request_id=r deal_id=d requested_at=2026-08-01");
    exports.rows(
        Pressure.TABLE,
        "request_id=r signalled_at=2026-07-31 tactic=other",
        "request_id=r signalled_at=2026-08-07 tactic=done_deal",
        "request_id=r signalled_at=2026-08-07 tactic=deadline",
        "request_id=r signalled_at=2026-08-08 tactic=reciprocity");

    PressedRequest request = request("d");

    assertThat(request.earlyTactics()).containsExactly(Tactic.DEADLINE, Tactic.DONE_DEAL);
    assertThat(request.signals()).isEqualTo(4);
  }

  @Test
  void datesThatContradictEachOtherAreSeen() {
    exports.rows(
        Deals.TABLE,
        "deal_id=d outcome=lost amount=1 opened_at=2026-08-20 closed_at=2026-08-10",
        "deal_id=e outcome=open amount=1 opened_at=2026-08-20");
    exports.rows(
        Requests.TABLE,
        "request_id=r deal_id=d requested_at=2026-08-01",
        "request_id=s deal_id=e requested_at=2026-08-02");
    exports.rows(Decisions.TABLE, "request_id=s decided_at=2026-08-01 decision=yes");

    assertThat(request("d").datesAgree()).isFalse();
    assertThat(request("e").datesAgree()).isFalse();
  }

  @Test
  void theLastDeadlineThatWasClaimedCounts() {
    requested("request_id=r deal_id=d requested_at=2026-08-01");
    exports.rows(
        Pressure.TABLE,
        "request_id=r signalled_at=2026-08-02 tactic=deadline claimed_deadline=2026-09-01",
        "request_id=r signalled_at=2026-08-03 tactic=deadline",
        "request_id=r signalled_at=2026-08-04 tactic=deadline claimed_deadline=2026-08-20",
        "request_id=r signalled_at=2026-08-04 tactic=other claimed_deadline=2026-12-20");

    assertThat(ClaimedDeadline.last(request("d").deadlines()))
        .map(ClaimedDeadline::deadline)
        .contains(LocalDate.parse("2026-09-01"));
  }

  @Test
  void competitorsAreTheSameInWhateverCase() {
    requested("request_id=r deal_id=d requested_at=2026-08-01");
    exports.rows(
        Pressure.TABLE,
        "request_id=r signalled_at=2026-08-02 tactic=competitor_has_it claimed_competitor=ACME",
        "request_id=r signalled_at=2026-08-02 tactic=competitor_has_it",
        "request_id=r signalled_at=2026-08-02 tactic=other claimed_competitor=Globex");

    assertThat(request("d").claims("Acme")).isTrue();
    assertThat(request("d").claims("globex")).isFalse();
  }

  @Test
  void aDealClaimsWhatItsRequestsClaimOnAverage() {
    exports.rows(Deals.TABLE, "deal_id=d outcome=open amount=1");
    exports.rows(
        Requests.TABLE,
        "request_id=r deal_id=d requested_at=2026-08-01 claimed_confidence=0.5",
        "request_id=s deal_id=d requested_at=2026-08-02 claimed_confidence=0.3333",
        "request_id=t deal_id=d requested_at=2026-08-03");

    // 0.41665, half up.
    assertThat(deal("d").claimed().orElseThrow()).isEqualByComparingTo("0.4167");
  }

  @Test
  void aDealIsPreparedIfAnyOfItsRequestsIs() {
    exports.rows(Deals.TABLE, "deal_id=d outcome=open amount=1");
    exports.rows(
        Requests.TABLE,
        "request_id=r deal_id=d requested_at=2026-08-01 written_description=false",
        "request_id=s deal_id=d requested_at=2026-08-02 written_description=true",
        "request_id=t deal_id=d requested_at=2026-08-03");

    assertThat(deal("d").prepared(Preparation.WRITTEN_DESCRIPTION)).contains(true);
    assertThat(deal("d").prepared(Preparation.PROSPECT_INTERVIEWED)).isEmpty();
  }

  private void requested(String request) {
    exports.rows(Deals.TABLE, "deal_id=d outcome=open amount=1");
    exports.rows(Requests.TABLE, request);
  }

  private PressedRequest request(String dealId) {
    return deal(dealId).requests().get(0);
  }

  private PressedDeal deal(String dealId) {
    FoundPressure found = new FoundPressure(exports, PERIOD);
    KnownDeal deal =
        found.deals().stream()
            .filter(each -> each.dealId().equals(dealId))
            .findFirst()
            .orElseThrow();
    List<PressedRequest> requests =
        deal.requests().stream().map(each -> new PressedRequest(each, found.basis())).toList();
    return new PressedDeal(deal, requests);
  }
}
