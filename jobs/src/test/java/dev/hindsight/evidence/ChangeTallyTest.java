package dev.hindsight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.evidence.Evidence.AmountChanges;
import dev.hindsight.findings.evidence.Evidence.Slippage;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.plain.RandomPressedCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTallyTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private static ChangeTally tally(WrittenExports exports) {
    ChangeTally tally = new ChangeTally(Levels.ALL);
    exports.histories().deals(exports.basis(PERIOD, "USD")).forEach(tally::accept);
    return tally;
  }

  private static WrittenExports company() {
    return new WrittenExports()
        .rows(
            Deals.TABLE,
            "deal_id=d1 outcome=won amount=90 closed_at=2026-06-30 opened_at=2026-01-01 sales_team=red",
            "deal_id=d2 outcome=lost amount=0 closed_at=2026-06-30 opened_at=2026-01-01 sales_team=red",
            "deal_id=d3 outcome=won amount=70 closed_at=2026-06-30 expected_amount=80",
            "deal_id=d4 outcome=open",
            "deal_id=d5 outcome=won amount=70 closed_at=2024-06-30")
        .rows(
            Requests.TABLE,
            "request_id=r1 deal_id=d1 requested_at=2026-02-01",
            "request_id=r2 deal_id=d2 requested_at=2026-02-01")
        .rows(
            Decisions.TABLE,
            "request_id=r1 decided_at=2026-03-01 decision=yes",
            "request_id=r2 decided_at=2026-03-01 decision=never")
        .rows(
            FieldChanges.TABLE,
            "deal_id=d1 changed_at=2026-01-01 field=amount new_value=100",
            "deal_id=d1 changed_at=2026-01-20 field=amount old_value=100 new_value=120",
            "deal_id=d1 changed_at=2026-01-01 field=closed_at new_value=2026-04-01",
            "deal_id=d1 changed_at=2026-02-15 field=closed_at old_value=2026-04-01 new_value=2026-05-01",
            "deal_id=d1 changed_at=2026-04-28 field=closed_at old_value=2026-05-01 new_value=2026-06-10",
            "deal_id=d1 changed_at=2026-06-30 field=closed_at old_value=2026-06-10 new_value=2026-06-30",
            "deal_id=d2 changed_at=2026-01-01 field=amount new_value=50",
            "deal_id=d2 changed_at=2026-02-20 field=closed_at old_value=2026-05-01 new_value=2026-06-01",
            "deal_id=d4 changed_at=2026-02-20 field=closed_at old_value=2026-05-01 new_value=2026-06-01",
            "deal_id=d5 changed_at=2024-02-20 field=closed_at old_value=2024-05-01 new_value=2024-06-01");
  }

  private static String counts(Rate rate) {
    return rate.count() + " of " + rate.of();
  }

  @Test
  void closesMovedBeforeTheCloseAreCountedByAnswerAndTeam() {
    Slippage slippage = tally(company()).slippage(Optional.empty(), 1).require();

    assertThat(slippage.withoutHistory()).isEqualTo(1);
    assertThat(counts(slippage.all().slipped())).isEqualTo("2 of 2");
    assertThat(slippage.all().moves()).isEqualTo(3);
    assertThat(slippage.all().medianDays().notMeasured())
        .isEqualTo("fewer than six deals slipped, too few for an interval");
    assertThat(slippage.byAnswer())
        .extracting(each -> each.decisionClass())
        .containsExactly(DecisionClass.YES, DecisionClass.NEVER);
    assertThat(counts(slippage.byAnswer().get(0).slips().afterAnswer())).isEqualTo("1 of 1");
    assertThat(counts(slippage.byAnswer().get(1).slips().afterAnswer())).isEqualTo("0 of 1");
    assertThat(slippage.teams().require().teams())
        .singleElement()
        .satisfies(team -> assertThat(counts(team.rate())).isEqualTo("2 of 2"));
  }

  @Test
  void daysRunFromTheFirstPlanToTheLast() {
    KnownDays known = new KnownDays(company());

    assertThat(known.days("d1")).isEqualTo(70);
    assertThat(known.days("d2")).isEqualTo(31);
  }

  /** Days that a deal slipped. */
  private record KnownDays(WrittenExports exports) {

    long days(String dealId) {
      return exports.histories().deals(exports.basis(PERIOD, "USD")).stream()
          .filter(deal -> deal.dealId().equals(dealId))
          .mapToLong(deal -> DealSlips.of(deal).days())
          .sum();
    }
  }

  @Test
  void amountsAreSetBesideThoseOfTheRequest() {
    AmountChanges amounts = tally(company()).amounts().require();

    assertThat(List.of(amounts.stated(), amounts.kept(), amounts.closing()))
        .containsExactly(1L, 2L, 0L);
    assertThat(counts(amounts.raisedByRequest())).isEqualTo("1 of 2");
    assertThat(counts(amounts.loweredByRequest())).isEqualTo("0 of 2");
    assertThat(counts(amounts.raisedByClose())).isEqualTo("0 of 1");
    assertThat(counts(amounts.loweredByClose())).isEqualTo("1 of 1");
  }

  @Test
  void withoutChangesOfTheCloseNothingIsSaidOfSlips() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, "deal_id=d outcome=won amount=90 closed_at=2026-06-30")
            .rows(FieldChanges.TABLE, "deal_id=d changed_at=2026-06-30 field=stage new_value=won");

    assertThat(tally(exports).slippage(Optional.empty(), 10).notMeasured())
        .isEqualTo("no closed deal of the window has a change of `closed_at` in `deal_history`");
    assertThat(tally(exports).amounts().notMeasured())
        .isEqualTo("no closed deal of the window has a change of `amount` in `deal_history`");
  }

  @Test
  void neitherOrderNorPartsShow() {
    WrittenExports exports = RandomPressedCompany.of(7);

    TallyLaws.hold(
        () -> new ChangeTally(Levels.ALL),
        exports.histories().deals(exports.basis(PERIOD, "USD")),
        tally -> List.of(tally.slippage(Optional.empty(), 2), tally.amounts()));
  }
}
