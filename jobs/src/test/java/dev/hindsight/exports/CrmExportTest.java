package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.DealOutcome;
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

  private static final String MAPPING =
      """
      exports:
        deals:
          file: sales_pipeline.csv
          columns:
            deal_id: [Opportunity, opportunity_id]
            outcome: deal_stage
            amount: close_value
            closed_at: close_date
            opened_at: engage_date
            account_id: account
            segment: sector
            region: regional_office
          constants: {currency: USD}
          values:
            outcome: {Won: won, Lost: lost, "*": open}
          joins:
            - {file: accounts.csv, on: account}
            - {file: sales_teams.csv, on: sales_agent}
        accounts:
          columns: {account_id: account}
      """;

  @Test
  void keepsAllOfItsDeals(JavaSparkContext spark) {
    assumeTrue(Files.exists(CRM), "there is no " + CRM);
    ExportFolder exports = new ExportFolder(spark, CRM).configured(MAPPING);

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
