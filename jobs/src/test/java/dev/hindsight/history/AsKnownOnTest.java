package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Replays;
import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.plain.RandomTradingCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Deals as they were known before the as-of date. */
class AsKnownOnTest {

  private static final LocalDate AS_OF = LocalDate.parse("2026-09-30");

  private static ReviewBasis basis(WrittenExports exports) {
    return exports.basis(ReviewPeriod.of(new FiscalCalendar(1), AS_OF), "USD");
  }

  private static List<Object> said(KnownDeal deal) {
    return List.of(
        deal.dealId(),
        deal.exists(),
        deal.requests(),
        deal.decisionClass(),
        deal.firstDecidedAt(),
        deal.exists() ? deal.deal() : "",
        deal.exists() ? Optional.ofNullable(deal.size()) : "",
        deal.exists() ? Optional.ofNullable(deal.windowDay()) : "");
  }

  @Test
  void aDealIsWhatAReviewOfThatDayWouldHaveKnown() {
    for (int seed = 0; seed < 5; seed++) {
      WrittenExports company = RandomTradingCompany.of(seed);
      ReviewBasis basis = basis(company);
      for (Replay replay : Replays.of(basis.period()).all()) {
        for (DealHistory each : company.histories().deals()) {
          KnownDeal then = KnownDeal.of(each, basis.asOf(replay.on()));

          assertThat(said(KnownDeal.of(each, basis).asKnownOn(replay.on()))).isEqualTo(said(then));
        }
      }
    }
  }

  @Test
  void noOpenDealIsPassedOver() {
    WrittenExports company = RandomTradingCompany.of(1);
    ReviewBasis basis = basis(company);
    long open = 0;
    for (Replay replay : Replays.of(basis.period()).all()) {
      for (KnownDeal each : company.histories().deals(basis)) {
        KnownDeal then = each.asKnownOn(replay.on());
        boolean wasOpen = then.exists() && then.isOpen();
        assertThat(each.mayBeOpenOn(replay.on())).isEqualTo(wasOpen);
        open += wasOpen ? 1 : 0;
      }
    }
    assertThat(open).isGreaterThan(100);
  }

  private static KnownDeal planned(String deal, String... changes) {
    WrittenExports exports = new WrittenExports().rows(Deals.TABLE, "deal_id=d " + deal);
    for (String change : changes) {
      exports.rows(FieldChanges.TABLE, "deal_id=d field=closed_at " + change);
    }
    return exports.histories().deals(basis(exports)).get(0);
  }

  private static Optional<String> planOn(String day, KnownDeal deal) {
    return deal.asKnownOn(LocalDate.parse(day)).plannedClose().map(LocalDate::toString);
  }

  @Test
  void thePlanOfAnOpenDealIsWhatItsHistorySaysElseWhatTheDealStates() {
    assertThat(planned("outcome=open closed_at=2026-08-01").plannedClose())
        .contains(LocalDate.parse("2026-08-01"));
    assertThat(
            planned(
                    "outcome=open closed_at=2026-12-01",
                    "changed_at=2026-03-01 new_value=2026-08-01",
                    "changed_at=2026-10-05 old_value=2026-08-01 new_value=2026-12-01")
                .plannedClose())
        .contains(LocalDate.parse("2026-08-01"));
    assertThat(planned("outcome=open closed_at=2026-08-01", "changed_at=2026-03-01").plannedClose())
        .isEmpty();
    assertThat(planned("outcome=won closed_at=2026-08-01").plannedClose()).isEmpty();
  }

  @Test
  void aCloseAfterTheAsOfDateIsNoPlan() {
    assertThat(planned("outcome=won closed_at=2026-10-02").plannedClose()).isEmpty();
  }

  @Test
  void aPlanOfAPastDayIsWhatLaterChangesFound() {
    KnownDeal moved =
        planned(
            "outcome=lost opened_at=2026-01-05 closed_at=2026-08-01",
            "changed_at=2026-04-10 old_value=2026-04-01 new_value=2026-06-15",
            "changed_at=2026-08-01 old_value=2026-06-15 new_value=2026-08-01");

    assertThat(planOn("2026-03-31", moved)).contains("2026-04-01");
    assertThat(planOn("2026-06-30", moved)).contains("2026-06-15");
    assertThat(planOn("2026-08-01", moved)).isEmpty();
  }

  @Test
  void aPlanThatWasNeverChangedIsTheOneThatHoldsStill() {
    assertThat(planOn("2026-03-31", planned("outcome=open closed_at=2026-02-01")))
        .contains("2026-02-01");
    assertThat(planOn("2026-03-31", planned("outcome=lost closed_at=2026-05-01")))
        .contains("2026-05-01");
    assertThat(planOn("2026-03-31", planned("outcome=lost closed_at=2026-10-05"))).isEmpty();
  }
}
