package dev.hindsight.tables.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTableTest {

  private static final Findings FULL = FindingsFixture.full();

  /** As beside every other verdict on two sides. */
  @Test
  void besideTheVerdictStandsHowLongUntilItCanBeToldAndWhatWouldOverturnIt() {
    Table<?> table = FeaturesTable.of(FULL, FULL.features().require());
    List<String> headers = table.columns().stream().map(Column::header).toList();

    assertThat(headers)
        .containsSubsequence(
            "Won more often with it?",
            "Smallest difference seen today",
            "Difference that matters seen from",
            "E-value of the difference",
            "Gained");
  }
}
