package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TableSheetTest {

  @Test
  void whatFitsIsNotCut() {
    assertThat(TableSheet.fitting(3, 3)).isEqualTo(3);
  }

  @Test
  void whatDoesNotFitLeavesRoomForAWordOnIt() {
    assertThat(TableSheet.fitting(4, 3)).isEqualTo(2);
  }

  @Test
  @Tag("locale-sensitive")
  void saysHowManyRowsItCuts() {
    assertThat(TableSheet.cutWord(2_000))
        .isEqualTo("2,000 more rows do not fit into a sheet; findings.json has them all");
  }
}
