package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.Postgres;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.publish.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports of a company whose exports are in a database. */
@ExtendWith({LocalSpark.class, Postgres.Shared.class})
class DatabaseReportTest {

  private static final String DAY = "2026-09-30";

  @TempDir private static Path shared;
  private static Path files;
  private static Postgres postgres;

  @TempDir private Path folder;
  private Path password;

  @BeforeAll
  static void load(Postgres database, JavaSparkContext sharedSession) throws IOException {
    postgres = database;
    files = SampleInDatabase.load(database, shared);
  }

  @BeforeEach
  void keepPassword() throws IOException {
    password = Files.writeString(folder.resolve("password"), Postgres.PASSWORD + "\n");
  }

  @Test
  void theSameCompanyHasTheSameFindings() throws IOException {
    Path named = configuration("privacy: {sales-reps: named}\n");
    report("of-files", "--exports", "" + files, "--config", "" + named);
    report("of-database", "--config", "" + configuration(database(Contract.TABLES)));

    assertThat(findings("of-database").lines())
        .containsExactlyElementsOf(findings("of-files").lines().toList());
  }

  @Test
  void theSampleExportsDoNotMixWithADatabase() throws IOException {
    String deals = database(List.of(Deals.TABLE));

    CommandLineRun run = run("check", "--json", "--config", "" + configuration(deals));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"the query of deals (").doesNotContain(".csv\"");
  }

  @Test
  void runJsonHasWhatWasReadButNoSecret() throws IOException {
    report("out", "--config", "" + configuration(database(List.of(Deals.TABLE, FxRates.TABLE))));

    Manifest manifest = Manifest.read(folder.resolve("out/2026Q3/run.json"));
    assertThat(manifest.inputs()).isEmpty();
    assertThat(manifest.sources())
        .extracting(Manifest.Source::name)
        .containsExactly("crm_deals", "crm_fx_rates");
    assertThat(manifest.sources())
        .contains(
            new Manifest.Source(
                "crm_deals",
                Map.of(
                    "format", "jdbc",
                    "dbtable", "\"crm\".\"deals\"",
                    "url", postgres.url(),
                    "user", "ada",
                    "password", "***")));
  }

  /** In no file of the output, not in the log of all that Spark says, and on no stream. */
  @Test
  void noSecretIsWrittenAnywhere() throws IOException {
    Path url =
        Files.writeString(
            folder.resolve("url"),
            postgres.url() + "?user=ada&password=" + Postgres.PASSWORD + "&ssl=false");
    String yaml =
        """
        sources:
          won: {format: jdbc, options: {url: {file: %s}, dbtable: crm.deals}}
        exports:
          deals: {sql: "SELECT deal_id, outcome, amount, closed_at FROM won"}
        """;

    Path good = configuration(yaml.formatted(url));
    CommandLineRun done = run("report", "-v", "--config", "" + good, "--out", "" + out("good"));
    Files.writeString(url, Files.readString(url).replace("" + postgres.port(), "1"));
    CommandLineRun away = run("report", "-v", "--config", "" + good, "--out", "" + out("away"));
    Files.writeString(url, Files.readString(url).replace("postgresql", "nosuchdatabase"));
    CommandLineRun none = run("report", "-v", "--config", "" + good, "--out", "" + out("none"));
    Path wrong = configuration(yaml.formatted(url).replace("crm.deals", "crm.nothing"));
    Files.writeString(url, postgres.url() + "?user=ada&password=" + Postgres.PASSWORD);
    CommandLineRun missing =
        run("report", "-v", "--config", "" + wrong, "--out", "" + out("missing"));

    assertThat(List.of(done, away, none, missing))
        .extracting(CommandLineRun::exitCode)
        .containsExactly(0, 75, 78, 78);
    assertThat(List.of(done, away, none, missing))
        .allSatisfy(
            run ->
                assertThat(run.out() + run.err())
                    .doesNotContain(Postgres.PASSWORD, "password=", "jdbc:postgresql"));
    try (Stream<Path> all = Files.walk(folder.resolve("outputs"))) {
      assertThat(all.filter(Files::isRegularFile))
          .hasSizeGreaterThan(20)
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                      .doesNotContain(Postgres.PASSWORD));
    }
  }

  @Test
  void aSourceIsReadOnceHoweverManyQueriesNameIt() throws Exception {
    postgres.run(
        "CREATE TABLE pipeline AS SELECT deal_id, outcome, amount, closed_at, account_id"
            + " FROM crm.deals");
    Path yaml =
        configuration(
            """
            sources:
              pipeline:
                format: jdbc
                options: {url: "%s", dbtable: pipeline, user: ada, password: {file: %s}}
            exports:
              deals: {sql: SELECT * FROM pipeline WHERE deal_id IN (SELECT deal_id FROM pipeline)}
              accounts: {sql: SELECT DISTINCT account_id FROM pipeline}
            """
                .formatted(postgres.url(), password));

    report("out", "--config", "" + yaml);

    assertThat(postgres.scans("pipeline")).isOne();
  }

  @Test
  void aDatabaseThatGoesAwayMeanwhileIsTriedAgainLater() throws IOException {
    postgres.run(
        "CREATE FUNCTION end_of(deal text) RETURNS text AS $$ BEGIN"
            + " PERFORM pg_terminate_backend(pg_backend_pid()); RETURN deal; END $$"
            + " LANGUAGE plpgsql SECURITY DEFINER");
    Path yaml =
        configuration(
            """
            sources:
              ending:
                format: jdbc
                options:
                  url: %s
                  query: SELECT end_of(deal_id) AS deal_id, outcome, amount, closed_at FROM crm.deals
                  user: ada
                  password: {file: %s}
            exports:
              deals: {sql: SELECT * FROM ending}
            """
                .formatted(postgres.url(), password));

    CommandLineRun run = run("check", "-q", "--config", "" + yaml);

    assertThat(run.exitCode()).isEqualTo(75);
    assertThat(run.err())
        .isEqualTo(
            "Cannot read the source ending: the database does not answer, or not to the end: FATAL:"
                + " terminating connection due to administrator command. Check that it is up and"
                + " can be reached from here, then run again.\n");
  }

  @Test
  void aTableThatIsNotInTheSchemaIsNamedWithTheNearest() throws IOException {
    String yaml = database(List.of(Deals.TABLE)).replace("FROM crm_deals", "FROM crm_dealz");

    CommandLineRun run = run("check", "-q", "--config", "" + configuration(yaml));

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err())
        .isEqualTo(
            "Cannot read the source crm_dealz: the user sees no table dealz in the schema CRM of the"
                + " database. Did you mean crm_deals?\n");
  }

  private void report(String out, String... more) {
    CommandLineRun run =
        run(
            Stream.concat(
                    Stream.of("report", "-q", "--as-of", DAY, "--out", "" + folder.resolve(out)),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(arguments);
  }

  private Path out(String name) {
    return folder.resolve("outputs").resolve(name);
  }

  private Path configuration(String yaml) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "hindsight", ".yaml"), yaml);
  }

  /** Some tables, each as it is in the database. */
  private String database(List<Table> tables) {
    return """
        privacy: {sales-reps: named}
        sources:
          crm:
            format: jdbc
            options:
              url: %s
              user: ada
              password: {file: %s}
            schema: CRM
        exports:
        %s"""
        .formatted(
            postgres.url(),
            password,
            tables.stream()
                .map(table -> "  %1$s: {sql: SELECT * FROM crm_%1$s}\n".formatted(table.name()))
                .collect(Collectors.joining()));
  }

  /** The findings, but for the names of what they are read from. */
  private String findings(String out) throws IOException {
    return Files.readString(folder.resolve(out).resolve("2026Q3/findings.json"))
        .replaceAll("\"(\\w+)\\.csv\"", "\"the query of $1\"")
        .replaceAll("\"(the query of \\w+) [^\"]*\"", "\"$1\"");
  }
}
