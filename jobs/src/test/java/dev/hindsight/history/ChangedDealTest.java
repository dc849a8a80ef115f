package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A deal whose changes are exported is what they say that it was. */
class ChangedDealTest {

  private static KnownDeal known(String asOf, String deal, String... changes) {
    WrittenExports exports = new WrittenExports().rows(Deals.TABLE, "deal_id=d " + deal);
    for (String change : changes) {
      exports.rows(FieldChanges.TABLE, "deal_id=d " + change);
    }
    return exports
        .histories()
        .deals(exports.basis(ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(asOf)), "USD"))
        .get(0);
  }

  private static final String REOPENED =
      "outcome=won amount=150 closed_at=2026-08-01 opened_at=2026-01-01";

  private static final String[] CHANGES = {
    "changed_at=2026-01-01 field=stage new_value=open",
    "changed_at=2026-05-10 field=stage old_value=open new_value=lost",
    "changed_at=2026-07-02 field=stage old_value=lost new_value=open",
    "changed_at=2026-08-03 field=stage old_value=open new_value=won",
    "changed_at=2026-01-01 field=amount new_value=100",
    "changed_at=2026-07-02 field=amount old_value=100 new_value=150",
    "changed_at=2026-07-02 field=closed_at old_value=2026-05-08 new_value=2026-08-01",
  };

  private static String state(KnownDeal deal) {
    return deal.outcome() + " " + deal.deal().closedAt() + " " + deal.wonAmount();
  }

  @Test
  void aDealThatWasReopenedLaterWasLostThen() {
    assertThat(state(known("2026-06-30", REOPENED, CHANGES))).isEqualTo("LOST 2026-05-08 100.0000");
  }

  @Test
  void aCloseThatWasOnlyEnteredLaterCountsByItsDay() {
    assertThat(state(known("2026-07-31", REOPENED, CHANGES))).isEqualTo("OPEN null 150.0000");
    assertThat(state(known("2026-08-02", REOPENED, CHANGES))).isEqualTo("WON 2026-08-01 150.0000");
    assertThat(state(known("2026-08-03", REOPENED, CHANGES))).isEqualTo("WON 2026-08-01 150.0000");
  }

  @Test
  void withoutADayTheDealWasClosedWithItsStage() {
    assertThat(
            state(
                known(
                    "2026-06-30",
                    REOPENED,
                    "changed_at=2026-05-10 field=stage old_value=open new_value=no_decision",
                    "changed_at=2026-07-02 field=stage old_value=no_decision new_value=won")))
        .isEqualTo("NO_DECISION 2026-05-10 150.0000");
  }

  @Test
  void anOpenDealIsWorthWhatItWasThen() {
    assertThat(state(known("2026-03-31", REOPENED, CHANGES))).isEqualTo("OPEN null 100.0000");
  }

  @Test
  void withoutLaterChangesItIsWhatTheExportSays() {
    assertThat(state(known("2026-09-30", REOPENED, CHANGES))).isEqualTo("WON 2026-08-01 150.0000");
    assertThat(state(known("2026-06-30", REOPENED))).isEqualTo("OPEN null 150.0000");
  }

  @Test
  void sizeIsTheExpectedAmountElseThatAtOpeningElseTheAmount() {
    String[] amounts = {
      "changed_at=2026-01-01 field=amount new_value=100",
      "changed_at=2026-02-01 field=amount old_value=100 new_value=0"
    };

    assertThat(known("2026-09-30", "outcome=lost amount=0 closed_at=2026-02-01", amounts).size())
        .isEqualByComparingTo("100");
    assertThat(
            known(
                    "2026-09-30",
                    "outcome=lost amount=0 closed_at=2026-02-01 expected_amount=80",
                    amounts)
                .size())
        .isEqualByComparingTo("80");
    assertThat(known("2026-09-30", "outcome=won amount=70 closed_at=2026-02-01").size())
        .isEqualByComparingTo("70");
  }

  @Test
  void nothingOfALaterDayIsKnown() {
    KnownDeal deal =
        known(
            "2026-09-30",
            "outcome=open opened_at=2026-01-01",
            "changed_at=2026-10-01 field=probability new_value=0.9",
            "changed_at=2026-10-01 field=amount new_value=5000");

    assertThat(deal.timeline().isEmpty()).isTrue();
    assertThat(deal.size()).isNull();
  }
}
