package dev.hindsight.charts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaterfallTest {

  private static final Dimension SIZE = new Dimension(1120, 400);
  private static final int RIGHT_OF_THE_PLANE = 880;

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

  /** Bars without figures: what is right of the plane is what ran over its edge. */
  private static long inkRightOfThePlane(Estimate net) {
    List<Waterfall.Bar> bars =
        List.of(
            new Waterfall.Bar(Waterfall.Kind.WHOLE, "Gain", 0, 2.2 * net.value(), "", ""),
            new Waterfall.Bar(Waterfall.Kind.LEFT, "Net", 0, net.value(), "", ""));
    BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, SIZE.width, SIZE.height);
    new Waterfall(bars, net, value -> "")
        .draw(graphics, new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height), SIZE);
    graphics.dispose();
    return IntStream.range(RIGHT_OF_THE_PLANE, SIZE.width)
        .mapToLong(
            x ->
                IntStream.range(0, SIZE.height)
                    .filter(y -> image.getRGB(x, y) != Color.WHITE.getRGB())
                    .count())
        .sum();
  }
}
