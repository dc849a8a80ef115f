package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.KeptRows;
import dev.hindsight.LocalSpark;
import dev.hindsight.SparkJobs;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the results of queries. */
@ExtendWith(LocalSpark.class)
class QueryResultsTest {

  private static final String HEADER = ExportFolder.DEALS;

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  @Test
  void rowsWithOneKeyContestIt() {
    exports
        .queried("SELECT * FROM crm")
        .with("crm.csv", HEADER + "D-1,won,1,2025-01-02\nD-1,won,2,2025-01-02\n");

    assertThat(exports.findings())
        .containsExactly(
            "REJECTED crm.csv:2 deal_id=D-1: Has the same key as crm.csv, line 3, and other content: nobody can know which is true",
            "REJECTED crm.csv:3 deal_id=D-1: Has the same key as crm.csv, line 2, and other content: nobody can know which is true");
  }

  @Test
  void resultWithoutRowsIsATableWithoutRows() {
    exports
        .queried("SELECT * FROM crm WHERE deal_id = 'D-9'")
        .with("crm.csv", HEADER + "D-1,open,,\n");

    assertThat(exports.quality(Deals.TABLE).read()).isZero();
    assertThat(exports.quality(Deals.TABLE).isPresent()).isTrue();
  }

  @Test
  void valuesOfAllTypes() {
    exports
        .queried(
            """
            SELECT id AS deal_id, 'won' AS outcome, amount, day AS closed_at, opened AS opened_at,
                   seats AS segment, CAST(1.5 AS DOUBLE) AS region, true AS competitor
            FROM VALUES (1, 1234.50, DATE '2025-03-01', TIMESTAMP '2025-02-28 23:30:00', 7),
                        (2, 0.1 + 0.2, DATE '2025-03-02', NULL, NULL) AS crm (id, amount, day, opened, seats)
            """)
        .with("other.csv", HEADER);

    assertThat(
            exports.kept(
                Deals.TABLE,
                "deal_id",
                "amount",
                "closed_at",
                "opened_at",
                "segment",
                "region",
                "competitor"))
        .containsExactlyInAnyOrder(
            List.of("1", "1234.5000", "2025-03-01", "2025-02-28", "7", "1.5", "true"),
            List.of("2", "0.3000", "2025-03-02", "null", "null", "1.5", "true"));
  }

  @Test
  void whatIsNoSingleValueIsABadOne() {
    exports
        .queried(
            """
            SELECT deal_id, outcome, amount, closed_at, array(deal_id) AS segment,
                   CAST(deal_id AS BINARY) AS region, INTERVAL 3 DAYS AS competitor, _file, _line
            FROM crm
            """)
        .with("crm.csv", HEADER + "D-1,open,,\n");

    assertThat(exports.findings())
        .containsExactlyInAnyOrder(
            "DROPPED_VALUE crm.csv:2 segment=(no single value): Is a list or a structure, where a single value is wanted; let the query take one out",
            "DROPPED_VALUE crm.csv:2 region=(no single value): Is bytes; let the query give a text",
            "DROPPED_VALUE crm.csv:2 competitor=(no single value): Is a time span; let the query give a number of days");
  }

  @Test
  void momentHasItsDayInTheConfiguredZone() {
    exports
        .queried(
            """
            SELECT deal_id, 'won' AS outcome, 1 AS amount, DATE(to_timestamp(closed_at)) AS closed_at,
                   read_date(closed_at) AS opened_at
            FROM crm
            """)
        .with("crm.csv", HEADER + "D-1,open,,2025-01-02T23:30:00Z\n");

    assertThat(exports.kept(Deals.TABLE, "closed_at", "opened_at"))
        .containsExactly(List.of("2025-01-03", "2025-01-03"));
  }

