package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataExamplesSheetTest {

  @Test
  void namesWhatWasNotReadBelowTheExamples() {
    List<List<Value>> rows = DataExamplesSheet.of(FindingsFixture.full()).rows();

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
