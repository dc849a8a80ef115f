package dev.hindsight.exports.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.hindsight.LocalSpark;
import dev.hindsight.Postgres;
import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({LocalSpark.class, Postgres.Shared.class})
class SourceFailureTest {

  private static Postgres postgres;
  private static SparkSession session;

  @BeforeAll
  static void start(Postgres shared, JavaSparkContext spark) {
    postgres = shared;
    session =
        SparkSession.builder()
            .sparkContext(spark.sc())
            .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
            .getOrCreate();
    shared.run(
        "CREATE TABLE deals (deal_id text, amount numeric)",
        "INSERT INTO deals VALUES ('d1', 1), ('d2', 0), ('d3', 'NaN')",
        "CREATE TABLE forever (until timestamp)",
        "INSERT INTO forever VALUES ('infinity')");
  }

  @Test
  void whoHasThePasswordReadsTheTable() throws Exception {
    assertThat(read(Map.of("query", "SELECT deal_id FROM deals ORDER BY 1")))
        .extracting(row -> row.getString(0))
        .containsExactly("d1", "d2", "d3");
  }

  @Test
  void aWrongPasswordIsAMatterOfTheConfiguration() {
    assertFails(
        Map.of("dbtable", "deals", "password", "wrong-password"),
        InputException.Source.CONFIGURATION,
        "the database refuses the login: FATAL: password authentication failed for user \"ada\"."
            + " Put right user and password under sources.crm.options.");
  }

  @Test
  void whatIsNotThereIsAMatterOfTheConfiguration() {
    assertFails(
        Map.of("dbtable", "opportunity"),
        InputException.Source.CONFIGURATION,
        "the database refuses: ERROR: relation \"opportunity\" does not exist. Put right"
            + " sources.crm.options.");
    assertFails(
        Map.of("query", "SELECT dealid FROM deals"),
        InputException.Source.CONFIGURATION,
        "the database refuses: ERROR: column \"dealid\" does not exist. Put right"
            + " sources.crm.options.");
    assertFails(
        Map.of("dbtable", "deals", "url", postgres.url() + "x"),
        InputException.Source.CONFIGURATION,
        "the database refuses: FATAL: database \"postgresx\" does not exist. Put right"
            + " sources.crm.options.");
  }

  @Test
  void nothingIsWritten() {
    assertFails(
        Map.of("dbtable", "deals", "user", "postgres", "sessionInitStatement", "DELETE FROM deals"),
        InputException.Source.CONFIGURATION,
        "the database refuses: ERROR: cannot execute DELETE in a read-only transaction. Put right"
            + " sources.crm.options.");
  }

  @Test
  void aDatabaseThatIsAwayMayBeThereLater() throws IOException {
    assertFails(
        Map.of("dbtable", "deals", "url", "jdbc:postgresql://localhost:1/crm"),
        InputException.Source.STORAGE,
        "the database does not answer, or not to the end: Connection to localhost:1 refused. Check"
            + " that the hostname and port are correct and that the postmaster is accepting TCP/IP"
            + " connections (Connection refused). Check that it is up and can be reached from here,"
            + " then run again.");
    assertFails(
        Map.of("dbtable", "deals", "url", "jdbc:postgresql://no.such.host.invalid/crm"),
        InputException.Source.STORAGE,
        "the database does not answer, or not to the end: The connection attempt failed"
            + " (no.such.host.invalid). Check that it is up and can be reached from here, then run"
            + " again.");
  }

