package dev.hindsight.charts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.charts.grammar.Waterfall.Kind;
import dev.hindsight.charts.grammar.Waterfall.Step;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaterfallTest {

  private static final Cell NONE = Cell.of("");

  @Test
  void aBarBeginsWhereTheOneBeforeItEnds() {
    List<Step> steps =
        List.of(
            new Step(Kind.WHOLE, "All", 90, NONE),
            new Step(Kind.TAKEN, "some", 20, NONE),
            new Step(Kind.TAKEN, "more", -5, NONE),
            new Step(Kind.LEFT, "Left", 75, NONE));

    assertThat(WaterfallBars.bars(steps))
        .containsExactly(
            new WaterfallBars.Bar(0, 90),
            new WaterfallBars.Bar(90, 70),
            new WaterfallBars.Bar(70, 75),
            new WaterfallBars.Bar(0, 75));
  }

  @Test
  void theTableSaysWhatIsDrawn() {
    Waterfall waterfall =
        new Waterfall(
            "Customers",
            "ARR",
            value -> "",
            List.of(
                new Step(Kind.WHOLE, "All", 90, Cell.count(90), Cell.of("1k", 1000)),
                new Step(Kind.LEFT_OF_TOO_FEW, "Left", 4, Cell.of("4 (1 to 9)"), NONE)),
            new Estimate(4, 1, 9));

    assertThat(waterfall.data())
        .isEqualTo(
            new ChartData(
                List.of("Step", "Customers", "ARR"),
                List.of(
                    List.of(Cell.of("All"), Cell.count(90), Cell.of("1k", 1000)),
                    List.of(Cell.of("Left"), Cell.of("4 (1 to 9), too few to say"), NONE))));
    assertThat(
            new String(
                Svg.bytes(new Chart("few", CAPTION, waterfall), FindingsFixture.IDENTITY),
                StandardCharsets.UTF_8))
        .contains(">too few to say</text>");
  }

  @Test
  void anIntervalThatReachesFarOnBothSidesStaysLeftOfTheFigures() {
    assertThat(inkRightOfThePlane(new Estimate(500, -3000, 2600))).isZero();
  }

  @Test
  void barsOfAWideIntervalBelowThemStayLeftOfTheFigures() {
    assertThat(inkRightOfThePlane(new Estimate(500, -9000, 600))).isZero();
  }

  @Test
  void nothingAtAllIsDrawn() {
    assertThat(inkRightOfThePlane(new Estimate(0, 0, 0))).isZero();
  }

  private static final Caption CAPTION = new Caption("Title", "Subtitle", "Foot");

  /** Bars without figures: what is right of the plane is what ran over its edge. */
  private static long inkRightOfThePlane(Estimate net) {
    List<Step> steps =
        List.of(
            new Step(Kind.WHOLE, "Gain", 2.2 * net.value(), NONE),
            new Step(Kind.LEFT, "Net", net.value(), NONE));
    Waterfall waterfall = new Waterfall("EUR", "", value -> "", steps, net);
    BufferedImage image = Png.image(new Chart("net", CAPTION, waterfall));
    int right = image.getWidth() - Png.SCALE * 76;
    return IntStream.range(right, image.getWidth())
        .mapToLong(
            x ->
                IntStream.range(300, image.getHeight())
                    .filter(y -> image.getRGB(x, y) != Color.WHITE.getRGB())
                    .count())
        .sum();
  }
}
