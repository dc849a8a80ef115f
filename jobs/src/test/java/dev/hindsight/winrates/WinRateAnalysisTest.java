package dev.hindsight.winrates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.Breakdown;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Said;
import dev.hindsight.review.ReviewPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From exports to the win rates and the page that says them. */
@Tag("locale-sensitive")
class WinRateAnalysisTest {

  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);
  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  @Test
  void dealsAloneGiveWinRatesAndSayWhatIsNotMeasured() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=won amount=5 closed_at=2026-09-01 region=north",
                "deal_id=b outcome=won amount=5 closed_at=2026-05-01 region=north",
                "deal_id=e outcome=open");
    for (int deal = 0; deal < 20; deal++) {
      exports.rows(
          Deals.TABLE,
          "deal_id=c%d outcome=lost amount=0 closed_at=2026-09-01 region=south".formatted(deal));
    }
    WinRates found = analysed(exports);
    assertThat(found.all().won()).isEqualTo(2);
    assertThat(found.all().closed()).isEqualTo(22);
    assertThat(found.all().open()).isEqualTo(1);
    String reason = "there is no `requests` export";
    assertThat(found.byClass().notMeasured()).isEqualTo(reason);
    assertThat(found.comparisons().notMeasured()).isEqualTo(reason);
    assertThat(found.winsAfterDecision().notMeasured()).isEqualTo(reason);
    assertThat(found.by(Dimension.ALTERNATIVE_KIND).levels().notMeasured()).isEqualTo(reason);
    assertThat(found.by(Dimension.SEGMENT).levels().notMeasured())
        .isEqualTo("the `deals` export has no column `segment`");
    String noSize =
        "20 of the window's 20 lost deals have a size of zero or none, but only 0 of its 2 won deals"
            + " have none, so that size would give the outcome away";
    assertThat(found.sizeBands().notMeasured()).isEqualTo(noSize);
    assertThat(found.all().byAmount().notMeasured()).isEqualTo(noSize);
    assertThat(found.by(Dimension.SIZE_BAND).levels().notMeasured()).isEqualTo(noSize);
    assertThat(names(found.by(Dimension.REGION))).containsExactly("south", "north", "(none)");
    assertThat(names(found.by(Dimension.QUARTER))).containsExactly("2026Q2", "2026Q3");
    assertThat(found.by(Dimension.REGION).levels().require().get(0).byClass()).isEmpty();
  }

  @Test
  void theReviewOfDealsAloneIsInWords() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=won amount=5 closed_at=2026-09-01 region=north segment=s"
                    + " sales_team=t",
                "deal_id=c outcome=lost amount=0 closed_at=2026-06-30 deal_type=renewal",
                "deal_id=e outcome=open");
    Review review = review(analysed(exports), ReportParameters.nothingAsked());
    assertThat(review.statements())
        .extracting(Said::of)
        .containsExactly(
            """
            50 % (9 to 91), 2 closed deals, four quarters
            This share of closed deals was won.
            They closed from 1 Oct 2025 to 30 Sep 2026.
            1 more is open.
            By what the deals were thought to be worth it is 100 % of USD 5.
            1 lost deal of 1 has a size of zero or none, so that it is not known: it is in nothing that is said by size or amount.""");
    assertThat(review.changes().require())
        .containsExactly(
            "1\u00a0deal closed in 2026Q3, 1 in 2026Q2.",
            "Too few deals closed to say whether anything else changed.");
    assertThat(review.lookedAt())
        .containsExactly(
            "The win rate was 100\u00a0% (21 to 100) of 1 in 2026Q3, 0\u00a0% (0 to 79)"
                + " of 1 in 2026Q2: +100\u00a0points, too few to say.");
  }

  @Test
  void withoutAnyDealNothingIsANumber() {
    WrittenExports exports =
        new WrittenExports()
            .present(Deals.TABLE, Deals.SEGMENT, Deals.REGION, Deals.DEAL_TYPE, Deals.SALES_TEAM)
            .present(Requests.TABLE, Requests.REQUEST_ID)
            .present(Decisions.TABLE, Decisions.ALTERNATIVE);
    WinRates found = analysed(exports);
    assertThat(found.all().deals()).isZero();
    assertThat(found.all().winRate().estimate().notMeasured()).isEqualTo("no deal closed");
    assertThat(found.comparisons().require())
        .allSatisfy(
            comparison ->
                assertThat(comparison.likeForLike().notMeasured())
                    .startsWith("too few to say: fewer than 10 closed deals a side"));
    Review review = review(found);
    assertThat(review.statements())
        .extracting(Review.Statement::text)
        .containsExactly(
            "There is too little to compare, so nothing here says what" + " works.",
            "Too few to say: 0 and 0 closed deals, where at least 10 like ones a side are needed.",
            "No deal closed from 1\u00a0Oct\u00a02025 to 30\u00a0Sep\u00a02026, so there is no win"
                + " rate.");
    assertThat(review.changes().notMeasured()).isEqualTo("there is no deal before 2026Q3");
  }

  @Test
  void aYesThatWinsMoreOftenIsSaidWithItsInterval() {
    WrittenExports exports = company(40, 10, 20, 30);
    WinRates found = analysed(exports);
    assertThat(review(found).statements())
        .extracting(Said::of)
        .containsExactly(
            """
            +40 points (+21 to +55), 100 closed deals, four quarters against 0 points
            Yes is associated with more wins than not-now, among deals alike in segment, deal type and size.
            Of closed yes deals 80 % of 50 were won, of not-now deals 40 % of 50.
            To explain it away, something that is not recorded would have to be 3.41 times as common on one side, and make it 3.41 times as likely; 2.18 times each to leave it unclear. Of what is recorded nothing shifts it.
            Too few to say, with fewer than 10 closed deals or like deals a side: Alternative against not-now (0 and 50 closed deals); Yes against alternative (50 and 0 closed deals); Never against not-now (0 and 50 closed deals).""",
            """
            60 % (50 to 69), 100 closed deals, four quarters
            This share of closed deals was won.
            They closed from 1 Oct 2025 to 30 Sep 2026.
            By what the deals were thought to be worth it is 60 % of USD 1,000.""",
            """
            80 % (68 to 90), 50 yes deals, four quarters
            This share of deals that were first answered with yes was won within 90 days of it.
            After other first answers: not-now 40 % (28 to 55) of 50.""");
  }

  @Test
  void foreignMoneyWithoutARateStopsTheAnalysis() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, "deal_id=a outcome=won amount=5 closed_at=2026-09-01 currency=EUR");
    assertThatThrownBy(() -> analysed(exports))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot convert money to USD: there is no rate for EUR on 2026-09-01 (1 deal). Add rates"
                + " to fx_rates that are valid from those days or earlier; where there is no such"
                + " export, write fx_rates.csv with the columns currency, valid_from and rate");
  }

  private static Review review(WinRates winRates) {
    return review(winRates, ReportParameters.nothingElse());
  }

  private static Review review(WinRates winRates, ReviewPage.Counted counted) {
    return ReviewPage.of(
        PERIOD.period(),
        winRates,
        Measured.not("there is no `waiting` export"),
        Measured.not("there is no `pressure` export"),
        Measured.not("there is no `requests` export"),
        Measured.not("there is no `requests` export"),
        counted,
        PARAMETERS);
  }

  private static WrittenExports company(int won, int lost, int notNowWon, int notNowLost) {
    WrittenExports exports = new WrittenExports();
    deals(exports, "yes", "won", won);
    deals(exports, "yes", "lost", lost);
    deals(exports, "not_now", "won", notNowWon);
    deals(exports, "not_now", "lost", notNowLost);
    return exports.present(Decisions.TABLE, Decisions.ALTERNATIVE);
  }

  private static void deals(WrittenExports exports, String answer, String outcome, int deals) {
    for (int i = 0; i < deals; i++) {
      String id = answer + outcome + i;
      exports
          .row(
              Deals.TABLE,
              Map.of(
                  "deal_id",
                  id,
                  "outcome",
                  outcome,
                  "amount",
                  "10",
                  "closed_at",
                  "2026-06-01",
                  "segment",
                  "s",
                  "region",
                  "r",
                  "deal_type",
                  "renewal",
                  "sales_team",
                  "t"))
          .rows(Requests.TABLE, "request_id=" + id + " deal_id=" + id + " requested_at=2026-05-01")
          .rows(Decisions.TABLE, "request_id=" + id + " decided_at=2026-05-10 decision=" + answer);
    }
  }

  private static List<String> names(Breakdown breakdown) {
    return breakdown.levels().require().stream().map(Level::name).toList();
  }

  private static WinRates analysed(WrittenExports exports) {
    return WinRateFindings.of(
        CountedWinRates.of(exports, PERIOD),
        PARAMETERS.minimumCount(),
        Horizon.ofWindow(PARAMETERS, PERIOD));
  }
}
