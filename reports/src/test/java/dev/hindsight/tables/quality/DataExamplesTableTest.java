package dev.hindsight.tables.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataExamplesTableTest {

  @Test
  void namesWhatWasNotReadBelowTheExamples() {
    List<List<Value>> rows = DataExamplesTable.of(FindingsFixture.full()).cells();

    assertThat(rows.subList(rows.size() - 2, rows.size()))
        .containsExactly(
            notRead("archive/", "Is not named after a table"),
            notRead("~$accounts.xlsx", "Is passed over"));
  }

  private static List<Value> notRead(String name, String reason) {
    return List.of(
        Value.text("Not read"),
        Value.EMPTY,
        Value.text(name),
        Value.EMPTY,
        Value.EMPTY,
        Value.EMPTY,
        Value.text(reason));
  }
}
