package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Pressure;
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
}
