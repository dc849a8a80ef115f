package dev.hindsight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.config.rules.RuleCondition;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quota;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import dev.hindsight.pressure.quotas.WonByDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One request: refused on 10 May 2026, given a yes on 20 June, and again on 25 June. */
class DecisionFactsTest {

  private final WrittenExports exports =
      new WrittenExports()
          .rows(
              Requests.TABLE,
              "request_id=R deal_id=D requested_at=2026-05-01 sales_team=red"
                  + " strategic_fit=neutral other_prospects=2 written_description=true")
          .rows(
              Decisions.TABLE,
              "request_id=R decided_at=2026-05-10 decision=not_now",
              "request_id=R decided_at=2026-06-20 decision=yes",
              "request_id=R decided_at=2026-06-25 decision=yes");

  @Test
  void theDayIsThatOfTheAnswerInForce() {
    exports.rows(Deals.TABLE, "deal_id=D outcome=open");

    assertThat(facts().day()).isEqualTo("2026-06-20");
    assertThat(meets(RuleColumn.WAITED, "over_30_days")).isTrue();
    assertThat(meets(RuleColumn.QUARTER_END, "yes")).isTrue();
    assertThat(meets(RuleColumn.OTHER_PROSPECTS, "1_to_2")).isTrue();
    assertThat(meets(RuleColumn.WRITTEN_DESCRIPTION, "yes")).isTrue();
    assertThat(meets(RuleColumn.SALES_TEAM, "RED")).isTrue();
  }

  @Test
  void oneOfTheValuesIsEnough() {
    exports.rows(Deals.TABLE, "deal_id=D outcome=open segment=SMB");

    assertThat(meets(RuleColumn.SEGMENT, "Enterprise", "smb")).isTrue();
    assertThat(meets(RuleColumn.SEGMENT, "Enterprise")).isFalse();
  }

  @Test
  void aSignalAfterTheDayIsNotKnownOnIt() {
    exports
        .rows(Deals.TABLE, "deal_id=D outcome=open")
        .rows(
            Pressure.TABLE,
            "request_id=R signalled_at=2026-06-20 tactic=deadline",
            "request_id=R signalled_at=2026-06-21 tactic=churn_threat");

    assertThat(meets(RuleColumn.TACTIC, "deadline")).isTrue();
    assertThat(meets(RuleColumn.TACTIC, "any")).isTrue();
    assertThat(meets(RuleColumn.TACTIC, "churn_threat")).isFalse();
  }

  @Test
  void withoutAnExportOfPressureNobodyKnowsWhetherThereWasAny() {
    exports.rows(Deals.TABLE, "deal_id=D outcome=open");

    assertThat(meets(RuleColumn.TACTIC, "none")).isFalse();
    exports.present(Pressure.TABLE, Pressure.TACTIC);
    assertThat(meets(RuleColumn.TACTIC, "none")).isTrue();
  }

  @Test
  void theSizeIsWhatItWasThoughtToBeOnTheDay() {
    exports
        .rows(
            Deals.TABLE,
            "deal_id=D outcome=won amount=900 closed_at=2026-08-01 opened_at=2026-04-01"
                + " currency=EUR")
        .rows(
            FxRates.TABLE,
            "currency=EUR valid_from=2020-01-01 rate=1",
            "currency=EUR valid_from=2026-07-01 rate=100");

    assertThat(meets(RuleColumn.SIZE_BAND, "small", "medium", "large")).isFalse();
    exports.rows(
        FieldChanges.TABLE,
        "deal_id=D changed_at=2026-06-19 field=amount old_value=50 new_value=150",
        "deal_id=D changed_at=2026-06-21 field=amount old_value=150 new_value=900");
    assertThat(meets(RuleColumn.SIZE_BAND, "medium")).isTrue();
  }

  @Test
  void whatIsStatedAsExpectedGoesFirst() {
    exports.rows(
        Deals.TABLE, "deal_id=D outcome=won amount=900 expected_amount=80 closed_at=2026-08-01");

    assertThat(meets(RuleColumn.SIZE_BAND, "small")).isTrue();
  }

  @Test
  void whatTheCrmHeldStandsForAClaimThatNobodyMade() {
    exports
        .rows(
            Deals.TABLE, "deal_id=D outcome=won amount=1 closed_at=2026-08-01 opened_at=2026-04-01")
        .rows(
            FieldChanges.TABLE,
            "deal_id=D changed_at=2026-05-01 field=probability old_value=0.2 new_value=0.6",
            "deal_id=D changed_at=2026-05-02 field=probability old_value=0.6 new_value=0.9");

    assertThat(meets(RuleColumn.CLAIMED_CONFIDENCE, "50_to_80")).isTrue();
  }

  @Test
  void attainmentIsThatOfTheDay() {
    exports
        .rows(
            Deals.TABLE,
            "deal_id=D outcome=open",
            "deal_id=E outcome=won amount=60 sales_team=red closed_at=2026-06-19",
            "deal_id=F outcome=won amount=90 sales_team=red closed_at=2026-06-20")
        .rows(
            Quotas.TABLE, "sales_team=red period_start=2026-04-01 period_end=2026-06-30 quota=100");

    assertThat(meets(RuleColumn.ATTAINMENT, "50_to_80")).isTrue();
  }

  private boolean meets(RuleColumn column, String... values) {
    return facts().meet(new RuleCondition(column, values));
  }

  private DecisionFacts facts() {
    ReviewBasis review =
        exports.basis(ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30")), "USD");
    List<KnownDeal> deals = exports.histories().deals(review);
    QuotaPeriods quotas = QuotaPeriods.of(exports.rows(Quotas.TABLE, Quota.class), review);
    WonByDay won = new WonByDay(quotas);
    deals.forEach(won::accept);
    KnownDeal deal =
        deals.stream().filter(each -> each.dealId().equals("D")).findFirst().orElseThrow();
    return DecisionFacts.of(
        deal,
        deal.requests().get(0),
        new RuleBasis(
            review,
            Measured.of(
                new SizeBands(
                    BigDecimal.valueOf(100),
                    BigDecimal.valueOf(200),
                    Measured.not("no deal was lost"))),
            new Attainment(quotas, won)));
  }
}
