package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.DealOutcome;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.TableQuality;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
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
          Notation.CONTRACT,
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
          Notation.CONTRACT,
          List.of(),
          List.of());

  @Test
  void keepsAllOfItsDeals(JavaSparkContext spark) {
    assumeTrue(Files.exists(CRM), "there is no " + CRM);
    ExportFolder exports =
        new ExportFolder(spark, CRM).with(Deals.TABLE, DEALS).with(Accounts.TABLE, ACCOUNTS);

    TableQuality deals = exports.quality(Deals.TABLE);
    assertThat(List.of(deals.read(), deals.kept(), deals.rejected()))
        .containsExactly(8800L, 8800L, 0L);
    assertThat(deals.orphans()).isEqualTo(1425);
    assertThat(deals.examples())
        .extracting(QualityFinding::reason)
        .containsExactly("Has no account");
    assertThat(deals.unknownColumns()).containsExactly("product");
    List<Deal> rows = exports.kept(Deals.TABLE, Deal.class);
    assertThat(rows.stream().collect(Collectors.groupingBy(Deal::outcome, Collectors.counting())))
        .containsOnly(
            Map.entry(DealOutcome.LOST, 2473L),
            Map.entry(DealOutcome.OPEN, 2089L),
            Map.entry(DealOutcome.WON, 4238L));
    assertThat(rows).extracting(Deal::region).doesNotContainNull();
    assertThat(rows).extracting(Deal::segment).filteredOn(Objects::isNull).hasSize(1425);
  }
}
