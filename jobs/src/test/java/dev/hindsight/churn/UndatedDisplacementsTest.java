package dev.hindsight.churn;

import dev.hindsight.plain.ReportParameters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.ExportReader;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same displacements are contradictions in the exports and left out of churn. */
@ExtendWith(LocalSpark.class)
class UndatedDisplacementsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  @TempDir private Path folder;

  @Test
  void theRemarkCountsTheContradictionsAndNoMore(SparkSession spark) throws IOException {
    ReadExports read = read(spark);
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), AS_OF);

    Churn churn =
        ChurnAnalysis.of(
                ChurnFacts.of(
                    ReviewBasis.of(read.exports(), period, new ReportingCurrency("USD")), 365),
                PARAMETERS)
            .findings()
            .require();

    assertThat(read.quality(Displacements.TABLE).contradictions()).isEqualTo(3);
    assertThat(churn.remarks())
        .filteredOn(remark -> remark.contains("displacement"))
        .containsExactly(
            "3 displacements have no date, and no yes or alternative that could date them: they are"
                + " left out.");
    read.release();
  }

  /** Yes counts, later yes counts; yes before the request, not now and no answer do not. */
  private ReadExports read(SparkSession spark) throws IOException {
    write("deals.csv", "deal_id,outcome,amount,closed_at", "D1,won,10,2026-08-01");
    write(
        "requests.csv",
        "request_id,deal_id,requested_at",
        "DATED,D1,2026-02-01",
        "YES,D1,2026-02-01",
        "LATER,D1,2026-02-01",
        "EARLY,D1,2026-02-01",
        "NOT_NOW,D1,2026-02-01",
        "SILENT,D1,2026-02-01");
    write(
        "decisions.csv",
        "request_id,decided_at,decision",
        "YES,2026-02-05,yes",
        "LATER,2026-10-05,alternative",
        "EARLY,2026-01-31,yes",
        "NOT_NOW,2026-02-05,not_now");
    write(
        "displacements.csv",
        "request_id,roadmap_item_id,displaced_at",
        "DATED,I1,2026-02-03",
        "YES,I1,",
        "LATER,I1,",
        "EARLY,I1,",
        "NOT_NOW,I1,",
        "SILENT,I1,");
    write("roadmap_items.csv", "roadmap_item_id,delivered_at", "I1,");
    write("accounts.csv", "account_id,customer_since,churned_at", "A1,2024-01-01,");
    write("waiting.csv", "account_id,roadmap_item_id,waiting_since", "A1,I1,2026-01-01");
    return ExportReader.read(
        spark,
        new ReadRequest(
            folder.toString(),
            Map.of(),
            ZoneOffset.UTC,
            Currency.getInstance("USD"),
            LocalDate.of(2026, 11, 1),
            0.05,
            new Pseudonyms(Configuration.defaults().privacy(), new byte[] {1})));
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
  }
}
