package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class JoinsTest {

  @TempDir Path folder;

  private ExportFolder joined(SparkSession spark, String on, String equals) {
    return new ExportFolder(spark, folder)
        .with(
            "deals.csv",
            """
            deal_id,outcome,amount,closed_at,owner
            D1,open,,, Ann
            D2,open,,,Bob
            """)
        .with(
            Deals.TABLE,
            new TableMapping(
                null,
                ',',
                "UTF-8",
                Map.of("sales_team", List.of("Team")),
                Map.of(),
                Map.of(),
                List.of(),
                false,
                List.of(),
                List.of(new TableMapping.Join("people.csv", on, equals))));
  }

  @Test
  void addsColumnsOnAKey(SparkSession spark) {
    assertThat(
            joined(spark, "owner", "Name")
                .with("people.csv", "name,team\nAnn,North\n")
                .kept(Deals.TABLE, "deal_id", "sales_team"))
        .containsExactly(List.of("D1", "North"), List.of("D2", "null"));
  }

  @Test
  void listsRowsThatFindNothing(SparkSession spark) {
    ExportFolder exports =
        joined(spark, "owner", "Name").with("people.csv", "name,team\nAnn,North\n");

    // What was looked up may be the name of a person.
    assertThat(exports.findings())
        .containsExactly("ORPHAN deals.csv:3 owner=: Is not in people.csv, which is joined");
    ReadExports read = exports.read();
    assertThat(read.quality(Deals.TABLE).orphans()).isOne();
    read.release();
  }

  @Test
  void refusesAKeyThatIsThereTwice(SparkSession spark) {
    assertThat(
            joined(spark, "owner", "name")
                .with("people.csv", "name,team\nAnn,North\nAnn,South\n")
                .refusal())
        .isEqualTo(
            "Cannot read people.csv: lines 2 and 3 have the same value in \"name\", so nobody can know which one is meant. Remove one.");
  }

  @Test
  void namesColumnsAndFilesThatAreNotThere(SparkSession spark) {
    assertThat(joined(spark, "owner", "name").refusal())
        .isEqualTo(
            "Cannot find the export of deals: hindsight.yaml says that it is people.csv, and no file in FOLDER is named so. The folder has: deals.csv");
    assertThat(joined(spark, "owner", "who").with("people.csv", "name,team\n").refusal())
        .isEqualTo(
            "Cannot read people.csv: it is joined on its column \"who\", which it does not have. It has: name, team");
    assertThat(joined(spark, "rep", "name").with("people.csv", "name,team\n").refusal())
        .isEqualTo(
            "Cannot read deals.csv: people.csv is joined on its column \"rep\", which it does not have. It has: deal_id, outcome, amount, closed_at, owner");
  }
}
