package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.Postgres;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.sample.SampleExports;
import dev.hindsight.sample.SampleOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A company in the tables that connectors write into a warehouse, read by the presets, has the rows
 * of the same company as the contract has it.
 */
@ExtendWith({LocalSpark.class, Postgres.Shared.class})
class WarehousePresetsTest {

  private static final SampleOptions COMPANY =
      new SampleOptions(
          7, 120, LocalDate.of(2022, 10, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.NONE);

  private static final String[] DEAL = {
    "deal_id",
    "outcome",
    "amount",
    "currency",
    "expected_amount",
    "opened_at",
    "closed_at",
    "account_id",
    "deal_type",
    "sales_rep",
    "loss_reason",
    "competitor"
  };

  private static final String[] ACCOUNT = {
    "account_id",
    "account_name",
    "segment",
    "region",
    "arr",
    "currency",
    "customer_since",
    "churned_at",
    "churn_reason",
    "churn_roadmap_item_id"
  };

  @TempDir private static Path shared;
  private static Postgres postgres;
  private static JavaSparkContext spark;

  @TempDir private Path folder;

  @BeforeAll
  static void load(Postgres database, JavaSparkContext context) throws IOException {
    postgres = database;
    spark = context;
    SampleExports.write(context, COMPANY, shared.toUri());
    database.load(shared, "crm");
    for (String each : script().split(";\n", -1)) {
      if (!each.isBlank()) {
        database.run(each);
      }
    }
  }

  private static String script() throws IOException {
    try (var script = WarehousePresetsTest.class.getResourceAsStream("warehouses.sql")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void salesforceByFivetran() throws IOException {
    assertSame("fivetran-salesforce", "salesforce", "fivetran_salesforce", Deals.TABLE, DEAL);
    assertSame("fivetran-salesforce", "salesforce", "fivetran_salesforce", Accounts.TABLE, ACCOUNT);
  }

  @Test
  void salesforceByAirbyte() throws IOException {
    assertSame("airbyte-salesforce", "salesforce", "airbyte_salesforce", Deals.TABLE, DEAL);
    assertSame("airbyte-salesforce", "salesforce", "airbyte_salesforce", Accounts.TABLE, ACCOUNT);
  }

  @Test
  void hubspotByFivetran() throws IOException {
    assertSame("fivetran-hubspot", "hubspot", "fivetran_hubspot", Deals.TABLE, DEAL);
    assertSame("fivetran-hubspot", "hubspot", "fivetran_hubspot", Accounts.TABLE, ACCOUNT);
  }

  @Test
  void hubspotByAirbyte() throws IOException {
    assertSame("airbyte-hubspot", "hubspot", "airbyte_hubspot", Deals.TABLE, DEAL);
    assertSame("airbyte-hubspot", "hubspot", "airbyte_hubspot", Accounts.TABLE, ACCOUNT);
  }

  @Test
  void jiraByFivetran() throws IOException {
    assertJira("fivetran-jira", "fivetran_jira");
    assertSame(
        "fivetran-jira",
        "jira",
        "fivetran_jira",
        Requests.TABLE,
        "request_id",
        "claimed_confidence",
        "written_description",
        "strategic_fit",
        "effort_days");
  }

  @Test
  void jiraByAirbyte() throws IOException {
    assertJira("airbyte-jira", "airbyte_jira");
  }

  @Test
  void tablesThatASchemaLacksAreSaidToBeLackingThere() throws IOException {
    postgres.run(
        "CREATE SCHEMA few",
        "CREATE TABLE few.opportunity AS TABLE fivetran_salesforce.opportunity");
    ExportFolder exports = warehouse("fivetran-salesforce", "salesforce", "few");

    assertThat(exports.kept(Deals.TABLE, "deal_id")).isNotEmpty();
    assertThat(exports.notRead())
        .contains(
            new NotRead(
                "salesforce_account",
                "The user sees no table account in the schema few: deals is made without it"));
  }

  private void assertJira(String preset, String schema) throws IOException {
    assertSame(
        preset,
        "jira",
        schema,
        Requests.TABLE,
        "request_id",
        "deal_id",
        "requested_at",
        "feature",
        "product_manager",
        "sales_rep");
    assertSame(
        preset,
        "jira",
        schema,
        Decisions.TABLE,
        "request_id",
        "decided_at",
        "decision",
        "alternative",
        "decided_by",
        "promised_for",
        "delivered_at");
    assertSame(preset, "jira", schema, Displacements.TABLE, "request_id", "roadmap_item_id");
    assertSame(
        preset,
        "jira",
        schema,
        RoadmapItems.TABLE,
        "roadmap_item_id",
        "title",
        "planned_for",
        "delivered_at");
  }

  private void assertSame(
      String preset, String source, String schema, Table table, String... columns)
      throws IOException {
    List<List<String>> expected = days(new ExportFolder(spark, shared).kept(table, columns));
    assertThat(days(warehouse(preset, source, schema).kept(table, columns)))
        .as("%s of %s", table.name(), preset)
        .hasSizeGreaterThan(5)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Histories have a time of the day, which the contract's exports do not. */
  private static List<List<String>> days(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.replaceFirst("(?<=\\d)T\\d\\d:.*", "")).toList())
        .toList();
  }

  private ExportFolder warehouse(String preset, String source, String schema) throws IOException {
    Path password = Files.writeString(folder.resolve("password"), Postgres.PASSWORD);
    Path deals = Files.createDirectories(folder.resolve("exports"));
    ExportFolder exports = new ExportFolder(spark, deals);
    if (source.equals("jira")) {
      exports.with("deals.csv", Files.readAllBytes(shared.resolve("deals.csv")));
    }
    return exports.configured(
        """
        use: %s
        sources:
          %s:
            format: jdbc
            schema: %s
            options: {url: "%s", user: ada, password: {file: %s}}
        """
            .formatted(preset, source, schema, postgres.url(), password));
  }
}
