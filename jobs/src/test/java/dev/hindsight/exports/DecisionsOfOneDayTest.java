package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Decisions;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Decisions without an identifier are known by their request and moment. */
@ExtendWith(LocalSpark.class)
class DecisionsOfOneDayTest {

  @TempDir Path folder;

  private ExportFolder decisions(JavaSparkContext spark, String rows) {
    return new ExportFolder(spark, folder)
        .with("deals.csv", ExportFolder.DEALS)
        .with("decisions.csv", "request_id,decided_at,decision\n" + rows);
  }

  @Test
  void twoTimesOfADayAreTwoDecisions(JavaSparkContext spark) {
    ExportFolder exports =
        decisions(
            spark,
            """
            R1,2025-03-01T16:00,never
            R1,2025-03-01T09:00:30Z,yes
            R1,2025-03-01,not_now
            """);

    assertThat(exports.kept(Decisions.TABLE, "decided_at", "decision"))
        .containsExactlyInAnyOrder(
            List.of("2025-03-01", "not_now"),
            List.of("2025-03-01T10:00:30", "yes"),
            List.of("2025-03-01T16:00", "never"));
    assertThat(exports.findings()).isEmpty();
  }

  @Test
  void twoAnswersAtOneMomentContestEachOther(JavaSparkContext spark) {
    assertThat(decisions(spark, "R1,2025-03-01T16:00,never\nR1,2025-03-01T16:00,yes\n").findings())
        .containsExactly(
            "REJECTED decisions.csv:2 request_id, decided_at=R1, 2025-03-01T16:00: Has the same key as decisions.csv, line 3, and other content: nobody can know which is true",
            "REJECTED decisions.csv:3 request_id, decided_at=R1, 2025-03-01T16:00: Has the same key as decisions.csv, line 2, and other content: nobody can know which is true");
  }

  @Test
  void aRowThatIsNoDecisionTakesNoneDown(JavaSparkContext spark) {
    ExportFolder exports =
        decisions(
            spark,
            """
            R1,2025-03-01,To Do
            R1,2025-03-01,yes
            R1,2025-03-01,High
            R1,2025-03-01,yes
            """);

    assertThat(exports.kept(Decisions.TABLE, "request_id", "decided_at", "decision"))
        .isEqualTo(List.of(List.of("R1", "2025-03-01", "yes")));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED decisions.csv:2 decision=To Do: Is none of yes, not_now, never, alternative",
            "REJECTED decisions.csv:4 decision=High: Is none of yes, not_now, never, alternative",
            "DUPLICATE decisions.csv:5 =: Is alike in every column that counts to decisions.csv, line 3, which is kept");
  }
}