  @Test
  void whatCannotBeReadIsNullForTheFunctions() {
    exports
        .configured(
            """
            exports:
              deals:
                sql: |
                  SELECT concat_ws('|', nvl(string(read_date(a)), '-'), nvl(string(read_amount(a)), '-'),
                                   nvl(string(read_moment(a, 'd.M.yyyy HH:mm')), '-'), sf18(a), plain_key(a)) AS deal_id,
                         'open' AS outcome, NULL AS amount, NULL AS closed_at
                  FROM (SELECT deal_id AS a FROM crm)
            """)
        .with(
            "crm.csv",
            "deal_id\n2025-02-30\n\"(1,200)\"\n1.2.2025 08:15\n006000000ABCdef\n\"a\u200bb \"\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id"))
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrder(
            "-|-|-|2025-02-30|2025-02-30",
            "-|-1200.000000000000000000|-|(1,200)|(1,200)",
            "-|-|2025-02-01 08:15:00|1.2.2025 08:15|1.2.2025 08:15",
            "-|-|-|006000000ABCdefAQD|006000000ABCdef",
            "-|-|-|ab |ab");
  }

  @Test
  void anAmountIsNeverRounded() {
    exports
        .configured(
            """
            exports:
              deals:
                sql: |
                  SELECT deal_id, 'won' AS outcome, DATE '2025-01-02' AS closed_at,
                         sum(read_amount(amount)) + 0.1 AS amount
                  FROM crm GROUP BY deal_id
            """)
        .with(
            "crm.csv",
            "deal_id,amount\nD-1,1199.8999999999998\nD-1,0.0000000000002\nD-2,0.1234567890123456789\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount"))
        .containsExactly(List.of("D-1", "1200.0000"));
  }

  /** Joins, windows and sums, over files large enough for several partitions. */
  @Test
  void sameRowsHoweverTheWorkIsDivided(JavaSparkContext spark) {
    String filler = "x".repeat(2_000);
    for (int file = 0; file < 3; file++) {
      int first = file * 3_000;
      exports.with(
          "log-" + file + ".csv",
          IntStream.range(first, first + 3_000)
              .mapToObj(
                  i ->
                      "R-%s,2025-01-%s,%s,%s"
                          .formatted(i % 500, 10 + i % 7, i % 3 == 0 ? "yes" : "never", filler))
              .collect(Collectors.joining("\n", "id,day,answer,note\n", "\n")));
    }
    exports
        .with("deals.csv", HEADER)
        .configured(
            """
            sources: {log: {file: log-*.csv}}
            exports:
              decisions:
                sql: |
                  SELECT id AS request_id, day AS decided_at, answer AS decision, concat(id, ' ', n) AS decision_id
                  FROM (SELECT log.*, n, row_number() OVER (PARTITION BY log.id ORDER BY day, _file, _line) AS nth
                        FROM log JOIN (SELECT id, count(*) AS n FROM log GROUP BY id) AS counts ON counts.id = log.id)
                  WHERE nth = 1
            """);
    ReadingPlan plan = ReadingPlan.of(exports.request(), spark.hadoopConfiguration());

    assertThat(plan.partitions()).isGreaterThan(1);
    List<List<List<String>>> read =
        IntStream.of(1, 3, 16).mapToObj(partitions -> cells(spark, partitions)).toList();
    assertThat(read.get(0)).hasSize(500);
    assertThat(read).allSatisfy(each -> assertThat(each).isEqualTo(read.get(0)));
  }

  private List<List<String>> cells(JavaSparkContext spark, int partitions) {
    return KeptRows.read(spark, exports.request(), partitions).cells(Decisions.TABLE).stream()
        .map(Map::values)
        .map(List::copyOf)
        .toList();
  }

  @Test
  void queryWithoutSubqueriesIsPartOfTheOneJobThatReads(JavaSparkContext spark)
      throws InterruptedException {
    exports
        .queried(
            "SELECT * EXCEPT (n) FROM (SELECT *, count(*) OVER (PARTITION BY deal_id) AS n FROM crm) WHERE n = 1")
        .with("crm.csv", HEADER + "D-1,open,,\n");

    assertThat(SparkJobs.of(spark, () -> exports.read().close())).hasSize(1);
  }

  @Test
  void nothingIsLeftInTheWorkingFolder() {
    exports.queried("SELECT * FROM crm").with("crm.csv", HEADER + "D-1,open,,\n");
    exports.read().close();

    assertThat(Path.of("spark-warehouse")).doesNotExist();
    assertThat(Path.of("metastore_db")).doesNotExist();
    assertThat(Files.exists(Path.of("artifacts"))).isFalse();
  }

  @Test
  void environmentIsNotReplacedInTexts() {
    exports
        .queried("SELECT '${env:PATH}' AS deal_id, outcome, amount, closed_at FROM crm")
        .with("crm.csv", HEADER + "D-1,open,,\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("${env:PATH}"));
  }

  @Test
  void filesAreNotReadByTheirPaths() {
    exports
        .queried("SELECT * FROM csv.`" + folder.resolve("crm.csv") + "`")
        .with("crm.csv", HEADER + "D-1,open,,\n");

    assertThat(exports.refusal())
        .contains("there is no source csv.FOLDER/crm.csv", "The sources are: crm.");
  }
}
