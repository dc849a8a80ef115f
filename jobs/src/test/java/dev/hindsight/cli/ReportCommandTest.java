package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.publish.Manifest;
import dev.hindsight.publish.OutputLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class ReportCommandTest {

  @TempDir private Path folder;
  private Path exports;
  private Path out;

  @BeforeEach
  void write(JavaSparkContext sharedSession) throws IOException {
    exports = SmallExports.write(folder.resolve("exports"));
    out = folder.resolve("out");
  }

  @Test
  void reportIsPublishedWhole() throws IOException {
    CommandLineRun run = report();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            Starting Spark ...
            Reading the exports ...
            Computing the review ...
            Drawing and publishing ...
            """);
    assertThat(run.out())
        .startsWith(
            """
            Review of 2026Q3, as of 20\u00a0Sep\u00a02026
            Nothing needs a decision: there is too little to compare.
            What was found:
            - No clear effect: There is too little to""")
        .contains(
            "\n- Win rate: 67\u00a0% (21 to 94), 3\u00a0closed deals, four quarters. This share of"
                + " closed deals was won.\n",
            "\n- Not measured: ")
        .endsWith("The report: " + out.resolve("2026Q3/hindsight-2026Q3.xlsx") + "\n");
    assertThat(out.resolve("LATEST")).hasContent("2026Q3\n");
    assertThat(Fingerprint.ofAll(out.resolve("2026Q3")))
        .extracting(Fingerprint::file)
        .contains(
            "data-quality/rejects.csv",
            "findings.json",
            "hindsight-2026Q3.html",
            "hindsight-2026Q3.xlsx",
            "run.json");
  }

  @Test
  void valuesThatAreNotReadAsTheyStandAreListedAndDoubted() throws IOException {
    Files.writeString(
        exports.resolve("deals.csv"),
        SmallExports.DEALS
            .replace("D2,lost", "D2,Closed Lost")
            .replace("D4,open,,", "D4,open,NULL,"));
    Path configuration =
        Files.writeString(
            folder.resolve("hindsight.yaml"),
            "exports: {deals: {values: {outcome: {won: won, lost: lost, \"*\": open}}}}\n");

    CommandLineRun run = report("--config", configuration.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains(
            "\nWarning: deals: \"*\" takes \"Closed Lost\" (1) as open, though these look closed.");
    assertThat(out.resolve("2026Q3/data-quality/values.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            \ufefftable,what,column,value,read_as_or_reason,rows
            deals,"Taken by ""*\""",outcome,Closed Lost,open,1
            deals,"Taken by ""*\""",outcome,open,open,1
            deals,Stands for nothing,amount,NULL,,1
            """);
    assertThat(Manifest.read(out.resolve("2026Q3/run.json")).tables().get(2).values())
        .containsExactly(
            new Manifest.Value("Taken by \"*\"", "outcome", "Closed Lost", "open", 1),
            new Manifest.Value("Taken by \"*\"", "outcome", "open", "open", 1),
            new Manifest.Value("Stands for nothing", "amount", "NULL", "", 1));
  }

  @Test
  void secondRunGivesTheSameBytes() throws IOException {
    report("-q");
    List<Fingerprint> first = Fingerprint.ofAll(out.resolve("2026Q3"));

    CommandLineRun run = report("-q");

    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(Fingerprint.ofAll(out.resolve("2026Q3")))
        .filteredOn(output -> !output.file().equals("run.json"))
        .hasSizeGreaterThan(5)
        .isSubsetOf(first);
  }

  @Test
  void dryRunPublishesNothing() {
    CommandLineRun run = report("--dry-run");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("Nothing was published: this was a dry run.\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void tooManyRejectsPublishNothingButTheRejects() throws IOException {
    report("-q");
    List<Fingerprint> published = Fingerprint.ofAll(out.resolve("2026Q3"));
    Files.writeString(
        exports.resolve("deals.csv"), SmallExports.DEALS + "D5,=won?,1,,2026-09-01\n");

    CommandLineRun run = report("-q");

    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Too many rows were rejected: deals 1 of 5 (20.0\u00a0%); at most 5.0\u00a0% of a"
                    + " table may be. What is wrong with each is listed in "
                    + out.resolve("rejected/rejects.csv")
                    + ". Mend the exports, or raise thresholds.max-rejected-share in the"
                    + " configuration.\n"));
    assertThat(out.resolve("rejected/rejects.csv"))
        .content()
        .contains("deals.csv,6,outcome,'=won?,");
    assertThat(Fingerprint.ofAll(out.resolve("2026Q3"))).isEqualTo(published);
  }

  @Test
  void lockedOutputIsForLater() {
    try (OutputLock lock = OutputLock.acquire(out)) {
      CommandLineRun run = report("-q");

      assertThat(run.exitCode()).isEqualTo(75);
      assertThat(run.err())
          .startsWith("Cannot write to " + lock.folder() + ": process ")
          .endsWith(", is writing to it. Run again when that is done.\n");
    }
  }

  @Test
  void missingFolderIsData() {
    CommandLineRun run =
        CommandLineRun.of("report", "-q", "--exports", folder + "/absent", "--out", out.toString());

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains(folder + "/absent").doesNotContain("\tat ", "Exception");
  }

  @Test
  void wrongConfigurationIsConfiguration() throws IOException {
    Path yaml = Files.writeString(folder.resolve("h.yaml"), "time-zon: UTC\n");

    CommandLineRun run = report("-q", "--config", yaml.toString());

    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                78,
                "",
                "Invalid configuration, 1 error:\n  "
                    + yaml
                    + ":1: time-zon: unknown key; did you mean time-zone?\n"));
  }

  @Test
  void findingsAreDrawnAgain() {
    report("-q");

    CommandLineRun run =
        CommandLineRun.of("render", out + "/2026Q3/findings.json", "--out", folder + "/again");

    assertThat(run.out()).isEqualTo(folder + "/again/2026Q3/hindsight-2026Q3.xlsx\n");
    assertThat(folder.resolve("again/2026Q3/hindsight-2026Q3.xlsx"))
        .hasSameBinaryContentAs(out.resolve("2026Q3/hindsight-2026Q3.xlsx"));
    assertThat(folder.resolve("again/2026Q3/hindsight-2026Q3.html"))
        .hasSameBinaryContentAs(out.resolve("2026Q3/hindsight-2026Q3.html"));
  }

  @Test
  void aPublishedReportIsNeverDrawnOver() throws IOException {
    report("-q");
    List<Fingerprint> published = Fingerprint.ofAll(out.resolve("2026Q3"));

    for (Path into : List.of(out, out.resolve("2026Q3"), out.resolve("2026Q3/charts/new"))) {
      CommandLineRun run =
          CommandLineRun.of("render", out + "/2026Q3/findings.json", "--out", into.toString());

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "Cannot render to %s: %s/2026Q3 is a published report, which stays as it is. Choose another --out.\n"
                  .formatted(into, out.toRealPath()));
    }
    assertThat(Fingerprint.ofAll(out.resolve("2026Q3"))).isEqualTo(published);
  }

  @Test
  void whatWasDrawnBeforeIsDrawnAnew() {
    report("-q");
    String[] render = {"render", out + "/2026Q3/findings.json", "--out", folder + "/again"};

    assertThat(CommandLineRun.of(render)).isEqualTo(CommandLineRun.of(render));
  }

  @Test
  void aReportThatAKilledRunWasReplacingIsPutBackByOneThatFails() throws IOException {
    report("-q");
    Files.move(out.resolve("2026Q3"), out.resolve(".replaced-2026Q3"));

    CommandLineRun run =
        CommandLineRun.of("report", "-q", "--exports", folder + "/absent", "--out", out.toString());

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(out.resolve("2026Q3/run.json")).exists();
    assertThat(out.resolve(".replaced-2026Q3")).doesNotExist();
  }

  @Test
  void quotasThatDoNotFitAreCountedAndListedByTableAndKind() throws IOException {
    Files.writeString(
        exports.resolve("deals.csv"),
        """
        deal_id,outcome,amount,opened_at,closed_at,sales_team
        D1,won,1000,2026-07-01,2026-08-01,red
        D2,lost,500,2026-07-02,2026-09-20,blue
        """);
    Files.writeString(
        exports.resolve("quotas.csv"),
        """
        sales_team,period_start,period_end,quota
        red,2026-07-01,2026-09-30,100
        red,2026-09-01,2026-11-30,100
        """);

    CommandLineRun run = report("-q");

    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    Path quality = out.resolve("2026Q3/data-quality");
    assertThat(Files.readAllLines(quality.resolve("contradictions.csv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("quotas,quotas.csv,3,")
        .contains("the period overlaps the one of the same team that starts on 2026-07-01");
    assertThat(Files.readAllLines(quality.resolve("orphans.csv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("requests,requests.csv,3,")
        .contains("no quota period of the team holds the day of 1 of its requests");
    List<TableQuality> tables =
        FindingsJson.read(out.resolve("2026Q3/findings.json")).dataQuality().tables();
    assertThat(tables)
        .filteredOn(table -> table.contradictions() + table.orphans() > 0)
        .extracting(TableQuality::table, TableQuality::contradictions, TableQuality::orphans)
        .containsExactlyInAnyOrder(tuple("requests", 0L, 1L), tuple("quotas", 1L, 0L));
  }

  @Test
  void whatWasNotReadIsNamed(JavaSparkContext sharedSession) throws IOException {
    Files.writeString(exports.resolve("notes.md"), "?");

    CommandLineRun run = report("-q");

    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    String reason = "Is not named after a table, and nothing in hindsight.yaml names it";
    assertThat(Manifest.read(out.resolve("2026Q3/run.json")).notRead())
        .containsExactly(new Manifest.NotRead("notes.md", reason));
    assertThat(FindingsJson.read(out.resolve("2026Q3/findings.json")).dataQuality().notRead())
        .containsExactly(new NotRead("notes.md", reason));
    assertThat(out.resolve("2026Q3/data-quality/not-read.csv"))
        .content()
        .isEqualTo("\ufefffile,reason\r\nnotes.md,\"" + reason + "\"\r\n");
  }

  private CommandLineRun report(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("report", "--exports", exports.toString(), "--out", out.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
