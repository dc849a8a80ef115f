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
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateChartTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final Offset<Double> EXACT = Offset.offset(1e-12);

  @Test
  void stepsAreOneTwoOrFiveAndNoughts() {
    assertThat(EstimateChart.step(0.11)).isEqualTo(0.2);
    assertThat(EstimateChart.step(7.2)).isEqualTo(10);
    assertThat(EstimateChart.step(3_000_001)).isEqualTo(5_000_000);
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
        .extracting(EstimateChart.Bar::label)
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
    EstimateChart quarters = drawn(WinRateByQuarter.NAME);

    assertThat(quarters.values()).isEqualTo("Share won, All deals");
    assertThat(quarters.all())
        .extracting(EstimateChart.Bar::estimate)
        .containsExactlyElementsOf(
            FULL.winRates().by(Dimension.QUARTER).levels().require().stream()
                .map(quarter -> quarter.all().winRate().estimate())
                .filter(Measured::isMeasured)
                .map(Measured::require)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 1",
    "-3, -7, -1, -8, 0",
    "0.5, 0.2, 0.9, 0, 1",
    "-30, -100, 40, -100, 50",
    "1e-9, 0, 4e-9, 0, 4e-9"
  })
  void theAxisHoldsNoughtAndAllIntervals(
      double value, double lower, double upper, double from, double to) throws IOException {
    EstimateChart quarters = drawn(WinRateByQuarter.NAME);
    EstimateChart chart =
        new EstimateChart(
            quarters.picture(),
            "of",
            "value",
            Unit.DECIMAL,
            Marks.BARS,
            List.of(new EstimateChart.Bar("one", new Estimate(value, lower, upper), Color.RED)));
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Data");
      sheet.createRow(0).createCell(0).setCellValue("one");
      IntStream.rangeClosed(1, ChartFigure.values().length)
          .forEach(column -> sheet.getRow(0).createCell(column).setCellValue(0));
      XSSFChart drawn =
          sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 9, 9, 5, 5, 9, 9));
      chart.draw(drawn, new ChartCells(sheet, 0, 0), Ink.SHEET);
      var axis = drawn.getCTChart().getPlotArea().getValAxArray(0);
      assertThat(axis.getScaling().getMin().getVal()).isCloseTo(from, EXACT);
      assertThat(axis.getScaling().getMax().getVal()).isCloseTo(to, EXACT);
      assertThat(axis.getMajorUnit().getVal()).isPositive().isLessThanOrEqualTo(to - from);
    }
  }

  private static Marks marks(String name) {
    return drawn(name).marks();
  }

  private static EstimateChart drawn(String name) {
    return EditableCharts.ofFirst(Charts.all(FULL).get(name).require()).orElseThrow();
  }
}
