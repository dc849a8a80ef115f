package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void goodExportsAreShownTableByTable(JavaSparkContext sharedSession) throws IOException {
    CommandLineRun run = CommandLineRun.of("check", "--exports", exports(SmallExports.DEALS));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().limit(4))
        .containsExactly(
            "table                read       kept rejected   alike dropped orphans conflicts",
            "requests                2          2        0       0       0       0         0",
            "decisions               2          2        0       0       0       0         0",
            "deals                   4          4        0       0       0       0         0");
    assertThat(run.out()).contains("\naccounts        no export\n");
  }

  @Test
  void whatIsNotReadIsNamed(JavaSparkContext sharedSession) throws IOException {
    String exports = exports(SmallExports.DEALS);
    Files.writeString(Path.of(exports, "opportunities.csv"), "");
    // Of a tool that keeps no history its table is empty.
    Files.writeString(
        Path.of(exports, "deal_history.csv"), "deal_id,changed_at,field,old_value,new_value\n");
    for (int i = 0; i < 20; i++) {
      Files.writeString(Path.of(exports, "part-" + i), "");
    }

    CommandLineRun run = CommandLineRun.of("check", "--exports", exports);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "\nnot read\n  opportunities.csv: Is not named after a table, and nothing in hindsight.yaml names it\n")
        .contains("\n  and 1 more\n")
        .endsWith(
            """

            what can be measured
              Do the deals we said yes to win more often?
                now: win rates; win rates by answer, compared like for like
                with deal_history too: closes that were moved, sizes as of the opening
              What did displaced items cost in customers?
                now: nothing
                it takes accounts, roadmap_items, waiting, displacements
              Where does sales pressure come from, and does it tell the truth?
                now: how long answers take, and quarter ends
                with pressure too: tactics, and what goes with them
                with deals.sales_team too: pressure against a team's sales to date
                with quotas too: pressure behind quota
                with requests.claimed_confidence too: how sure sales was against what was won
                with deal_history too: how sure sales was against what was won
              Did it pay off?
                now: what each trade-off gained, or a refusal gave up
                with decisions.promised_for too: promises kept
            """);
    assertThat(CommandLineRun.of("check", "--exports", exports, "--json").out())
        .contains("\"not_read\" : [ {\n    \"name\" : \"opportunities.csv\",");
  }

  @Test
  void rulesThatCatchNothingAreTold(JavaSparkContext sharedSession) throws IOException {
    String exports = exports(SmallExports.DEALS);
    Path configuration =
        Files.writeString(
            folder.resolve("hindsight.yaml"),
            """
            rules:
              - name: Not there
                when: {segment: SMB}
                not: yes
              - name: Any day
                when: {quarter_end: no}
                not: yes
            """);

    CommandLineRun run =
        CommandLineRun.of("check", "--exports", exports, "--config", configuration.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("Rules: \"Not there\" catches no decision: none has the `segment` \"SMB\".\n");
    assertThat(
            CommandLineRun.of(
                    "check", "--exports", exports, "--config", configuration.toString(), "-q")
                .err())
        .isEmpty();
  }

  @Test
  void tableTellsTheQueryThatMadeIt(JavaSparkContext sharedSession) throws IOException {
    String exports = exports(SmallExports.DEALS);
    Files.move(Path.of(exports, "deals.csv"), Path.of(exports, "CRM.csv"));
    Path configuration =
        Files.writeString(
            folder.resolve("hindsight.yaml"), "exports: {deals: {sql: SELECT * FROM crm}}");

    CommandLineRun run =
        CommandLineRun.of("check", "--exports", exports, "--config", configuration.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "\ndeals\n  made by: CRM.csv, the query of deals (hindsight.yaml:1), from 4\u00a0rows\n");
    assertThat(
            CommandLineRun.of("check", "--exports", exports, "--config", configuration + "").out())
        .doesNotContain("not read\n");
  }

  @Test
  void whatAQueryLeavesOutIsSeen(JavaSparkContext sharedSession) throws IOException {
    String exports = exports(SmallExports.DEALS);
    Files.move(Path.of(exports, "deals.csv"), Path.of(exports, "CRM.csv"));
    Path configuration =
        Files.writeString(
            folder.resolve("hindsight.yaml"),
            "exports: {deals: {sql: \"SELECT * FROM crm WHERE outcome = 'nothing' UNION ALL SELECT * FROM crm WHERE outcome = 'none'\"}}");

    assertThat(
            CommandLineRun.of("check", "--exports", exports, "--config", configuration + "").out())
        .contains(
            "\ndeals\n  made by: CRM.csv, the query of deals (hindsight.yaml:1), from 4\u00a0rows\n");
  }

  @Test
  void badRowsAreShownAndOverTheLimitFail(JavaSparkContext sharedSession) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "check", "--exports", exports(SmallExports.DEALS + "D5,maybe,1,,2026-09-01\n"));

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.out()).contains("  deals.csv:6 row rejected outcome \"maybe\": ");
    assertThat(run.err())
        .endsWith(
            "Too many rows were rejected: deals 1 of 5 (20.0\u00a0%); at most 5.0\u00a0% of a table"
                + " may be. The first examples are above. Mend the exports, or raise"
                + " thresholds.max-rejected-share in the configuration.\n");
  }

  @Test
  void aQuietCheckDoesNotPointToWhatItDoesNotShow(JavaSparkContext sharedSession)
      throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "check", "-q", "--exports", exports(SmallExports.DEALS + "D5,maybe,1,,2026-09-01\n"));

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(" may be. Without -q the first examples are shown. Mend ");
  }

  @Test
  void valuesThatAreNotReadAsTheyStandAreShownAndDoubted(JavaSparkContext sharedSession)
      throws IOException {
    Path configuration =
        Files.writeString(
            folder.resolve("hindsight.yaml"),
            "exports: {deals: {values: {outcome: {won: won, lost: lost, \"*\": open}}}}\n");
    String exports =
        exports(
            SmallExports.DEALS
                + "D5,Closed Lost,NULL,,NULL\nD6,Closed Lost,5 EUR,,\nD7,Proposal,,,2026-09-01\n");

    CommandLineRun run =
        CommandLineRun.of("check", "--exports", exports, "--config", configuration.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            """
              outcome: "*" is read as open: 2 × "Closed Lost", 1 × "Proposal", 1 × "open"
              amount: stands for nothing: 1 × "NULL"
              closed_at: stands for nothing: 1 × "NULL"
              amount: Is marked with another currency than that of its row, USD: 1 × "5 EUR"
            """);
    assertThat(run.err())
        .endsWith(
            "Warning: deals: \"*\" takes \"Closed Lost\" (2) as open, though these look closed. Map"
                + " each under exports.deals.values.outcome.\n");
  }

  @Test
  void footersAreShownWhateverElseThereIs(JavaSparkContext sharedSession) throws IOException {
    Path configuration =
        Files.writeString(
            folder.resolve("hindsight.yaml"), "exports: {deals: {footers: [Total, Copyright]}}\n");
    String exports =
        exports(
            SmallExports.DEALS
                + "D5,maybe,1,,2026-09-01\nD6,,1,,2026-09-01\nD7,won,-1,,2026-09-01\nTotal\nCopyright\n");

    CommandLineRun run =
        CommandLineRun.of("check", "--exports", exports, "--config", configuration.toString());

    assertThat(run.out())
        .contains("\ndeals                   7          4        3 ")
        .contains(
            "\n  deals.csv:9 taken for a footer: Begins with \"Total\" and has no data below it, so"
                + " it is taken for a footer (2 in all)\n");
  }

  @Test
  void resultIsJsonWhereAskedFor(JavaSparkContext sharedSession) throws IOException {
    CommandLineRun run =
        CommandLineRun.of("check", "-q", "--json", "--exports", exports(SmallExports.DEALS));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{\n  \"tables\" : [ {\n    \"table\" : \"requests\",\n");
  }

  @Test
  void storageThatCannotBeReachedIsForLater(JavaSparkContext sharedSession) {
    String folder = "hdfs://no-such-host.invalid/exports";

    assertThat(CommandLineRun.of("check", "-q", "--exports", folder))
        .isEqualTo(
            new CommandLineRun(
                75,
                "",
                "Cannot read hdfs://no-such-host.invalid/exports: nobody knows the host"
                    + " no-such-host.invalid. Check that the storage is reachable and may be read,"
                    + " then run again.\n"));
  }

  @Test
  void storageWithoutALibraryIsNothingToTryAgain(JavaSparkContext sharedSession) {
    assertThat(CommandLineRun.of("check", "-q", "--exports", "s3a://bucket/exports"))
        .isEqualTo(
            new CommandLineRun(
                78,
                "",
                "Cannot read s3a://bucket/exports: there is no library here that reads s3a://"
                    + " (Class org.apache.hadoop.fs.s3a.S3AFileSystem not found). Name another"
                    + " storage, or run with its library: see docs/running.md.\n"));
  }

  private String exports(String deals) throws IOException {
    Path exports = SmallExports.write(folder.resolve("exports"));
    Files.writeString(exports.resolve("deals.csv"), deals);
    return exports.toString();
  }
}
