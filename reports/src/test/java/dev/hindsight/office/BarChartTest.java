package dev.hindsight.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.churn.RetentionCurves;
import dev.hindsight.charts.payoff.PayOffWaterfall;
import dev.hindsight.charts.winrates.LikeForLikeAgainstCrude;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.charts.winrates.WinRateByQuarter;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import org.junit.jupiter.api.Test;

class BarChartTest {

  private static final Findings FULL = FindingsFixture.full();

  @Test
  void stepsAreOneTwoOrFiveAndNoughts() {
    assertThat(BarChart.step(0.11)).isEqualTo(0.2);
    assertThat(BarChart.step(7.2)).isEqualTo(10);
    assertThat(BarChart.step(3_000_001)).isEqualTo(5_000_000);
  }

  @Test
  void whatIsNoBarsIsLeftToThePicture() {
    assertThat(EditableCharts.of(Charts.all(FULL).get(RetentionCurves.NAME).require())).isEmpty();
    assertThat(EditableCharts.of(Charts.all(FULL).get(PayOffWaterfall.NAME).require())).isPresent();
  }

  @Test
  void ofSeveralEstimatesTheFirstIsDrawn() {
    var chart = Charts.all(FULL).get(LikeForLikeAgainstCrude.NAME).require();

    assertThat(EditableCharts.of(chart)).isEmpty();
    assertThat(EditableCharts.ofFirst(chart).orElseThrow().values()).isEqualTo("Like for like");
    assertThat(EditableCharts.ofFirst(chart).orElseThrow().all())
        .extracting(BarChart.Bar::label)
        .doesNotHaveDuplicates();
  }

  @Test
  void differencesAndQuartersArePointsAmountsAreBars() {
    assertThat(marks(LikeForLikeAgainstCrude.NAME)).isEqualTo(Marks.POINTS);
    assertThat(marks(WinRateByQuarter.NAME)).isEqualTo(Marks.POINTS);
    assertThat(marks(WinRateByDecision.NAME)).isEqualTo(Marks.BARS);
    assertThat(marks(PayOffWaterfall.NAME)).isEqualTo(Marks.BARS);
  }

  @Test
  void quartersThatAreNotMeasuredHaveNoPoint() {
    BarChart quarters = drawn(WinRateByQuarter.NAME);

    assertThat(quarters.values()).isEqualTo("Share won, All deals");
    assertThat(quarters.all())
        .extracting(BarChart.Bar::estimate)
        .containsExactlyElementsOf(
            FULL.winRates().by(Dimension.QUARTER).levels().require().stream()
                .map(quarter -> quarter.all().winRate().estimate())
                .filter(Measured::isMeasured)
                .map(Measured::require)
                .toList());
  }

  private static Marks marks(String name) {
    return drawn(name).marks();
  }

  private static BarChart drawn(String name) {
    return EditableCharts.ofFirst(Charts.all(FULL).get(name).require()).orElseThrow();
  }
}
