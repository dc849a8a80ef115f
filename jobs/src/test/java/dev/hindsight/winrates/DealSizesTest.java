package dev.hindsight.winrates;

import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.MissingRates;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.SizeBands;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("locale-sensitive")
@ExtendWith(LocalSpark.class)
class DealSizesTest {

  private static final ReportingCurrency DOLLAR = new ReportingCurrency("USD");
  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  @Test
  void cutsAreTheThirdAndTwoThirdsSmallestOfTiedSizes(SparkSession spark) {
    Random random = new Random(7);
    for (int deals : List.of(1, 2, 3, 4, 5, 6, 7, 30, 99, 100)) {
      List<BigDecimal> sizes =
          IntStream.range(0, deals)
              .mapToObj(i -> BigDecimal.valueOf(random.nextInt(deals) * 12_345L + 1, 4))
              .toList();
      assertThat(sizes(spark, sizes)).isEqualTo(cuts(sizes));
    }
  }

  private static SizeBands cuts(List<BigDecimal> sizes) {
    List<BigDecimal> sorted = sizes.stream().sorted().toList();
    int n = sorted.size();
    return new SizeBands(sorted.get((n + 2) / 3 - 1), sorted.get((2 * n + 2) / 3 - 1));
  }

  private static SizeBands sizes(SparkSession spark, List<BigDecimal> sizes) {
    WrittenExports exports = new WrittenExports();
    for (BigDecimal size : sizes) {
      exports.row(Deals.TABLE, won("d" + exports.written(Deals.TABLE).size(), size.toString()));
    }
    return DealSizes.bands(rows(spark, exports)).require();
  }

  @Test
  void aSizeOnACutBelongsBelowIt(SparkSession spark) {
    SizeBands bands = new SizeBands(new BigDecimal("10.0000"), new BigDecimal("20.0000"));
    List<Row> rows =
        spark
            .createDataset(Arrays.asList(10.0, 10.0001, 20.0, 20.0001, null), Encoders.DOUBLE())
            .toDF("size")
            .select(DealSizes.band(bands, functions.col("size").cast("decimal(28,4)")))
            .collectAsList();
    assertThat(rows)
        .extracting(row -> row.get(0))
        .containsExactly("small", "medium", "medium", "large", null);
  }

  @Test
  void sizeIsNotUsedWhereMoreThanHalfOfTheLostDealsHaveNone(SparkSession spark) {
    WrittenExports half =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=lost amount=0 closed_at=2026-09-01",
                "deal_id=b outcome=lost amount=5 closed_at=2026-09-01",
                "deal_id=c outcome=won amount=0 closed_at=2026-09-01");
    assertThat(DealSizes.bands(rows(spark, half)).isMeasured()).isTrue();
    half.rows(Deals.TABLE, "deal_id=e outcome=lost amount=0 closed_at=2026-09-01");
    assertThat(DealSizes.bands(rows(spark, half)).notMeasured())
        .isEqualTo(
            "2 of the window's 3 lost deals have an amount of zero or none, so that size would give"
                + " the outcome away");
    half.rows(
        Deals.TABLE, "deal_id=f outcome=lost amount=0 expected_amount=7 closed_at=2026-09-01");
    assertThat(DealSizes.bands(rows(spark, half)).isMeasured()).isTrue();
  }

  @Test
  void withoutClosedDealsThereAreNoBands(SparkSession spark) {
    WrittenExports open = new WrittenExports().rows(Deals.TABLE, "deal_id=a outcome=open");
    assertThat(DealSizes.bands(rows(spark, open)).notMeasured())
        .isEqualTo("no deal closed in the window");
    WrittenExports none = new WrittenExports().present(Deals.TABLE, Deals.AMOUNT);
    assertThat(DealSizes.bands(rows(spark, none)).notMeasured())
        .isEqualTo("no deal closed in the window");
  }

  @Test
  void foreignMoneyWithoutARateIsAnErrorThatNamesCurrencyAndDay(SparkSession spark) {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=won amount=1 currency=EUR closed_at=2026-01-05",
                "deal_id=b outcome=won amount=1 currency=EUR closed_at=2025-01-05",
                "deal_id=c outcome=open expected_amount=1 currency=CHF",
                "deal_id=e outcome=won amount=1 currency=USD closed_at=2026-01-05");
    List<Row> rows = rows(spark, exports);
    assertThatThrownBy(() -> MissingRates.check(rows, DOLLAR))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot convert money to USD: there is no rate for CHF on 2026-09-30 (1 deal); there is"
                + " no rate for EUR on days from 2025-01-05 to 2026-01-05 (2 deals). Add rows to"
                + " the fx_rates export that are valid from those days or earlier");
  }

  @Test
  void moneyInTheReportingCurrencyNeedsNoRate(SparkSession spark) {
    WrittenExports exports = new WrittenExports().row(Deals.TABLE, won("a", "1"));
    List<Row> rows = new ArrayList<>(rows(spark, exports));
    assertThatCode(() -> MissingRates.check(rows, DOLLAR)).doesNotThrowAnyException();
  }

  private static Map<String, String> won(String deal, String amount) {
    return Map.of("deal_id", deal, "outcome", "won", "amount", amount, "closed_at", "2026-09-01");
  }

  private static List<Row> rows(SparkSession spark, WrittenExports exports) {
    return DealSizes.of(Facts.of(ReviewBasis.of(exports.exports(spark), PERIOD, DOLLAR)).deals())
        .collectAsList();
  }
}
