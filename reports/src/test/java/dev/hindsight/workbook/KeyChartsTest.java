package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.FindingsFixture;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyChartsTest {

  @Test
  void theMostTellingChartsOpenTheReview() {
    assertThat(names(Charts.all(FindingsFixture.full()).keySet().stream()))
        .containsExactly("win-rate-by-decision", "pay-off-net", "churn-per-100-account-years");
  }

  @Test
  void whereOneIsMissingTheNextTakesItsPlace() {
    assertThat(
            names(
                Stream.of("retention", "win-rate-by-quarter", "like-for-like", "churn-waterfall")))
        .containsExactly("like-for-like", "win-rate-by-quarter", "retention");
  }

  private static List<String> names(Stream<String> charts) {
    byte[] png = WorkbookFixture.png(16, 9, Color.BLUE);
    return KeyCharts.of(charts.map(name -> new Picture(name, png, name)).toList()).stream()
        .map(Picture::name)
        .toList();
  }
}
