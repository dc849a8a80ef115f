package dev.hindsight.charts.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.FindingsFixture;
import org.junit.jupiter.api.Test;

class ExpectedAgainstHappenedTest {

  @Test
  void drawsWhatCouldBeMarkedAndSaysHowMuchHeld() {
    Chart chart = ExpectedAgainstHappened.of(FindingsFixture.full()).require();

    assertThat(chart.title())
        .isEqualTo("1 of 3\u00a0ranges of the report of 2026Q2 held, where 2.6 were expected to");
    assertThat(chart.data().lines())
        .containsExactly(
            "Wins among open deals: yes: expected 30\u00a0% (19 to 39), happened 34\u00a0%, of open"
                + " 11 of 32",
            "Wins among open deals: not now: expected 24\u00a0% (15 to 33), happened 0\u00a0%, of open"
                + " 0 of 27",
            "Promises that come due and are kept: expected 59\u00a0% (42 to 75), happened 83\u00a0%,"
                + " of open 10 of 12");
  }

  @Test
  void withoutMarksItSaysWhy() {
    assertThat(ExpectedAgainstHappened.of(FindingsFixture.tooFew()).notMeasured())
        .isEqualTo("there is no report of an earlier quarter in the output folder");
  }
}
