package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.findings.Restated.RestatedFigure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.publish.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report held against the one of the quarter before. */
@ExtendWith(LocalSpark.class)
class RestatedReportTest {

  private static final String FIRST_DEALS =
      """
      deal_id,outcome,amount,opened_at,closed_at
      D1,won,1000,2026-04-01,2026-05-01
      D2,lost,500,2026-04-02,2026-05-15
      D3,open,,2026-04-03,
      D4,won,300,2026-04-04,2026-06-01
      D5,lost,400,2026-04-05,2026-06-02
      D6,lost,200,2026-04-06,2026-06-03
      D9,open,,2026-06-20,
      """;

  private static final String LATER_DEALS =
      """
      deal_id,outcome,amount,opened_at,closed_at
      D1,won,1000,2026-04-01,2026-05-01
      D2,lost,500,2026-04-02,2026-05-15
      D3,won,700,2026-04-03,2026-06-20
      D4,lost,300,2026-04-04,2026-06-01
      D5,lost,450,2026-04-05,2026-06-03
      D7,lost,600,2026-06-04,2026-06-24
      D8,won,800,2026-07-04,2026-09-24
      D9,won,900,2026-06-20,2026-08-24
      """;

  private static Path quarterBefore;

  @TempDir private Path folder;
  private Path exports;
  private Path out;

  @BeforeAll
  static void publishTheQuarterBefore(JavaSparkContext sharedSession, @TempDir Path shared)
      throws IOException {
    export(shared, FIRST_DEALS, "not_now");
    CommandLineRun.of(
        "report",
        "-q",
        "--exports",
        shared.toString(),
        "--out",
        shared.resolve("out").toString(),
        "--as-of",
        "2026-06-30");
    quarterBefore = shared.resolve("out/2026Q2");
  }

  @BeforeEach
  void copyTheQuarterBefore() throws IOException {
    exports = Files.createDirectories(folder.resolve("exports"));
    out = folder.resolve("out");
    Path tables = Files.createDirectories(out.resolve("2026Q2/tables"));
    Files.copy(quarterBefore.resolve("tables/deals.jsonl.gz"), tables.resolve("deals.jsonl.gz"));
    for (String file : List.of("findings.json", "run.json")) {
      Files.copy(quarterBefore.resolve(file), out.resolve("2026Q2").resolve(file));
    }
    export(exports, FIRST_DEALS, "not_now");
  }

  @Test
  void whatTodaysExportsNoLongerGiveIsSaidWithWhatDiffersInTheData() throws IOException {
    export(exports, LATER_DEALS, "never");

    Restated restated = restated().require();

    assertThat(restated.sentence())
        .isEqualTo(
            "9 of 22 figures of the report of 2026Q2, as of 30\u00a0Jun\u00a02026, come out differently with"
                + " today's exports.");
    assertThat(restated.figures().stream().map(RestatedFigure::sentence))
        .containsExactly(
            "Deals lost: published as 3, now 4.",
            "Win rate: published as 40\u00a0%, now 33\u00a0%.",
            "Win rate by amount: published as 54\u00a0%, now 48\u00a0%.",
            "Closed not-now deals: published as 1, now 0.",
            "Win rate of not-now deals: published as 0\u00a0%, now not measured (no deal closed).",
            "Closed never deals: published as 0, now 1.",
            "Win rate of never deals: published as not measured (no deal closed), now 0\u00a0%.",
            "Closed no-request deals: published as 3, now 4.",
            "Win rate of no-request deals: published as 33\u00a0%, now 25\u00a0%.");
    assertThat(restated.verdicts()).isEmpty();
    assertThat(causes(restated))
        .containsExactly(
            "Deals closed by then that were still open in the exports: 1 (D3).",
            "Deals whose outcome was corrected: 1 (D4).",
            "Deals whose closing day was corrected: 1 (D5).",
            "Deals whose amount, or its exchange rate, was corrected: 1 (D5).",
            "Deals with another answer: 1 (D2).",
            "Deals that came in late: 1 (D7).",
            "Deals that are gone from the exports: 1 (D6).");
  }

  @Test
  void sameReportAgainIsTheSameBytesAndSaysTheSame() throws IOException {
    export(exports, LATER_DEALS, "never");
    CommandLineRun run = report();
    List<Fingerprint> first = Fingerprint.ofAll(out.resolve("2026Q3"));

    assertThat(report()).isEqualTo(run);

    assertThat(run.out())
        .contains(
            """
            come out differently with today's exports.
              Deals closed by then that were still open in the exports: 1 (D3).
            """);
    assertThat(first).extracting(Fingerprint::file).contains("tables/deals.jsonl.gz");
    assertThat(Fingerprint.ofAll(out.resolve("2026Q3")))
        .filteredOn(output -> !output.file().equals("run.json"))
        .isSubsetOf(first);
  }

