package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Signals have no key: all that stands in a row tells it from others. */
@ExtendWith(LocalSpark.class)
class RowsWithoutAKeyTest {

  @TempDir Path folder;

  @Test
  void signalsAtTwoTimesOfADayAreTwo(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with("deals.csv", ExportFolder.DEALS)
            .with(
                "pressure.csv",
                """
                request_id,signalled_at,tactic
                R1,2025-02-02T09:30,other
                R1,2025-02-02T16:15,other
                R1,2025-02-02T16:15,other
                R2,2025-02-02,other
                """);

    assertThat(exports.kept(Pressure.TABLE, "signalled_at"))
        .containsExactly(List.of("2025-02-02"), List.of("2025-02-02"), List.of("2025-02-02"));
    assertThat(exports.places(Pressure.TABLE))
        .containsExactly("pressure.csv:2", "pressure.csv:3", "pressure.csv:5");
    assertThat(exports.findings())
        .containsExactly(
            "DUPLICATE pressure.csv:4 =: Is alike in every column that counts to pressure.csv, line 3, which is kept");
  }

  @Test
  void signalsOfPartFilesAreAlikeWhateverTheirColumns(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with("deals.csv", ExportFolder.DEALS)
            .with(
                "pressure/1.csv",
                """
                request_id,signalled_at,tactic,note,by,claimed_deadline,extra
                R1,2025-02-02T09:30,other,phone,mail,,
                """)
            .with(
                "pressure/2.csv",
                """
                By ,NOTE,signalled_at,request_id,tactic
                mail,phone,2025-02-02T09:30,R1,other
                phone,mail,2025-02-02T09:30,R1,other
                """);

    assertThat(exports.places(Pressure.TABLE))
        .containsExactly("pressure/1.csv:2", "pressure/2.csv:3");
    assertThat(exports.findings())
        .containsExactly(
            "DUPLICATE pressure/2.csv:2 =: Is alike in every column that counts to pressure/1.csv, line 2, which is kept");
  }

  private ExportFolder quotas(JavaSparkContext spark, String rows) {
    return new ExportFolder(spark, folder)
        .with("deals.csv", ExportFolder.DEALS)
        .with("quotas.csv", rows);
  }

  @Test
  void quotasOfSeveralSellersAreRowsOfTheirOwn(JavaSparkContext spark) {
    ExportFolder exports =
        quotas(
            spark,
            """
            sales_team,period_start,period_end,quota,sales_rep
            East,2025-01-01,2025-03-31,100,Ann
            East,2025-01-01,2025-03-31,100,Bob
            East,2025-01-01,2025-03-31,250,
            East,2025-01-01,2025-03-31,100,Bob
            """);

    assertThat(exports.kept(Quotas.TABLE, "sales_rep", "quota"))
        .containsExactly(
            List.of("Ann", "100.0000"), List.of("Bob", "100.0000"), List.of("null", "250.0000"));
    assertThat(exports.findings())
        .containsExactly(
            "DUPLICATE quotas.csv:5 =: Is alike in every column that counts to quotas.csv, line 3, which is kept");
  }

  @Test
  void quotasThatOnlyAnUnmappedColumnTellsApartAreRowsOfTheirOwn(JavaSparkContext spark) {
    ExportFolder exports =
        quotas(
            spark,
            """
            Id,sales_team,period_start,period_end,quota
            1,East,2025-01-01,2025-03-31,100
            2,East,2025-01-01,2025-03-31,100
            3,East,2025-01-01,2025-03-31,70
            """);

    assertThat(exports.kept(Quotas.TABLE, "quota"))
        .containsExactly(List.of("100.0000"), List.of("100.0000"), List.of("70.0000"));
    assertThat(exports.findings()).isEmpty();
  }

  @Test
  void quotasThatContradictEachOtherAreLeftOut(JavaSparkContext spark) {
    assertThat(
            quotas(
                    spark,
                    """
                    sales_team,period_start,period_end,quota,sales_rep
                    East,2025-01-01,2025-03-31,100,Ann
                    East,2025-01-01,2025-03-31,200,Ann
                    """)
                .findings())
        .containsExactly(
            "REJECTED quotas.csv:2 sales_team, period_start, sales_rep=East, 2025-01-01, Ann: Has the same key as quotas.csv, line 3, and other content: nobody can know which is true",
            "REJECTED quotas.csv:3 sales_team, period_start, sales_rep=East, 2025-01-01, Ann: Has the same key as quotas.csv, line 2, and other content: nobody can know which is true");
  }

  @Test
  void rowsWithAKeyThatOnlyUnmappedColumnsTellApartStayOneAndTheColumnsAreNamed(
      JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "deals/1.csv",
                "deal_id,outcome,amount,closed_at,Stage,Owner,Note\nD1,won,1,2025-01-01,Won,Ann,\n")
            .with(
                "deals/2.csv",
                "Owner,stage,deal_id,outcome,amount,closed_at\nBob,Won,D1,won,1,2025-01-01\n")
            .with(
                "deals/3.csv",
                "deal_id,outcome,amount,closed_at,Note,Stage,Owner\nD1,won,1,2025-01-01,late,Won,Ann\n");

    assertThat(exports.places(Deals.TABLE)).containsExactly("deals/1.csv:2");
    assertThat(exports.findings())
        .containsExactly(
            "DUPLICATE deals/2.csv:2 =: Is alike in every column that counts to deals/1.csv, line 2, which is kept; columns that are not mapped differ: owner",
            "DUPLICATE deals/3.csv:2 =: Is alike in every column that counts to deals/1.csv, line 2, which is kept; columns that are not mapped differ: note");
  }
}
