package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class SqlTablesTest {

  @TempDir Path folder;

  private ExportFolder exports(JavaSparkContext spark) {
    return new ExportFolder(spark, folder)
        .with("deals.csv", ExportFolder.DEALS + "D-1,won,100,2025-03-01\n");
  }

  @Test
  void queryLeavesOutRowsOfOtherFields(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark)
            .with(
                "Change-Log.csv",
                "Issue key,Field,To,Date\nR-1,assignee,Ann,2025-01-02\nR-1,status,Yes,2025-01-02\nR-2,status,Maybe,2025-01-03\n")
            .configured(
                """
                exports:
                  decisions:
                    sql: |
                      SELECT `Issue key` AS request_id, date AS decided_at,
                             lower(to) AS decision, _file, _line
                      FROM change_log
                      WHERE field = 'status'
                """);

    assertThat(exports.kept(Decisions.TABLE, "request_id", "decided_at", "decision"))
        .containsExactly(List.of("R-1", "2025-01-02", "yes"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED Change-Log.csv:4 decision=maybe: Is none of yes, not_now, never, alternative");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).hasSize(1);
  }

  private ExportFolder deals(JavaSparkContext spark, String sql) {
    return new ExportFolder(spark, folder).queried(sql);
  }

  @Test
  void sourceOfSeveralFilesTellsThemApart(JavaSparkContext spark) {
    ExportFolder exports =
        deals(
                spark,
                """
                SELECT Id AS deal_id, stage AS outcome, amount, closed AS closed_at, _file, _line
                FROM snapshots
                WHERE _file = (SELECT max(_file) FROM snapshots)
                """)
            .with("snap-08.csv", "Id;Stage;Amount;Closed\nD-1;open;;\n")
            .with(
                "snap-09.csv",
                "Report of September\n\nStage;Id;Closed;Amount\nwon;D-1;2025-09-03;7\n")
            .configured(
                """
                sources:
                  snapshots: {file: snap-*.csv, delimiter: ";", headers: [id, stage]}
                exports:
                  deals:
                    sql: |
                      SELECT Id AS deal_id, stage AS outcome, amount, closed AS closed_at, _file, _line
                      FROM snapshots
                      WHERE _file = (SELECT max(_file) FROM snapshots)
                """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome", "amount", "closed_at"))
        .containsExactly(List.of("D-1", "won", "7.0000", "2025-09-03"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("snap-09.csv:4");
  }

  @Test
  void typedValuesAreReadAsTheyAre(JavaSparkContext spark) {
    assertThat(
            deals(
                    spark,
                    """
                    SELECT sf18(id) AS deal_id, 'won' AS outcome,
                           read_amount(amount, 'de') AS amount,
                           read_date(closed, 'd. MMM yyyy', 'de') AS closed_at,
                           read_moment(made) AS opened_at
                    FROM opportunity
                    """)
                .with(
                    "Opportunity.csv",
                    "ID,Amount,Closed,Made\n0065g00000AbCdE,\"1.200,50 €\",3. Mär 2025,1735689600\n")
                .kept(Deals.TABLE, "deal_id", "amount", "closed_at", "opened_at"))
        .containsExactly(List.of("0065g00000AbCdEAAV", "1200.5000", "2025-03-03", "2025-01-01"));
  }

  @Test
  void repeatedHeadersAreNumbered(JavaSparkContext spark) {
    assertThat(
            deals(
                    spark,
                    "SELECT id AS deal_id, 'open' AS outcome, NULL AS amount, NULL AS closed_at, labels_2 AS segment, labels_3 AS region FROM issues")
                .with("issues.csv", "Id,Labels,labels,LABELS\nD-1,a,b,c\n")
                .kept(Deals.TABLE, "deal_id", "segment", "region"))
        .containsExactly(List.of("D-1", "b", "c"));
  }

  @Test
  void missingSourceNamesTheNearest(JavaSparkContext spark) {
    assertThat(
            deals(spark, "SELECT *\nFROM oportunity")
                .with("Opportunity.csv", "id\n1\n")
                .refusal()
                .replaceAll("/\\S*/\\S*.yaml", "YAML"))
        .isEqualTo(
            "Cannot run the query in YAML:5 (exports.deals.sql, line 2 of it): there is no source oportunity; did you mean opportunity? The sources are: opportunity.");
  }
}
