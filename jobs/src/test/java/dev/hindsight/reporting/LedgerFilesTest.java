package dev.hindsight.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.ExportFolder;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.reporting.files.LedgerFiles;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole ledger in the files beside a workbook. */
@ExtendWith(LocalSpark.class)
class LedgerFilesTest {

  private static final int DEALS = 12;

  @TempDir private Path folder;
  private List<TradeOff> found;

  @BeforeEach
  void write(JavaSparkContext spark) throws IOException {
    found = written(spark, folder);
  }

  @Test
  void csvHoldsAllLatestFirst() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("tables/trade-offs.csv"));

    assertThat(lines).hasSize(1 + DEALS);
    assertThat(lines.get(0))
        .startsWith("\ufeffrequest_id,deal_id,account_id,account_name,feature,");
    assertThat(lines.get(1))
        .startsWith(
            "R10,D10,,,'=feature,,,,2026-06-01,2026-06-10,2026Q2,not_now,,2026-06-10 not_now,");
    assertThat(lines.subList(1, 1 + DEALS))
        .extracting(line -> line.substring(0, 3))
        .containsExactly(
            "R10", "R11", "R08", "R09", "R06", "R07", "R04", "R05", "R02", "R03", "R00", "R01")
        .containsExactlyElementsOf(found.stream().map(TradeOff::requestId).toList());
  }

  @Test
  void parquetHoldsTheSameRowsTyped() throws IOException {
    List<Group> rows = rows();

    assertThat(rows).hasSameSizeAs(found);
    for (int place = 0; place < rows.size(); place++) {
      Group row = rows.get(place);
      TradeOff tradeOff = found.get(place);
      assertThat(row.getString("request_id", 0)).isEqualTo(tradeOff.requestId());
      assertThat(LocalDate.ofEpochDay(row.getInteger("decided_at", 0)))
          .isEqualTo(tradeOff.decidedAt());
      assertThat(money(row, "share")).isEqualByComparingTo(tradeOff.share());
      assertThat(row.getFieldRepetitionCount("other_prospects"))
          .isEqualTo(tradeOff.otherProspects() == null ? 0 : 1);
      assertThat(row.getDouble("likely", 0)).isEqualTo(tradeOff.likely().require());
      assertThat(row.getDouble("gain_upper", 0)).isEqualTo(tradeOff.gain().require().upper());
      assertThat(row.getString("verdict", 0)).isEqualTo(tradeOff.verdict().label());
      assertThat(row.getString("reason", 0)).isEqualTo(tradeOff.reason());
    }
  }

  private static BigDecimal money(Group row, String column) {
    return new BigDecimal(new BigInteger(row.getBinary(column, 0).getBytes()), 4);
  }

  private List<Group> rows() throws IOException {
    Path file = folder.resolve(Ledger.PARQUET);
    List<Group> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void linesHoldTheTradeOffsAsFindingsWould() throws IOException {
    for (TradeOff tradeOff : found) {
      try (InputStream content = Files.newInputStream(folder.resolve(Ledger.LINES))) {
        assertThat(
                FindingsJson.find(
                    GzippedLines.read(content), tradeOff.requestId(), Findings.FORMAT_VERSION))
            .map(FindingsJson::line)
            .contains(FindingsJson.line(tradeOff));
      }
    }
  }

  @Test
  void aRerunGivesTheSameBytes(JavaSparkContext spark, @TempDir Path second) throws IOException {
    written(spark, second);

    for (String file : List.of(Ledger.CSV, Ledger.LINES, Ledger.PARQUET)) {
      assertThat(folder.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    }
  }

  /** Two a quarter were decided on one day. */
  private static List<TradeOff> written(JavaSparkContext spark, Path folder) throws IOException {
    StringBuilder deals = new StringBuilder("deal_id,outcome,amount,closed_at\n");
    StringBuilder requests =
        new StringBuilder("request_id,deal_id,requested_at,feature,other_prospects\n");
    StringBuilder decisions = new StringBuilder("request_id,decided_at,decision\n");
    for (int deal = 0; deal < DEALS; deal++) {
      LocalDate day = LocalDate.of(2025, 3, 10).plusMonths(3L * (deal / 2));
      deals.append(
          "D%02d,%s,100,%s%n".formatted(deal, deal % 3 == 0 ? "won" : "lost", day.plusDays(20)));
      requests.append(
          "R%02d,D%02d,%s,=feature,%s%n"
              .formatted(deal, deal, day.withDayOfMonth(1), deal % 4 == 1 ? "2" : ""));
      decisions.append("R%02d,%s,%s%n".formatted(deal, day, deal % 2 == 0 ? "not_now" : "yes"));
    }
    ExportFolder exports =
        new ExportFolder(spark, folder.resolve("exports"))
            .with("deals.csv", deals.toString())
            .with("requests.csv", requests.toString())
            .with("decisions.csv", decisions.toString());
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    try (Company company = exports.read(LocalDate.parse("2026-09-30"));
        Reviews reviews =
            new Reviews(
                company,
                List.of(period),
                Configuration.defaults(),
                Optional.empty(),
                Measured.not("there is none"))) {
      Review review = reviews.counted().get(0);
      List<TradeOff> found = review.findings().payOff().require().ledger().rows();
      LedgerFiles.write(
          reviews.costed(),
          review.payOffBasis(),
          review.valuation().orElseThrow().tradeOffs(),
          folder);
      return found;
    }
  }
}
