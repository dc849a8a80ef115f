package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** First configurations for companies whose exports are in a database. */
@ExtendWith({LocalSpark.class, Postgres.Shared.class})
class DatabaseInitTest {

  @TempDir private static Path shared;
  private static Path files;
  private static Postgres postgres;

  @TempDir private Path folder;
  private Path out;
  private Path password;

  @BeforeAll
  static void load(Postgres database, JavaSparkContext sharedSession) throws IOException {
    postgres = database;
    files = SampleInDatabase.load(database, shared);
  }

  @BeforeEach
  void keepPassword() throws IOException {
    out = folder.resolve("hindsight.yaml");
    password = Files.writeString(folder.resolve("password"), Postgres.PASSWORD + "\n");
  }

  private CommandLineRun init(String... more) {
    Stream<String> arguments =
        Stream.of(
            "init",
            "--database",
            postgres.url(),
            "--user",
            Postgres.USER,
            "--password-file",
            password.toString(),
            "--out",
            out.toString(),
            "--yes");
    return CommandLineRun.of(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
  }

  private String written() throws IOException {
    return Files.readString(out)
        .replace(folder.toString(), "FOLDER")
        .replace(postgres.url(), "URL");
  }

  /** The findings, but for the names of what they are read from. */
  private static String findings(String... more) {
    CommandLineRun run =
        CommandLineRun.of(
            Stream.concat(
                    Stream.of("report", "-q", "--as-of", "2026-09-30", "--dry-run", "--json"),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out()
        .replaceAll("\"(\\w+)\\.csv\"", "\"the query of $1\"")
        .replaceAll("\"(the query of \\w+) [^\"]*\"", "\"$1\"");
  }

  @Test
  void theFindingsOfACompanyInADatabaseAreThoseOfItsFiles() throws IOException {
    CommandLineRun run = init("--schema", "CRM");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("requests: crm.requests, 150 rows\n")
        .contains("\n$ hindsight check --config " + out + "\n");
    assertThat(run.out() + run.err() + written()).doesNotContain(Postgres.PASSWORD);
    assertThat(written())
        .startsWith(
            """
            # Written by hindsight init for the database URL
            # Behind each line stands why it is there. What is not certain is commented out,
            # or marked NOT CERTAIN, NOT PROVEN or NOT FOUND: decide those first.

            reporting-currency: USD  # the only currency without a rate in fx_rates
            # fiscal-year-start: january  # no export tells it

            sources:
              crm:
                format: jdbc
                schema: crm
                options: {url: "URL", user: ada, password: {file: "FOLDER/password"}}

            exports:

              # crm.requests: 150 rows, all looked at
              requests:
                sql: |
                  SELECT request_id, deal_id, requested_at, account_id, `feature`, sales_rep, sales_team,
                    product_manager, claimed_confidence, written_description, prospect_interviewed, strategic_fit,
                    other_prospects, effort_days
                  FROM crm_requests
            """);
    Path named = Files.writeString(folder.resolve("named.yaml"), "privacy: {sales-reps: named}\n");
    Files.writeString(out, "privacy: {sales-reps: named}\n" + Files.readString(out));
    assertThat(findings("--config", "" + out).lines())
        .containsExactlyElementsOf(
            findings("--exports", "" + files, "--config", "" + named).lines().toList());
  }

  @Test
  void tablesOfACompanysOwnAreReadWithWhatTheirIdsMean() throws IOException {
    postgres.run(
        "CREATE SCHEMA \"Own-CRM\"",
        "CREATE TABLE \"Own-CRM\".opportunities"
            + " (id bigint, name text, \"stageName\" text, amount numeric, close_date date,"
            + " owner_id int, scan bytea)",
        "INSERT INTO \"Own-CRM\".opportunities VALUES"
            + " (1, 'a', 'Closed Won', 10.50, '2025-01-31', 7, '\\x00'),"
            + " (2, 'b', 'Closed Lost', 20, '2025-02-28', 8, NULL),"
            + " (3, 'c', 'Qualification', NULL, '2025-03-31', 9, NULL),"
            + " (4, 'd', 'Closed Won', 40, '2025-03-30', 7, NULL)",
        "CREATE TABLE \"Own-CRM\".users (id text, name text, team text)",
        "INSERT INTO \"Own-CRM\".users VALUES ('7', 'Ann', 'East'), ('8', 'Bob', 'West'),"
            + " ('9', 'Cy', 'West'), ('10', 'Di', 'West')",
        "CREATE TABLE \"Own-CRM\".salaries (name text, amount numeric)",
        "REVOKE ALL ON \"Own-CRM\".salaries FROM ada",
        "CREATE VIEW \"Own-CRM\".logins AS SELECT i AS number, 'host' || i AS host"
            + " FROM generate_series(1, 3) i");

    CommandLineRun run = init("--schema", "Own-CRM");

    assertThat(run.exitCode()).as(run.err() + run.out() + written()).isZero();
    assertThat(written())
        .contains(
            """
            sources:
              own_crm:
                format: jdbc
                schema: Own-CRM
            """)
        .contains(
            """
              # Own-CRM.opportunities: 4 rows, all looked at
              deals:
                sql: |
                  SELECT own.*, joined_1.`name` AS `users.name`, joined_1.`team` AS `users.team`
                  FROM (
                    SELECT `id`, `stageName`, `amount`, close_date, owner_id
                    FROM own_crm_opportunities) own
                  LEFT JOIN own_crm_users joined_1 ON string(joined_1.`id`) = string(own.`owner_id`)
                columns:
                  deal_id: id  # 4 of 4 are different
            """)
        .contains(
            """
            # Nothing is read from:
            #   Own-CRM.salaries: ERROR: permission denied for table salaries
            #   Own-CRM.logins: Its headers are number, host
            """);
    assertThat(run.out())
        .containsPattern("\ndeals +4 +4 +0 ")
        .contains("\ndeals: Own-CRM.opportunities, 4 rows\n".substring(1));
  }

  @Test
  void ofALargeTableTheFirstRowsAreLookedAt() throws IOException {
    postgres.run(
        "CREATE SCHEMA \"LARGE\"",
        "CREATE TABLE \"LARGE\".deals AS SELECT 1 AS number",
        "CREATE SCHEMA large",
        "CREATE TABLE large.deals AS SELECT 'D' || i AS deal_id, 'won' AS outcome, i AS amount,"
            + " date '2025-01-01' + i % 300 AS closed_at FROM generate_series(1, 12345) i");

    CommandLineRun run = init("--schema", "large");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("deals: large.deals, the first 10,000 of 12,345 rows\n")
        .containsPattern("\ndeals +12,345 +12,345 +0 ");
    assertThat(written())
        .contains(
            "# large.deals is large: what is said here is of the first 10,000 of 12,345 rows\n");
  }

  @Test
  void rowsWithoutAnAnswerAreNotLeftOutAndWithoutDealsThereIsNoReport() throws IOException {
    postgres.run(
        "CREATE SCHEMA tickets",
        "CREATE TABLE tickets.decisions AS SELECT 'R' || i AS request_id,"
            + " date '2025-02-01' + i AS decided_at, CASE i % 3 WHEN 1 THEN 'Under review'"
            + " WHEN 2 THEN 'Yes' END AS decision FROM generate_series(1, 9) i");

    CommandLineRun run = init("--schema", "tickets", "-q");

    assertThat(written())
        .contains(
            "FROM tickets_decisions WHERE coalesce(trim(`decision`), '') NOT IN ('Under review')");
    assertThat(run.err())
        .isEqualTo(
            "Cannot make a report: nothing gives deals or accounts, and every report is made of one"
                + " of them. Say in hindsight.yaml which table of the database has them, such as"
                + " exports: {deals: {sql: SELECT * FROM crm_opportunity}}, or name a folder of"
                + " exports with --exports.\n");
    assertThat(run.exitCode()).isEqualTo(78);
  }

  @Test
  void ofManyTablesTheLikeliestAreLookedAt() throws IOException {
    postgres.run(
        "CREATE SCHEMA wide",
        "DO $$ BEGIN FOR i IN 1..300 LOOP"
            + " EXECUTE 'CREATE TABLE wide.log_' || i || ' AS SELECT 1 AS host, 2 AS port';"
            + " END LOOP; END $$",
        "CREATE TABLE wide.pipeline AS SELECT 'D1' AS deal_id, 'won' AS outcome, 5 AS amount,"
            + " date '2025-01-01' AS closed_at",
        "CREATE TABLE wide.\"Pipe-line\" AS SELECT 1 AS a",
        "CREATE TABLE wide.\"Pipe line\" AS SELECT 1 AS a");

    CommandLineRun run = init("--schema", "wide");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("deals: wide.pipeline, 1 row\n");
    assertThat(written())
        .contains(
            "#   wide.Pipe line: Another table is called so but for signs or case, and queries"
                + " cannot tell them apart\n",
            "#   and 282 more\n")
        .containsPattern(
            "#   wide.log_\\d+: Its rows were not looked at: those of 100 tables with likelier"
                + " columns were\n");
  }

  @Test
  void aSchemaThatAPresetReadsIsLeftToIt() throws IOException {
    postgres.run(
        "CREATE SCHEMA sf_production",
        "CREATE TABLE sf_production.opportunity (id text, account_id text, stage_name text,"
            + " amount numeric, close_date date, created_date timestamptz, is_closed boolean,"
            + " is_won boolean, owner_id text)",
        "INSERT INTO sf_production.opportunity VALUES"
            + " ('o1', NULL, 'Closed Won', 5, '2025-02-01', '2025-01-01 09:00Z', true, true, 'u1'),"
            + " ('o2', NULL, 'Closed Lost', 6, '2025-03-01', '2025-01-02 09:00Z', true, false, 'u1')",
        "CREATE SCHEMA sf_sandbox",
        "CREATE TABLE sf_sandbox.opportunity AS TABLE sf_production.opportunity",
        "CREATE TABLE sf_production.user_role (id text, name text)",
        "CREATE TABLE sf_sandbox.deal (deal_id text, deal_pipeline_stage_id text, owner_id text,"
            + " property_amount numeric, property_closedate date, property_createdate date)",
        "CREATE TABLE sf_sandbox.deal_pipeline_stage (stage_id text, label text,"
            + " closed_won boolean)");

    CommandLineRun run = init("--schema", "sf_production", "--schema", "sf_sandbox");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(written())
        .contains(
            """
            # fivetran-salesforce: sf_production.opportunity has all 9 headers of salesforce_opportunity, sf_production.user_role has all 2 headers of salesforce_user_role; NOT CERTAIN: it fits as well the schema sf_sandbox; the preset fivetran-hubspot fits as well, and gives deals, accounts, deal_history, too. See it: hindsight presets fivetran-salesforce
            use: [fivetran-salesforce]

            sources:
              salesforce:
                format: jdbc
                schema: sf_production
                options: {url: "URL", user: ada, password: {file: "FOLDER/password"}}
            """);
    assertThat(run.out())
        .contains(
            "Decide these first:\n  fivetran-salesforce: NOT CERTAIN: it fits as well the schema"
                + " sf_sandbox; the preset fivetran-hubspot fits as well, and gives deals, accounts,"
                + " deal_history, too\n")
        .containsPattern("\ndeals +2 +2 +0 ");
  }

  @Test
  void aSchemaWithoutTablesIsRefusedWithThoseThatHaveSome() {
    postgres.run("CREATE SCHEMA empty");

    CommandLineRun run = init("--schema", "empty");

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .startsWith(
            "Cannot find a table in the schema empty: the user sees none there. Name the schema"
                + " with --schema; those with tables are: ")
        .contains("crm")
        .doesNotContain("pg_catalog");
    assertThat(out).doesNotExist();
  }

  @Test
  void tablesThatNobodyKnowsAreListedAndNothingIsWritten() {
    postgres.run(
        "CREATE SCHEMA strange",
        "CREATE TABLE strange.log AS SELECT 1 AS host, 2 AS port, 3 AS bytes");

    CommandLineRun run = init("--schema", "strange", "-q");

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .isEqualTo(
            """
            Cannot tell what the tables of the database are, so nothing was written. Say in hindsight.yaml which of them is which table, as docs/configuration.md describes it. There is:
              strange.log: Its headers are host, port, bytes
            """);
    assertThat(out).doesNotExist();
  }

  @Test
  void aSecretOnTheCommandLineIsRefusedAndNotShown() throws IOException {
    assertThat(refusal("--database", postgres.url() + "?password=hunter2hunter2"))
        .startsWith(
            "--database: there is a secret in this address, and others see command lines; take it"
                + " out, and name the environment variable that has it with --password-env, or the"
                + " file with --password-file\n");
    assertThat(refusal("--database", "jdbc:mysql://(host=db,user=ada,password=hunter2hunter2)/crm"))
        .startsWith("--database: there is a secret in this address");
    assertThat(refusal("--database", postgres.url(), "--password", "hunter2hunter2"))
        .startsWith(
            "--password: others see command lines; name the environment variable that has the"
                + " password with --password-env, or the file with --password-file\n");
    assertThat(refusal("--database", postgres.url(), "--password=hunter2hunter2"))
        .startsWith("--password: others see command lines");
    assertThat(refusal("--database", postgres.url(), "--password-env", "hunter2hunter2"))
        .startsWith("--password-env: no environment variable of this name is set\n");
    assertThat(refusal("--database", postgres.url(), "--password-file", "hunter2hunter2"))
        .startsWith("--password-file: there is no file of this name\n");
    assertThat(refusal("--database", "hunter2hunter2@db"))
        .startsWith("--database: expected the address of a database, such as jdbc:postgresql://");
  }

  private String refusal(String... arguments) {
    CommandLineRun run =
        CommandLineRun.of(
            Stream.concat(Stream.of("init", "--yes", "--out", out.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out() + run.err()).doesNotContain("hunter2");
    return run.err();
  }

  @Test
  void withoutFolderAndDatabaseThereIsNothingToLookAt() {
    assertThat(refusal())
        .startsWith("name the folder of exports with --exports, or a database with --database\n");
    assertThat(refusal("--user", "ada"))
        .startsWith("Error: Missing required argument(s): --database=URL\n");
  }

  @Test
  void whatIsWrongWithTheDatabaseHasItsExitCode() throws IOException {
    assertFails(
        75,
        "jdbc:postgresql://localhost:1/crm",
        "Cannot read the database: the database does not answer, or not to the end: Connection to"
            + " localhost:1 refused. Check that the hostname and port are correct and that the"
            + " postmaster is accepting TCP/IP connections (Connection refused). Check that it is"
            + " up and can be reached from here, then run again.\n");
    assertFails(
        78,
        "jdbc:snowflake://crm",
        "Cannot read the database: no driver takes its url. Put right --database, or, where its"
            + " driver is not the one of PostgreSQL: name its jar, and those that it needs, in"
            + " HINDSIGHT_CLASS_PATH, or give it to spark-submit with --packages or --jars.\n");
    Files.writeString(password, "wrong-password");
    assertFails(
        78,
        postgres.url(),
        "Cannot read the database: the database refuses the login: FATAL: password authentication"
            + " failed for user \"ada\". Put right --user, and --password-env or"
            + " --password-file.\n");
  }

  private void assertFails(int exitCode, String url, String message) {
    CommandLineRun run =
        CommandLineRun.of(
            "init",
            "--yes",
            "-q",
            "--database",
            url,
            "--user",
            "ada",
            "--password-file",
            "" + password,
            "--out",
            "" + out);
    assertThat(run.err()).isEqualTo(message);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(out).doesNotExist();
  }
}