  @Test
  void aDatabaseThatTakesTheCallAndSaysNothingIsAway() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertFails(
          Map.of(
              "dbtable",
              "deals",
              "url",
              "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/crm",
              "loginTimeout",
              "1"),
          InputException.Source.STORAGE,
          "the database does not answer, or not to the end: Connection attempt timed out. Check"
              + " that it is up and can be reached from here, then run again.");
    }
  }

  @Test
  void aQueryThatSaysNothingForTooLongIsGivenUp() {
    assertFails(
        Map.of("query", "SELECT pg_sleep(60)", "socketTimeout", "1"),
        InputException.Source.STORAGE,
        "the database does not answer, or not to the end: An I/O error occurred while sending to"
            + " the backend (Read timed out). Check that it is up and can be reached from here,"
            + " then run again.");
  }

  @Test
  void aConnectionThatIsLostInTheMiddleMayHoldNextTime() {
    assertFails(
        Map.of(
            "query",
            "SELECT pg_terminate_backend(pg_backend_pid()) AS ended FROM generate_series(1, 3)",
            "user",
            "postgres"),
        InputException.Source.STORAGE,
        "the database does not answer, or not to the end: FATAL: terminating connection due to"
            + " administrator command. Check that it is up and can be reached from here, then run"
            + " again.");
  }

  @Test
  void aValueThatCannotBeGivenIsAMatterOfTheData() {
    assertFails(
        Map.of("query", "SELECT 1 / amount::int AS x FROM deals WHERE amount = 0"),
        InputException.Source.DATA,
        "the database cannot give a value: ERROR: division by zero. Leave it out, or write it"
            + " otherwise, in the query under sources.crm.options.");
    assertFails(
        Map.of("dbtable", "deals"),
        InputException.Source.DATA,
        "the database cannot give a value: Bad value for type BigDecimal : NaN. Leave it out, or"
            + " write it otherwise, in the query under sources.crm.options.");
    assertFails(
        Map.of("dbtable", "forever"),
        InputException.Source.DATA,
        "it has a number or a time that is out of all range, such as infinity (long overflow)."
            + " Leave it out in the query under sources.crm.options.");
  }

  @Test
  void aMissingDriverIsNamedWithWhatToDo() {
    assertFails(
        Map.of("dbtable", "deals", "url", "jdbc:snowflake://crm"),
        InputException.Source.CONFIGURATION,
        "no driver takes its url. Put right sources.crm.options.url, or, where its driver is not"
            + " the one of PostgreSQL: name its jar, and those that it needs, in"
            + " HINDSIGHT_CLASS_PATH, or give it to spark-submit with --packages or --jars.");
    assertFails(
        Map.of("dbtable", "deals", "driver", "com.example.Driver"),
        InputException.Source.CONFIGURATION,
        "there is no class com.example.Driver. Name its jar, and those that it needs, in"
            + " HINDSIGHT_CLASS_PATH, or give it to spark-submit with --packages or --jars.");
  }

  @Test
  void aMissingLibraryIsNamedWithWhatToDo() {
    String what =
        "Cannot read the source crm: there is no library for its format. Name its jar, and those"
            + " that it needs, in HINDSIGHT_CLASS_PATH, or give it to spark-submit with --packages"
            + " or --jars; take the build for this version of Spark.";
    for (String format : List.of("delta", "iceberg", "avro", "nonsense")) {
      InputException meant =
          meaning(catchThrowable(() -> session.read().format(format).load("/nowhere")), Set.of());
      assertThat(meant).hasMessage(what);
      assertThat(meant.source()).isEqualTo(InputException.Source.CONFIGURATION);
    }
  }

  @Test
  void aTableThatNoCatalogueHasIsNamedWithWhatToDo() {
    for (String table : List.of("gold", "sales.gold", "lake.sales.gold")) {
      assertThat(meaning(catchThrowable(() -> session.table(table).schema()), Set.of()))
          .hasMessage(
              "Cannot read the source crm: Spark knows no such table. Put right the name under"
                  + " sources.crm.table, or tell Spark of its catalogue, such as"
                  + " HINDSIGHT_JAVA_OPTS=-Dspark.sql.catalog.NAME=CLASS.");
    }
  }

  @Test
  void noSecretIsSaid() {
    Throwable failed =
        catchThrowable(() -> read(Map.of("dbtable", "deals", "user", "top-secret-user")));

    assertThat(meaning(failed, Set.of("top-secret-user", "top")))
        .message()
        .contains("password authentication failed for user \"***\"");
  }

  private static void assertFails(
      Map<String, String> options, InputException.Source blamed, String message) {
    InputException meant = meaning(catchThrowable(() -> read(options)), Set.of());
    assertThat(meant).hasMessage("Cannot read the source crm: " + message);
    assertThat(meant.source()).isEqualTo(blamed);
  }

  private static InputException meaning(Throwable failed, Set<String> secrets) {
    return new SourceFailure("the source crm", SourceSettings.in("sources.crm"), secrets)
        .meaning(failed)
        .orElseThrow(() -> new AssertionError("This means nothing", failed));
  }

  private static List<Row> read(Map<String, String> options) throws Exception {
    Map<String, String> all = new HashMap<>();
    all.put("url", postgres.url());
    all.put("user", Postgres.USER);
    all.put("password", Postgres.PASSWORD);
    all.putAll(options);
    return session.read().format("jdbc").options(Jdbc.completed(all)).load().javaRDD().collect();
  }
}
