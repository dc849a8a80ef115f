package dev.hindsight.winrates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.comparing.Amounts;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.plain.RandomCompany;
import dev.hindsight.plain.SkewedCompany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class SizeTallyTest {

  private static final Measured<Rate> NONE_LOST =
      Measured.of(new Rate(0, 0, Measured.not("no deal of the window was lost")));

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  @Test
  void cutsAreTheThirdAndTwoThirdsSmallestOfTiedSizes() {
    Random random = new Random(7);
    for (int deals : List.of(1, 2, 3, 4, 5, 6, 7, 30, 99, 100)) {
      List<BigDecimal> sizes =
          IntStream.range(0, deals)
              .mapToObj(i -> BigDecimal.valueOf(random.nextInt(deals) * 12_345L + 1, 4))
              .toList();
      assertThat(bands(sizes)).isEqualTo(cuts(sizes));
    }
  }

  @Test
  void sizesOfAnyMagnitudeAreExact() {
    List<BigDecimal> sizes =
        Stream.of("0.0001", "123456789012.3456", "999999999999999999999.0001", "1000000000000000")
            .map(BigDecimal::new)
            .map(size -> size.setScale(4))
            .toList();
    Amounts amounts = new Amounts();
    sizes.forEach(amounts::add);
    assertThat(amounts.terciles((small, medium) -> new SizeBands(small, medium, NONE_LOST)))
        .contains(cuts(sizes));
  }

  private static SizeBands cuts(List<BigDecimal> sizes) {
    List<BigDecimal> sorted = sizes.stream().sorted().toList();
    int n = sorted.size();
    return new SizeBands(sorted.get((n + 2) / 3 - 1), sorted.get((2 * n + 2) / 3 - 1), NONE_LOST);
  }

  private static SizeBands bands(List<BigDecimal> sizes) {
    WrittenExports exports = new WrittenExports();
    for (BigDecimal size : sizes) {
      exports.row(Deals.TABLE, won("d" + exports.written(Deals.TABLE).size(), size.toString()));
    }
    return tally(exports).bands().require();
  }

  @Test
  void aSizeOnACutBelongsBelowIt() {
    Measured<SizeBands> bands =
        Measured.of(new SizeBands(new BigDecimal("10.0000"), new BigDecimal("20.0000"), NONE_LOST));
    assertThat(Stream.of("10.0000", "10.0001", "20.0000", "20.0001").map(BigDecimal::new))
        .extracting(size -> SizeBand.of(bands, size))
        .containsExactly("small", "medium", "medium", "large");
    assertThat(SizeBand.of(bands, null)).isNull();
  }

  @Test
  void sizesThatManyLostAndFewWonDealsLackGiveTheOutcomeAway() {
    assertThat(tally(closed(100, 12, 100, 0)).bands().notMeasured())
        .isEqualTo(
            "12 of the window's 100 lost deals have a size of zero or none, but only 0 of its 100"
                + " won deals have none, so that size would give the outcome away");
    assertThat(tally(closed(10, 10, 10, 0)).bands().isMeasured()).isFalse();
  }

  /** Too few to tell from chance, less than 10 points, or lacking on both sides alike. */
  @Test
  void sizesThatFewLostDealsLackAreOnlyCounted() {
    for (WrittenExports some :
        List.of(closed(5, 2, 5, 0), closed(200, 19, 200, 0), closed(100, 50, 100, 45))) {
      SizeBands bands = tally(some).bands().require();
      long lost = some.written(Deals.TABLE).stream().filter(SizeTallyTest::isLost).count();
      assertThat(bands.lostWithoutSize().require().of()).isEqualTo(lost);
      assertThat(bands.lostWithoutSize().require().count()).isEqualTo(lacking(some));
    }
  }

  @Test
  void aLostDealOfSizeZeroHasNoSizeAndAWonOneHas() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=lost amount=0 closed_at=2026-09-01",
                "deal_id=b outcome=lost amount=0 expected_amount=7 closed_at=2026-09-01",
                "deal_id=c outcome=won amount=0 closed_at=2026-09-01",
                "deal_id=d outcome=open amount=0",
                "deal_id=e outcome=lost closed_at=2026-09-01");
    assertThat(deals(exports))
        .extracting(KnownDeal::size)
        .containsExactly(
            null,
            new BigDecimal("7.0000"),
            new BigDecimal("0.0000"),
            new BigDecimal("0.0000"),
            null);
    assertThat(tally(exports).bands().require().lostWithoutSize().require())
        .extracting("count", "of")
        .containsExactly(2L, 3L);
  }

  /** A CRM that wipes two fifths of what is lost is found, one that wipes nothing is not. */
  @Test
  void sizesThatManyLostDealsLackAreFoundInCompanies() {
    for (int seed = 0; seed < 10; seed++) {
      assertThat(skewed(seed, 0.4).isMeasured()).isFalse();
      assertThat(skewed(seed, 0).require().lostWithoutSize().require().count()).isZero();
    }
  }

  private static Measured<SizeBands> skewed(long seed, double wiped) {
    Random random = new Random(seed);
    SizeTally tally = new SizeTally();
    for (DealHistory history : SkewedCompany.of(seed, SkewedCompany.NULL)) {
      Deal deal = history.deal().orElseThrow();
      boolean isWiped = deal.outcome() == DealOutcome.LOST && random.nextDouble() < wiped;
      Deal kept =
          new Deal(
              deal.place(),
              deal.dealId(),
              deal.outcome(),
              isWiped ? BigDecimal.ZERO.setScale(4) : deal.amount(),
              deal.closedAt(),
              null,
              deal.openedAt(),
              deal.currency(),
              deal.accountId(),
              deal.segment(),
              deal.region(),
              deal.dealType(),
              deal.salesRep(),
              deal.salesTeam(),
              deal.lossReason(),
              deal.competitor());
      tally.accept(
          KnownDeal.of(
              new DealHistory(history.dealId(), Optional.of(kept), history.requests()),
              SkewedCompany.basis()));
    }
    return tally.bands();
  }

  /** Closed deals, of which so many have an amount of zero (lost ones) or none (won ones). */
  private static WrittenExports closed(int lost, int wiped, int won, int without) {
    WrittenExports exports = new WrittenExports();
    for (int deal = 0; deal < lost; deal++) {
      exports.rows(
          Deals.TABLE,
          "deal_id=l%s outcome=lost closed_at=2026-09-01 amount=%s"
              .formatted(deal, deal < wiped ? 0 : 5));
    }
    for (int deal = 0; deal < won; deal++) {
      exports.rows(
          Deals.TABLE,
          "deal_id=w%s outcome=won closed_at=2026-09-01".formatted(deal)
              + (deal < without ? "" : " amount=5"));
    }
    return exports;
  }

  private static boolean isLost(Map<String, String> row) {
    return row.get("outcome").equals("lost");
  }

  private static long lacking(WrittenExports exports) {
    return exports.written(Deals.TABLE).stream()
        .filter(SizeTallyTest::isLost)
        .filter(row -> row.get("amount").equals("0"))
        .count();
  }

  @Test
  void withoutClosedDealsThereAreNoBands() {
    WrittenExports open = new WrittenExports().rows(Deals.TABLE, "deal_id=a outcome=open");
    assertThat(tally(open).bands().notMeasured()).isEqualTo("no deal closed in the window");
    WrittenExports none = new WrittenExports().present(Deals.TABLE, Deals.AMOUNT);
    assertThat(tally(none).bands().notMeasured()).isEqualTo("no deal closed in the window");
  }

  @Test
  void foreignMoneyWithoutARateIsAnErrorThatNamesCurrencyAndDay() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=won amount=1 currency=EUR closed_at=2026-01-05",
                "deal_id=b outcome=won amount=1 currency=EUR closed_at=2025-01-05",
                "deal_id=c outcome=open expected_amount=1 currency=CHF",
                "deal_id=e outcome=won amount=1 currency=USD closed_at=2026-01-05");
    SizeTally tally = tally(exports);
    assertThatThrownBy(() -> tally.check("USD"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot convert money to USD: there is no rate for CHF on 2026-09-30 (1 deal); there is"
                + " no rate for EUR on days from 2025-01-05 to 2026-01-05 (2 deals). Add rates"
                + " to fx_rates that are valid from those days or earlier; where there is no such"
                + " export, write fx_rates.csv with the columns currency, valid_from and rate");
  }

  @Test
  void moneyInTheReportingCurrencyNeedsNoRate() {
    SizeTally tally = tally(new WrittenExports().row(Deals.TABLE, won("a", "1")));
    assertThatCode(() -> tally.check("USD")).doesNotThrowAnyException();
  }

  @Test
  void itIsATally() {
    WrittenExports company = RandomCompany.of(5);
    company
        .rows(FxRates.TABLE, "currency=KWD valid_from=2020-01-01 rate=1000000")
        .rows(
            Deals.TABLE,
            "deal_id=huge outcome=won amount=90000000000000 currency=KWD closed_at=2026-09-01");
    TallyLaws.hold(SizeTally::new, deals(company), SizeTally::bands);
    WrittenExports foreign = company.without(FxRates.TABLE);
    TallyLaws.hold(SizeTally::new, deals(foreign), SizeTallyTest::complaint);
  }

  private static String complaint(SizeTally tally) {
    try {
      tally.check("USD");
      return "none";
    } catch (InputException e) {
      return e.getMessage();
    }
  }

  private static Map<String, String> won(String deal, String amount) {
    return Map.of("deal_id", deal, "outcome", "won", "amount", amount, "closed_at", "2026-09-01");
  }

  private static List<KnownDeal> deals(WrittenExports exports) {
    return exports.histories().deals(exports.basis(PERIOD, "USD"));
  }

  private static SizeTally tally(WrittenExports exports) {
    SizeTally tally = new SizeTally();
    deals(exports).forEach(tally::accept);
    return tally;
  }
}
