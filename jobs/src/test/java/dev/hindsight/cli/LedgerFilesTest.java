package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.churn.ChurnFacts;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Ledger;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.SizeBands;
import dev.hindsight.findings.TradeOff;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.payoff.PayOffAnalysis;
import dev.hindsight.payoff.PayOffFacts;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.winrates.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that outgrows findings is beside the workbook, whole. */
@ExtendWith(LocalSpark.class)
class LedgerFilesTest {

  private static final int DEALS = 12;

  @TempDir private Path folder;

  @Test
  void findingsHoldTheWindowsLatestAndTheFilesHoldAll(SparkSession spark) throws IOException {
    PayOffAnalysis.Result result = result(spark, 4);

    Ledger ledger = result.payOff().require().ledger();
    LedgerFiles.write(result.wholeLedger().orElseThrow(), folder);

    assertThat(ledger.total()).isEqualTo(DEALS);
    assertThat(ledger.isWhole()).isFalse();
    assertThat(ledger.rows())
        .extracting(TradeOff::requestId)
        .containsExactly("R10", "R11", "R08", "R09");
    List<String> lines = Files.readAllLines(folder.resolve("tables/trade-offs.csv"));
    assertThat(lines).hasSize(1 + DEALS);
    assertThat(lines.get(0)).startsWith("request_id,deal_id,account_id,account_name,feature,");
    assertThat(lines.get(1))
        .startsWith(
            "R10,D10,,,'=feature,,,,2026-06-01,2026-06-10,2026Q2,not_now,,2026-06-10 not_now,");
    assertThat(lines.subList(1, 1 + DEALS))
        .extracting(line -> line.substring(0, 3))
        .containsExactly(
            "R10", "R11", "R08", "R09", "R06", "R07", "R04", "R05", "R02", "R03", "R00", "R01");
  }

  @Test
  void parquetHoldsTheSameRowsTyped(SparkSession spark) throws IOException {
    PayOffAnalysis.Result all = result(spark, DEALS);
    PayOffAnalysis.Result cut = result(spark, 4);
    LedgerFiles.write(cut.wholeLedger().orElseThrow(), folder);

    List<Row> rows =
        spark
            .read()
            .parquet(folder.resolve("tables/trade-offs.parquet").toString())
            .collectAsList();

    assertThat(all.wholeLedger()).isEmpty();
    List<TradeOff> whole = all.payOff().require().ledger().rows();
    assertThat(rows).hasSameSizeAs(whole);
    for (int place = 0; place < rows.size(); place++) {
      Row row = rows.get(place);
      TradeOff tradeOff = whole.get(place);
      assertThat(row.<String>getAs("request_id")).isEqualTo(tradeOff.requestId());
      assertThat(row.getDate(row.fieldIndex("decided_at")).toLocalDate())
          .isEqualTo(tradeOff.decidedAt());
      assertThat(row.<BigDecimal>getAs("share")).isEqualByComparingTo(tradeOff.share());
      assertThat(row.<Long>getAs("other_prospects")).isEqualTo(tradeOff.otherProspects());
      assertThat(row.<Double>getAs("likely")).isEqualTo(tradeOff.likely().require());
      assertThat(row.<Double>getAs("gain_upper")).isEqualTo(tradeOff.gain().require().upper());
      assertThat(row.<String>getAs("verdict")).isEqualTo(tradeOff.verdict().label());
      assertThat(row.<String>getAs("reason")).isEqualTo(tradeOff.reason());
    }
  }

  @Test
  void linesHoldTheTradeOffsAsFindingsWould(SparkSession spark) throws IOException {
    LedgerFiles.write(result(spark, 4).wholeLedger().orElseThrow(), folder);

    List<TradeOff> whole = result(spark, DEALS).payOff().require().ledger().rows();
    for (TradeOff tradeOff : whole) {
      try (InputStream content = Files.newInputStream(folder.resolve(Ledger.LINES))) {
        assertThat(FindingsJson.find(GzippedLines.read(content), tradeOff.requestId()))
            .map(FindingsJson::line)
            .contains(FindingsJson.line(tradeOff));
      }
    }
  }

  @Test
  void aRerunGivesTheSameBytes(SparkSession spark) throws IOException {
    LedgerFiles.write(result(spark, 4).wholeLedger().orElseThrow(), folder.resolve("first"));
    LedgerFiles.write(result(spark, 3).wholeLedger().orElseThrow(), folder.resolve("second"));

    assertThat(folder.resolve("first").resolve(Ledger.CSV))
        .hasSameBinaryContentAs(folder.resolve("second").resolve(Ledger.CSV));
    assertThat(folder.resolve("first").resolve(Ledger.LINES))
        .hasSameBinaryContentAs(folder.resolve("second").resolve(Ledger.LINES));
    assertThat(folder.resolve("first").resolve(Ledger.PARQUET))
        .hasSameBinaryContentAs(folder.resolve("second").resolve(Ledger.PARQUET));
  }

  /** Two a quarter were decided on one day, the earliest of them before the window. */
  private static PayOffAnalysis.Result result(SparkSession spark, int shown) {
    WrittenExports written = new WrittenExports();
    for (int deal = 0; deal < DEALS; deal++) {
      LocalDate day = LocalDate.of(2025, 3, 10).plusMonths(3L * (deal / 2));
      written
          .rows(
              Deals.TABLE,
              "deal_id=D%02d outcome=%s expected_amount=100 closed_at=%s"
                  .formatted(deal, deal % 3 == 0 ? "won" : "lost", day.plusDays(20)))
          .rows(
              Requests.TABLE,
              "request_id=R%02d deal_id=D%02d requested_at=%s feature==feature%s"
                  .formatted(
                      deal, deal, day.withDayOfMonth(1), deal % 4 == 1 ? " other_prospects=2" : ""))
          .rows(
              Decisions.TABLE,
              "request_id=R%02d decided_at=%s decision=%s"
                  .formatted(deal, day, deal % 2 == 0 ? "not_now" : "yes"));
    }
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    ReportingCurrency currency = new ReportingCurrency("USD");
    Exports exports = written.exports(spark);
    return PayOffAnalysis.of(
            PayOffFacts.of(
                Facts.of(ReviewBasis.of(exports, period, currency)),
                ChurnFacts.of(ReviewBasis.of(exports, period, currency), 365)),
            Measured.of(new SizeBands(BigDecimal.valueOf(100), BigDecimal.valueOf(100))),
            new Parameters(
                "USD", "UTC", 1, 10, 0.05, 7, Measured.not("no `effort-day-rate` is configured")),
            shown)
        .result();
  }
}
