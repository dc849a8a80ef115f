package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query can have wrong, each with its line in the configuration. */
@ExtendWith(LocalSpark.class)
class QueryErrorsTest {

  private static final String RESULT = "'D-1' AS deal_id, 'open' AS outcome, amount, closed_at";

  @TempDir Path folder;

  private ExportFolder exports(JavaSparkContext spark) {
    return new ExportFolder(spark, folder)
        .with("crm.csv", "Id,Stage,amount,closed_at,Close Date\nD-1,Won,12,2025-01-02,x\n");
  }

  private ExportFolder queried(JavaSparkContext spark, String sql) {
    return exports(spark).queried(sql);
  }

  private static String refusal(ExportFolder exports) {
    return exports.refusal().replaceAll("/\\S*/hindsight\\d+.yaml", "hindsight.yaml");
  }

  @Test
  void columnThatIsNotThereNamesTheNearest(JavaSparkContext spark) {
    assertThat(refusal(queried(spark, "SELECT Id AS deal_id,\n  stagge AS outcome\nFROM crm")))
        .isEqualTo(
            "Cannot run the query in hindsight.yaml:5 (exports.deals.sql, line 2 of it): there is no column stagge; did you mean Stage? Columns like it are: Stage, Id, _file, _line, amount. A text stands in single quotes, '…'.");
  }

  @Test
  void textInDoubleQuotesIsAName(JavaSparkContext spark) {
    assertThat(refusal(queried(spark, "SELECT * FROM crm WHERE stage = \"Won\"")))
        .startsWith(
            "Cannot run the query in hindsight.yaml:4 (exports.deals.sql, line 1 of it): there is no column Won.");
  }

  @Test
  void whatIsNoSqlIsToldWithItsLine(JavaSparkContext spark) {
    assertThat(refusal(queried(spark, "SELECT *\nFROM crm\nWHERE stage = = 'Won'")))
        .isEqualTo(
            "Cannot run the query in hindsight.yaml:6 (exports.deals.sql, line 3 of it): Syntax error at or near '='.");
  }

  @Test
  void folderWithoutFilesHasNoSources(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .configured("exports:\n  deals:\n    sql: SELECT * FROM crm\n");

    assertThat(refusal(exports))
        .endsWith("there is no source crm. The folder has no file that can be read.");
  }

  @Test
  void whatIsNestedTooDeepIsTold(JavaSparkContext spark) {
    String nested = "(".repeat(5_000) + "1" + ")".repeat(5_000);

    assertThat(refusal(queried(spark, "SELECT * FROM crm WHERE 1 = " + nested)))
        .isEqualTo(
            "Cannot run the query in hindsight.yaml:4 (exports.deals.sql, line 1 of it): it is nested too deep for Spark. Take steps out of it into WITH … AS (…), and write x IN (…) for long chains of OR.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        ">#6#FROM crm WHERE#stagge = 'x'",
        "plain#6#FROM crm WHERE#stagge = 'x'",
        "\"#6#FROM crm WHERE#stagge = 'x'\"",
        "|2-#6# FROM crm WHERE# stagge = 'x'"
      })
  void lineIsThatOfTheFileInEveryStyle(
      String style, int line, String second, String third, JavaSparkContext spark) {
    String start = style.equals("plain") ? "SELECT *" : style.equals("\"") ? "\"SELECT *" : style;
    String own = style.length() > 1 && !style.equals("plain") ? " SELECT *\n" : "";
    String yaml =
        "exports:\n  deals:\n    sql: %s\n%s      %s\n\n      %s\n"
            .formatted(
                start + (style.equals(">") ? "\n      SELECT *" : ""),
                own.isEmpty() ? "" : "     " + own,
                second,
                third);

    assertThat(refusal(exports(spark).configured(yaml))).contains("hindsight.yaml:", "stagge");
    assertThat(yaml.lines().toList().get(lineIn(refusal(exports(spark).configured(yaml))) - 1))
        .contains("stagge");
  }

  private static int lineIn(String refusal) {
    return Integer.parseInt(refusal.replaceAll("(?s).*hindsight\\.yaml:(\\d+).*", "$1"));
  }

  @Test
  void valueThatCannotBeCalculatedWithIsToldWhenTheQueryRuns(JavaSparkContext spark) {
    assertThat(
            refusal(
                queried(
                    spark,
                    "SELECT Id AS deal_id, 'open' AS outcome, closed_at,\n  CAST(stage AS INT) AS amount\nFROM crm")))
        .isEqualTo(
            "Cannot run the query in hindsight.yaml:5 (exports.deals.sql, line 2 of it): The value 'Won' of the type \"STRING\" cannot be cast to \"INT\" because it is malformed. Correct the value as per the syntax, or change its target type. Use `try_cast` to tolerate malformed input and return NULL instead.");
  }

  @Test
  void valueOfAnEarlierStepIsToldToo(JavaSparkContext spark) {
    assertThat(
            refusal(
                queried(
                    spark,
                    "SELECT Id AS deal_id, 'open' AS outcome, max(closed_at) AS closed_at,\n  max(CAST(stage AS INT)) AS amount\nFROM crm GROUP BY Id")))
        .startsWith(
            "Cannot run the query in hindsight.yaml:5 (exports.deals.sql, line 2 of it): The value 'Won'");
  }

  @Test
  void columnsThatTheTableLacksAreToldAllAtOnce(JavaSparkContext spark) {
    assertThat(refusal(queried(spark, "SELECT id AS deal_id, stage AS outcom FROM crm")))
        .isEqualTo(
            """
            Cannot read the result of the query in hindsight.yaml:4 (exports.deals.sql): its columns do not tell where every column of deals is.
              outcome: there is no column "outcome"; did you mean "outcom"?
              amount: there is no column "amount"
              closed_at: there is no column "closed_at"
            The columns found are: deal_id, outcom
            If a column is there under another name, put into hindsight.yaml:
              exports: {deals: {columns: {outcome: "outcom", amount: "YOUR HEADER", closed_at: "YOUR HEADER"}}}""");
  }

  @Test
  void columnThatIsThereTwiceIsRefused(JavaSparkContext spark) {
    assertThat(refusal(queried(spark, "SELECT " + RESULT + ", stage AS outcome FROM crm")))
        .contains(
            "the column \"outcome\" is there 2 times, and nobody can know which one is meant");
  }

  @Test
  void queryOfNothingIsRefused(JavaSparkContext spark) {
    assertThat(refusal(queried(spark, "-- SELECT 1")))
        .startsWith(
            "Cannot run the query in hindsight.yaml:4 (exports.deals.sql, line 1 of it): there is no query, only comments.");
  }
}
