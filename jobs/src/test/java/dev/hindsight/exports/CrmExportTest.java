package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.TableQuality;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A real export that was not written for the contract. */
@ExtendWith(LocalSpark.class)
class CrmExportTest {

  private static final Path CRM = Path.of("../../shared/data/crm");

  private static final TableMapping DEALS =
      new TableMapping(
          "sales_pipeline.csv",
          ',',
          "UTF-8",
          Map.of(
              "deal_id", List.of("Opportunity", "opportunity_id"),
              "outcome", List.of("deal_stage"),
              "amount", List.of("close_value"),
              "closed_at", List.of("close_date"),
              "opened_at", List.of("engage_date"),
              "account_id", List.of("account"),
              "segment", List.of("sector"),
              "region", List.of("regional_office")),
          Map.of("currency", "USD"),
          Map.of("outcome", Map.of("Won", "won", "Lost", "lost", "*", "open")),
          List.of(),
          false,
          List.of(),
          List.of(
              new TableMapping.Join("accounts.csv", "account", "account"),
              new TableMapping.Join("sales_teams.csv", "sales_agent", "sales_agent")));

  private static final TableMapping ACCOUNTS =
      new TableMapping(
          null,
          ',',
          "UTF-8",
          Map.of("account_id", List.of("account")),
          Map.of(),
          Map.of(),
          List.of(),
          false,
          List.of(),
          List.of());

  @Test
  void keepsAllOfItsDeals(SparkSession spark) {
    assumeTrue(Files.exists(CRM), "there is no " + CRM);
    ReadExports read =
        ExportReader.read(
            spark,
            new ReadRequest(
                CRM.toString(),
                Map.of(Deals.TABLE, DEALS, Accounts.TABLE, ACCOUNTS),
                ZoneId.of("UTC"),
                Currency.getInstance("USD"),
                LocalDate.of(2026, 1, 15),
                0.05,
                ExportFolder.named()));

    TableQuality deals = read.quality(Deals.TABLE);
    assertThat(List.of(deals.read(), deals.kept(), deals.rejected()))
        .containsExactly(8800L, 8800L, 0L);
    assertThat(deals.orphans()).isEqualTo(1425);
    assertThat(deals.examples())
        .extracting(QualityFinding::reason)
        .containsExactly("Has no account");
    assertThat(deals.unknownColumns()).containsExactly("product");
    assertThat(
            read.exports()
                .rows(Deals.TABLE)
                .groupBy("outcome")
                .count()
                .orderBy("outcome")
                .collectAsList())
        .extracting(row -> row.getString(0) + " " + row.getLong(1))
        .containsExactly("lost 2473", "open 2089", "won 4238");
    assertThat(read.exports().rows(Deals.TABLE).where("region is null").count()).isZero();
    assertThat(read.exports().rows(Deals.TABLE).where("segment is null").count()).isEqualTo(1425);
    read.release();
  }
}
