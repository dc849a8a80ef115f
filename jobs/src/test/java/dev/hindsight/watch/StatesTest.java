package dev.hindsight.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.Departure.Reason;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How what is gone from a list stands on the as-of date. */
class StatesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 16);

  @Test
  void requestsStandAsTheyAreKnownOnTheDay() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=D1 outcome=won opened_at=2026-01-01 closed_at=2026-09-10",
                "deal_id=D2 outcome=lost opened_at=2026-01-01 closed_at=2026-09-17",
                "deal_id=D3 outcome=open opened_at=2026-01-01 closed_at=2026-12-01")
            .rows(
                Requests.TABLE,
                "request_id=R1 deal_id=D1 requested_at=2026-02-01",
                "request_id=R2 deal_id=D2 requested_at=2026-02-01",
                "request_id=R3 deal_id=D3 requested_at=2026-02-01",
                "request_id=R4 deal_id=D3 requested_at=2026-02-02")
            .rows(
                Decisions.TABLE,
                "request_id=R1 decided_at=2026-03-01 decision=yes promised_for=2026-09-01 delivered_at=2026-09-03",
                "request_id=R1 decided_at=2026-04-01 decision=yes promised_for=2026-10-01",
                "request_id=R2 decided_at=2026-03-01 decision=not_now",
                "request_id=R2 decided_at=2026-09-17 decision=yes",
                "request_id=R3 decided_at=2026-03-01 decision=yes");
    ReviewBasis basis = basis(exports);
    Set<String> wanted = Set.of("R1", "R2", "R3", "R9");
    RequestStates states = new RequestStates(basis, wanted);

    exports.histories().deals().forEach(states::accept);

    assertThat(states.found()).containsOnlyKeys("R1", "R2", "R3");
    assertThat(states.found().get("R1"))
        .isEqualTo(
            new RequestState(
                DecisionClass.YES,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 9, 3),
                DealOutcome.WON,
                LocalDate.of(2026, 9, 10)));
    assertThat(states.found().get("R2"))
        .isEqualTo(
            new RequestState(
                DecisionClass.NOT_NOW,
                LocalDate.of(2026, 3, 1),
                null,
                null,
                DealOutcome.OPEN,
                null));
    assertThat(states.found().get("R3").closedAt()).isEqualTo(LocalDate.of(2026, 12, 1));
    TallyLaws.hold(
        () -> new RequestStates(basis, wanted), exports.histories().deals(), RequestStates::found);
  }

  @Test
  void customersHaveLeftOrGotWhatTheyWaitedForOrWaitedTooLong() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Accounts.TABLE,
                "account_id=A1 customer_since=2020-01-01 churned_at=2026-09-12",
                "account_id=A2 customer_since=2020-01-01 churned_at=2026-09-17",
                "account_id=A3 customer_since=2020-01-01",
                "account_id=A4 customer_since=2020-01-01",
                "account_id=A5")
            .rows(
                RoadmapItems.TABLE,
                "roadmap_item_id=I1 delivered_at=2026-09-11",
                "roadmap_item_id=I2",
                "roadmap_item_id=I3")
            .rows(
                Displacements.TABLE,
                "request_id=R1 roadmap_item_id=I1 displaced_at=2026-05-01",
                "request_id=R1 roadmap_item_id=I2 displaced_at=2025-09-14",
                "request_id=R1 roadmap_item_id=I3 displaced_at=2026-05-01")
            .rows(
                Waiting.TABLE,
                "account_id=A1 roadmap_item_id=I3 waiting_since=2025-01-01",
                "account_id=A2 roadmap_item_id=I1 waiting_since=2025-01-01",
                "account_id=A2 roadmap_item_id=I3 waiting_since=2025-01-01",
                "account_id=A3 roadmap_item_id=I1 waiting_since=2025-01-01",
                "account_id=A4 roadmap_item_id=I2 waiting_since=2025-01-01");
    ReviewBasis basis = basis(exports);
    Set<String> wanted = Set.of("A1", "A2", "A3", "A4", "A5");
    AccountStates states = new AccountStates(basis, wanted);

    exports.histories().accounts(basis).forEach(states::accept);

    assertThat(states.found().get("A1"))
        .isEqualTo(new AccountState(LocalDate.of(2026, 9, 12), null));
    assertThat(states.found().get("A2")).isEqualTo(AccountState.UNKNOWN);
    assertThat(states.found().get("A3"))
        .isEqualTo(
            new AccountState(null, Departure.on(Reason.DELIVERED, LocalDate.of(2026, 9, 11))));
    assertThat(states.found().get("A4"))
        .isEqualTo(
            new AccountState(null, Departure.on(Reason.LONG_DISPLACED, LocalDate.of(2026, 9, 14))));
    assertThat(states.found().get("A5")).isEqualTo(AccountState.UNKNOWN);
    TallyLaws.hold(
        () -> new AccountStates(basis, wanted),
        exports.histories().accounts(basis),
        AccountStates::found);
  }

  private static ReviewBasis basis(WrittenExports exports) {
    return exports.basis(ReviewPeriod.of(new FiscalCalendar(1), AS_OF), "EUR");
  }
}
