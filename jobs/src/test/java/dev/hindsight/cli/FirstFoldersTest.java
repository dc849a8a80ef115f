package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has first: deals alone, accounts alone, or both. */
@ExtendWith(LocalSpark.class)
class FirstFoldersTest {

  private static final String ACCOUNTS =
      """
      account_id,segment,arr,currency,customer_since,churned_at,churn_reason
      A1,Large,1000,EUR,2024-01-01,2026-08-31,Price
      A2,Large,500,USD,2024-01-01,,
      A3,Small,200,USD,2026-07-01,2026-09-29,price
      A4,Small,100,USD,2025-01-01,2026-09-30,
      A5,Small,,USD,,,
      """;

  private static final String DEALS =
      """
      deal_id,outcome,amount,opened_at,closed_at,segment,loss_reason,competitor
      D1,won,1000,2026-07-01,2026-08-01,Large,,Orbwork
      D2,lost,500,2026-07-02,2026-08-15,Large,Missing_Feature,Orbwork
      D3,lost,700,2026-07-03,2026-09-20,Small,missing  feature,
      D4,lost,300,2026-07-03,2026-09-21,Small,,
      D5,open,,2026-09-01,,Small,,
      """;

  @TempDir private Path folder;

  /** The commands use the session that is there. */
  @BeforeEach
  void folders(JavaSparkContext sharedSession) throws IOException {
    Files.createDirectories(folder.resolve("exports"));
  }

  private CommandLineRun run(String command, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--exports";
    arguments[2] = folder.resolve("exports").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandLineRun.of(arguments);
  }

  private Findings reported(String... tables) throws IOException {
    for (int i = 0; i < tables.length; i += 2) {
      Files.writeString(folder.resolve("exports").resolve(tables[i]), tables[i + 1]);
    }
    CommandLineRun run = run("report", "--out", folder.resolve("out").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("not measured: there is no");
    assertThat(run("check").exitCode()).isZero();
    return FindingsJson.read(folder.resolve("out/2026Q3/findings.json"));
  }

  private List<String> sheets() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            Files.newInputStream(folder.resolve("out/2026Q3/hindsight-2026Q3.xlsx")))) {
      return IntStream.range(0, workbook.getNumberOfSheets())
          .mapToObj(workbook::getSheetName)
          .toList();
    }
  }

  private List<String> sectionsOfThePage() throws IOException {
    String page = Files.readString(folder.resolve("out/2026Q3/hindsight-2026Q3.html"));
    return Pattern.compile("<h2[^>]*>([^<]*)</h2>")
        .matcher(page)
        .results()
        .map(heading -> heading.group(1))
        .toList();
  }

  @Test
  void accountsAlone() throws IOException {
    Findings found = reported("accounts.csv", ACCOUNTS);

    assertThat(found.period().asOf()).isEqualTo("2026-09-30");
    assertThat(found.customers().require().all().customers()).isEqualTo(4);
    assertThat(found.customers().require().all().left()).isEqualTo(3);
    assertThat(found.customers().require().all().arr().notMeasured())
        .isEqualTo("there is no rate for EUR on 2026-08-31 (1 account); add rows to `fx_rates`");
    assertThat(found.stated().require().churnReasons().require().all().stated().count())
        .isEqualTo(2);
    assertThat(found.stated().require().churnReasons().require().all().named())
        .extracting(named -> named.name() + " " + named.rate().count() + "/" + named.rate().of())
        .containsExactly("Price 2/2");
    assertThat(found.stated().require().lossReasons().notMeasured())
        .isEqualTo("there is no `deals` export");
    assertThat(sheets())
        .containsExactly(
            "Review",
            "Contents",
            "Charts",
            "Editable charts",
            "Stated reasons",
            "Customers",
            "Data quality",
            "Data examples",
            "Methods");
    assertThat(folder.resolve("out/2026Q3/charts/customers-by-quarter.png")).exists();
    assertThat(sectionsOfThePage())
        .containsExactly(
            "Review", "Which customers leave, and why?", "What it rests on: exports and methods");
    assertThat(Manifest.read(folder.resolve("out/2026Q3/run.json")).jobs())
        .hasSizeLessThanOrEqualTo(12);
    assertThat(CommandLineRun.of("explain", "R1", "--out", folder.resolve("out").toString()).err())
        .contains("trade-offs are not measured: there is no `deals` export.");
  }

  @Test
  void dealsAlone() throws IOException {
    Findings found = reported("deals.csv", DEALS);

    assertThat(found.review().statements())
        .extracting(statement -> statement.topic())
        .containsExactly("Win rate");
    assertThat(found.stated().require().lossReasons().require().all().stated().count())
        .isEqualTo(2);
    assertThat(found.stated().require().lossReasons().require().all().named())
        .extracting(named -> named.name() + " " + named.rate().count() + "/" + named.rate().of())
        .containsExactly("Missing_Feature 2/2");
    assertThat(found.stated().require().competitors().require().naming().all().named())
        .extracting(named -> named.name() + " " + named.rate().count() + "/" + named.rate().of())
        .containsExactly("Orbwork 1/2");
    assertThat(found.customers().notMeasured()).isEqualTo("there is no `accounts` export");
    assertThat(found.salesCycles().require().get(0).notWon().median().require()).isEqualTo(79.0);
    assertThat(sheets())
        .containsExactly(
            "Review",
            "Contents",
            "Charts",
            "Editable charts",
            "Win rates",
            "Sales cycle",
            "Stated reasons",
            "Data quality",
            "Data examples",
            "Methods");
    assertThat(sectionsOfThePage())
        .containsExactly(
            "Review", "What wins and loses deals?", "What it rests on: exports and methods");
  }

  @Test
  void bothAndDrawnAgain() throws IOException {
    reported("deals.csv", DEALS, "accounts.csv", ACCOUNTS);
    List<String> published = sheets();

    CommandLineRun drawn =
        CommandLineRun.of(
            "render",
            folder.resolve("out/2026Q3/findings.json").toString(),
            "--out",
            folder.resolve("again").toString());

    assertThat(drawn.exitCode()).isZero();
    assertThat(published).contains("Win rates", "Customers").doesNotContain("Pay-off", "Churn");
    assertThat(folder.resolve("again/2026Q3/hindsight-2026Q3.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("out/2026Q3/hindsight-2026Q3.xlsx"));
  }

  @Test
  void aFolderOfNeitherSaysWhatToExport() throws IOException {
    Files.writeString(folder.resolve("exports/requests.csv"), "request_id,deal_id,requested_at\n");

    CommandLineRun run = run("check");

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .contains("Export deals.csv or accounts.csv into it, or name the file in hindsight.yaml");
  }
}