  @Test
  void whereNothingChangedAllFiguresStand() throws IOException {
    export(exports, FIRST_DEALS + "D8,won,1,2026-07-04,2026-09-24\n", "not_now");

    Restated restated = restated().require();

    assertThat(restated.sentence())
        .isEqualTo(
            "All 21 figures of the report of 2026Q2, as of 30\u00a0Jun\u00a02026, that were compared stand:"
                + " today's exports give the same.");
    assertThat(restated.causes()).isEmpty();
  }

  @Test
  void whatWasConfiguredOtherwiseAndWhatIsMissingIsSaid() throws IOException {
    Files.delete(out.resolve("2026Q2/tables/deals.jsonl.gz"));

    Restated restated =
        restated("reporting-currency: EUR\nthresholds:\n  minimum-count: 1\n").require();

    assertThat(causes(restated))
        .containsExactly(
            "Which deals differ is not known: tables/deals.jsonl.gz of that report is missing or"
                + " was changed.",
            "Configuration: reporting currency was USD, is EUR.",
            "Configuration: minimum count was 10, is 1.");
  }

  @Test
  void reportThatCannotBeReadIsNotComparedAndStopsNothing() throws IOException {
    Path findings = out.resolve("2026Q2/findings.json");
    Files.writeString(findings, "{\"format_version\" : 1}");
    assertThat(restated().notMeasured())
        .isEqualTo(
            "the report of 2026Q2 is not compared: Cannot read findings of format version 1, only"
                + " of 2 to 4: trade-offs came with version 2; make that report again from its"
                + " exports");

    Files.delete(findings);
    assertThat(restated().notMeasured())
        .isEqualTo("the report of 2026Q2 is not compared: there is no findings.json");
  }

  @Test
  void reportOfAnotherQuarterThanItsFolderIsNotCompared() throws IOException {
    Path findings = out.resolve("2026Q2/findings.json");
    Files.writeString(findings, VersionTwo.DEALS.replace("2026Q2", "2026Q1"));

    assertThat(restated().notMeasured())
        .isEqualTo("the report of 2026Q2 is not compared: it says that it is of 2026Q1");
  }

  @Test
  void reportOfAnOlderFormatIsComparedByWhatItHas() throws IOException {
    Files.writeString(out.resolve("2026Q2/findings.json"), VersionTwo.DEALS);
    export(exports, LATER_DEALS, "never");

    Restated restated = restated().require();

    assertThat(restated.figures().stream().map(RestatedFigure::sentence))
        .contains("Deals lost: published as 3, now 4.");
    assertThat(causes(restated))
        .contains(
            "Format version of the findings: was 2, is 4; some figures and verdicts are defined"
                + " otherwise since, and what that report lacks is not compared.");
  }

  @Test
  void otherFiscalYearHasOtherQuarters() throws IOException {
    assertThat(restated("fiscal-year-start: february\n").notMeasured())
        .isEqualTo(
            "the report of 2026Q2 is not compared: its fiscal year starts in month 1, today's in"
                + " month 2");
  }

  @Test
  void firstReportHasNoneBeforeIt() throws IOException {
    assertThat(FindingsJson.read(quarterBefore.resolve("findings.json")).review().restated())
        .isEqualTo(Measured.not("there is no report of an earlier quarter in the output folder"));
  }

  private static void export(Path folder, String deals, String secondAnswer) throws IOException {
    Files.writeString(folder.resolve("deals.csv"), deals);
    Files.writeString(
        folder.resolve("requests.csv"),
        "request_id,deal_id,requested_at\nR1,D1,2026-04-05\nR2,D2,2026-04-06\n");
    Files.writeString(
        folder.resolve("decisions.csv"),
        "request_id,decided_at,decision\nR1,2026-04-10,yes\nR2,2026-04-11," + secondAnswer + "\n");
  }

  private static Stream<String> causes(Restated restated) {
    return restated.causes().stream().map(Cause::sentence);
  }

  private Measured<Restated> restated(String... configuration) throws IOException {
    Path yaml = folder.resolve("hindsight.yaml");
    Files.writeString(yaml, String.join("", configuration));
    CommandLineRun run =
        report("--quarter", "2026Q3", "--dry-run", "--json", "--config", yaml.toString());
    assertThat(run.exitCode()).isZero();
    Path findings = Files.writeString(folder.resolve("findings.json"), run.out());
    return FindingsJson.read(findings).review().restated();
  }

  private CommandLineRun report(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("report", "--exports", exports.toString(), "--out", out.toString()));
    arguments.addAll(List.of("--as-of", "2026-09-30"));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
