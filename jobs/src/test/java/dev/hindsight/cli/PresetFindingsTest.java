package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A company as tools export it, read by the presets, has the findings of the same company as the
 * contract has it. What a tool does not hold is left out of the latter, too, and stands here.
 */
@ExtendWith(LocalSpark.class)
class PresetFindingsTest {

  private static final SampleOptions COMPANY =
      new SampleOptions(
          7, 320, LocalDate.of(2022, 10, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.NONE);

  private static final String CONFIGURED = "effort-day-rate: 800\nprivacy: {sales-reps: named}\n";

  private static final Map<String, String> KINDS =
      Map.of(
          "R", "request_id",
          "D", "deal_id",
          "A", "account_id",
          "I", "roadmap_item_id",
          "C", "decision_id");

  private static final Pattern ID = Pattern.compile("\\b([RDAIC])-\\d{6}(-\\d)?\\b");

  @TempDir private Path folder;

  @Test
  void jiraSalesforceAndCanny(JavaSparkContext spark) throws IOException {
    Path contract = contract(spark, "jira", "salesforce", "canny");
    withDaysOfDisplacements(contract);
    withoutWhatSalesforceDoesNotHold(contract);

    assertThat(
            findings(
                tools(spark, "jira", "salesforce", "canny"),
                "use: [jira-issues, jira-changelog, salesforce-objects, canny]"))
        .isEqualTo(findings(contract, "fiscal-year-start: january"));
  }

  @Test
  void salesforceReport(JavaSparkContext spark) throws IOException {
    assertThat(findings(tools(spark, "salesforce-report"), "use: salesforce-report"))
        .isEqualTo(findings(contract(spark, "salesforce-report"), "fiscal-year-start: january"));
  }

  /**
   * Jira's history has the moment of every link. Without a day, that of the first answer counts.
   */
  private static void withDaysOfDisplacements(Path exports) throws IOException {
    Map<String, String> built = new HashMap<>();
    for (List<String> answer : rows(exports.resolve("decisions.csv"))) {
      if (List.of("yes", "alternative").contains(answer.get(3))) {
        built.merge(
            answer.get(1), answer.get(2), (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    change(
        exports.resolve("displacements.csv"),
        row -> {
          if (row.get(2).isEmpty()) {
            row.set(2, built.get(row.get(0)));
          }
        });
  }

  /**
   * Salesforce has segment and region of the account alone, and what a deal was worth when it was
   * opened in its history alone.
   */
  private static void withoutWhatSalesforceDoesNotHold(Path exports) throws IOException {
    change(
        exports.resolve("deals.csv"),
        row -> {
          row.set(4, "");
          if (row.get(7).isEmpty()) {
            row.set(8, "");
            row.set(9, "");
          }
        });
  }

  private static List<List<String>> rows(Path csv) throws IOException {
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  private static void change(Path csv, Consumer<List<String>> change) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(csv)) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      if (!lines.isEmpty()) {
        change.accept(cells);
      }
      lines.add(String.join(",", cells));
    }
    Files.write(csv, lines);
  }

  private Path tools(JavaSparkContext spark, String... names) {
    Path exports = folder.resolve("tools");
    SampleExports.write(spark, COMPANY.as(shapes(names)), exports.toUri());
    return exports;
  }

  /** The company as the contract has it, with the ids that the tools make. */
  private Path contract(JavaSparkContext spark, String... names) throws IOException {
    Path exports = folder.resolve("contract");
    SampleExports.write(spark, COMPANY, exports.toUri());
    UnaryOperator<String> ids = text -> withIds(text, shapes(names));
    try (Stream<Path> files = Files.list(exports)) {
      for (Path file : files.toList()) {
        Files.writeString(file, ids.apply(Files.readString(file)));
      }
    }
    return exports;
  }

  private static String withIds(String text, List<Shape> shapes) {
    return ID.matcher(text)
        .replaceAll(
            found -> {
              String id = found.group();
              for (Shape shape : shapes) {
                id = id.equals(found.group()) ? shape.id(KINDS.get(found.group(1)), id) : id;
              }
              return id;
            });
  }

  private static List<Shape> shapes(String... names) {
    return Stream.of(names).map(name -> Shapes.named(name).orElseThrow()).toList();
  }

  /** The findings but what they say of files, with how many rows of each table were kept. */
  private String findings(Path exports, String configuration) throws IOException {
    Path yaml =
        Files.writeString(folder.resolve("hindsight.yaml"), configuration + "\n" + CONFIGURED);
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
    return comparable(run.out());
  }

  private static String comparable(String json) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode findings = (ObjectNode) mapper.readTree(json);
    JsonNode quality = findings.remove("data_quality");
    for (JsonNode table : quality.get("tables")) {
      findings.put(table.get("table").asText(), table.get("kept").asLong());
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(findings);
  }
}
