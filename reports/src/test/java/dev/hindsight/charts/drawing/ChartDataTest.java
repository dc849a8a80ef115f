package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDataTest {

  private static final Estimate ESTIMATE = new Estimate(0.609, 0.52, 0.69);

  @Test
  void cellsSayAndHoldTheirNumbers() {
    assertThat(Cell.of(Unit.SHARE, ESTIMATE))
        .isEqualTo(new Cell("61\u00a0% (52 to 69)", List.of(0.609, 0.52, 0.69)));
    assertThat(Cell.counts(new Rate(81, 133, Measured.of(ESTIMATE))))
        .isEqualTo(new Cell("81 of 133", List.of(81.0, 133.0)));
    assertThat(Cell.count(1204)).isEqualTo(new Cell("1,204", List.of(1204.0)));
  }

  @Test
  void aSentenceNamesEachRowAndLeavesOutWhatIsEmpty() {
    ChartData data =
        new ChartData(
            List.of("Answer", "Win rate", "ARR", ""),
            List.of(
                List.of(Cell.of("Yes"), Cell.of("61\u00a0%"), Cell.of("1.2m"), Cell.of("")),
                List.of(Cell.of("\u05d0\u05d1"), Cell.of(""), Cell.count(3), Cell.of("few"))));

    assertThat(data.say())
        .isEqualTo("Yes: win rate 61\u00a0%, ARR 1.2m; \u2068\u05d0\u05d1\u2069: ARR 3, few");
  }

  @Test
  void everyRowHasACellForEachHeader() {
    assertThatThrownBy(() -> new ChartData(List.of("Answer"), List.of(List.of())))
        .hasMessage("Invalid chart data: 0 cells under 1 headers in []");
  }
}
