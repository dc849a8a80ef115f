package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hindsight.LocalSpark;
import dev.hindsight.sample.SampleExports;
import dev.hindsight.sample.SampleOptions;
import dev.hindsight.sample.shapes.Shape;
import dev.hindsight.sample.shapes.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A company in the shapes of its tools, read by the presets for these, finds what it finds as the
 * contract has it. What a tool cannot tell is left out of the contract's tables, too.
 */
@ExtendWith(LocalSpark.class)
class ToolFindingsTest {

  private static final SampleOptions COMPANY =
      new SampleOptions(
          7, 150, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.NONE);

  private static final SampleOptions LARGER =
      new SampleOptions(
          7, 320, LocalDate.of(2022, 10, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.NONE);

  private static final String CONFIGURED = "\neffort-day-rate: 800\nprivacy: {sales-reps: named}\n";

  @TempDir private Path folder;

  @Test
  void jiraSalesforceAndCanny(JavaSparkContext spark) throws IOException {
    assertFindTheSame(
        spark,
        LARGER,
        List.of("jira", "salesforce", "canny"),
        List.of("jira-issues", "jira-changelog", "salesforce-objects", "canny"),
        tables -> withoutWhatSalesforceDoesNotHold(withDaysOfDisplacements(tables)));
  }

  @Test
  void salesforceReport(JavaSparkContext spark) throws IOException {
    List<String> report = List.of("salesforce-report");
    assertFindTheSame(
        spark, LARGER, report, report, tables -> tables.without("accounts", "renewal_at"));
  }

  @Test
  void hubSpotProductboardAndGong(JavaSparkContext spark) throws IOException {
    assertFindTheSame(
        spark,
        List.of("hubspot", "productboard", "gong"),
        tables -> heard(withOneAmount(tables, " 12:00")));
  }

  @Test
  void hubSpotApiAndZendesk(JavaSparkContext spark) throws IOException {
    assertFindTheSame(
        spark,
        List.of("hubspot-api", "zendesk"),
        tables -> withOneAmount(tables, "T12:00:00.000Z"));
  }

  @Test
  void gainsightAndAha(JavaSparkContext spark) throws IOException {
    assertFindTheSame(
        spark,
        List.of("gainsight", "aha"),
        tables ->
            tables
                .only("accounts", account -> !account.get("customer_since").isEmpty())
                .without(
                    "requests",
                    "account_id",
                    "sales_team",
                    "claimed_confidence",
                    "written_description",
                    "prospect_interviewed",
                    "strategic_fit",
                    "other_prospects",
                    "effort_days")
                .without("decisions", "alternative", "promised_for", "delivered_at", "reason")
                .with("decisions", decision -> at(decision, "decided_at", "T10:00:00.000Z")));
  }

  /**
   * Jira's history has the moment of every link. Without a day, that of the first answer counts.
   */
  private static Tables withDaysOfDisplacements(Tables tables) {
    Map<String, String> built = new HashMap<>();
    tables.of("decisions").stream()
        .filter(answer -> List.of("yes", "alternative").contains(answer.get("decision")))
        .forEach(
            answer ->
                built.merge(
                    answer.get("request_id"),
                    answer.get("decided_at"),
                    BinaryOperator.minBy(Comparator.naturalOrder())));
    return tables.with(
        "displacements",
        row -> {
          if (row.get("displaced_at").isEmpty()) {
            row.put("displaced_at", built.get(row.get("request_id")));
          }
          return row;
        });
  }

  /**
   * Salesforce has segment and region of the account alone, and what a deal was worth when it was
   * opened in its history alone.
   */
  private static Tables withoutWhatSalesforceDoesNotHold(Tables tables) {
    return tables
        .without("accounts", "renewal_at")
        .with(
            "deals",
            deal -> {
              deal.put("expected_amount", "");
              if (deal.get("account_id").isEmpty()) {
                deal.put("segment", "");
                deal.put("region", "");
              }
              return deal;
            });
  }

  /** A CRM has one amount of a deal: as long as it is open, what it is thought to be worth. */
  private static Tables withOneAmount(Tables tables, String time) {
    return tables
        .with(
            "deals",
            deal -> {
              if (deal.get("outcome").equals("open")) {
                deal.put("amount", deal.get("expected_amount"));
              }
              return deal;
            })
        .with("deal_history", change -> at(change, "changed_at", time));
  }

  private static Map<String, String> at(Map<String, String> row, String column, String time) {
    row.put(column, row.get(column) + time);
    return row;
  }

  /**
   * As far as calls tell: a sign is of the request that its deal raised last by then, and names no
   * deadline.
   */
  private static Tables heard(Tables tables) {
    Map<String, String> deals = new HashMap<>();
    tables.of("requests").forEach(each -> deals.put(each.get("request_id"), each.get("deal_id")));
    return tables
        .with(
            "pressure",
            sign -> {
              String deal = deals.get(sign.get("request_id"));
              sign.put("request_id", lastRaised(tables, deal, sign.get("signalled_at")).orElse(""));
              sign.remove("claimed_deadline");
              return sign;
            })
        .only("pressure", sign -> !sign.get("request_id").isEmpty());
  }

  private static Optional<String> lastRaised(Tables tables, String deal, String day) {
    return tables.of("requests").stream()
        .filter(request -> request.get("deal_id").equals(deal))
        .filter(request -> request.get("requested_at").compareTo(day) <= 0)
        .max(
            Comparator.<Map<String, String>, String>comparing(each -> each.get("requested_at"))
                .thenComparing(each -> each.get("request_id")))
        .map(request -> request.get("request_id"));
  }

  private void assertFindTheSame(
      JavaSparkContext spark, List<String> tools, UnaryOperator<Tables> asFarAsTheyTell)
      throws IOException {
    assertFindTheSame(spark, COMPANY, tools, tools, asFarAsTheyTell);
  }

  private void assertFindTheSame(
      JavaSparkContext spark,
      SampleOptions company,
      List<String> tools,
      List<String> presets,
      UnaryOperator<Tables> asFarAsTheyTell)
      throws IOException {
    List<Shape> shapes = tools.stream().map(tool -> Shapes.named(tool).orElseThrow()).toList();
    Path exports = folder.resolve("tools");
    SampleExports.write(spark, company.as(shapes), exports.toUri());
    Path whole = folder.resolve("whole");
    SampleExports.write(spark, company, whole.toUri());
    Tables contract = asFarAsTheyTell.apply(numbered(Tables.in(whole), shapes));

    assertThat(findings(exports, "use: [" + String.join(", ", presets) + "]"))
        .isEqualTo(findings(contract.write(folder.resolve("contract")), ""));
  }

  private static Tables numbered(Tables tables, List<Shape> shapes) {
    Tables numbered = tables;
    for (String table : tables.rows().keySet()) {
      numbered =
          numbered.with(
              table,
              row -> {
                row.replaceAll((column, id) -> id.isEmpty() ? id : id(column, id, shapes));
                return row;
              });
    }
    return numbered;
  }

  private static String id(String column, String id, List<Shape> shapes) {
    String numbered = id;
    for (Shape shape : shapes) {
      numbered = shape.id(column.replace("churn_", ""), numbered);
    }
    return numbered;
  }

  /** The findings, with how many rows of each table were kept of all that is said of files. */
  private String findings(Path exports, String configuration) throws IOException {
    Path yaml = Files.writeString(folder.resolve("hindsight.yaml"), configuration + CONFIGURED);
    CommandLineRun run =
        CommandLineRun.of(
            "report",
            "--dry-run",
            "--json",
            "--exports",
            exports.toString(),
            "--config",
            yaml.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    ObjectMapper json = new ObjectMapper();
    ObjectNode findings = (ObjectNode) json.readTree(run.out());
    for (JsonNode table : findings.remove("data_quality").get("tables")) {
      findings.put(table.get("table").asText(), table.get("kept").asLong());
    }
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(findings);
  }
}
