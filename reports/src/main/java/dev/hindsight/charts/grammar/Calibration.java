package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Shares that came true by the shares claimed: on the diagonal, claims hold.
 *
 * @param claimed what stands across, such as "confidence claimed"
 * @param came how a claim comes true, such as "won"
 * @param points where claims of about the same share stand
 */
public record Calibration(String claimed, String came, Color colour, List<Point> points)
    implements Form {

  private static final double AXIS = 64;
  private static final double ABOVE = 24;
  private static final double BELOW = 58;
  private static final double BESIDE = 12;

  private static final Lettering SMALL = Lettering.regular(Look.SMALL);
  private static final Lettering QUIET = SMALL.in(Look.QUIET);

  public Calibration {
    points = List.copyOf(points);
  }

  @Override
  public ChartData data() {
    return new ChartData(
        List.of("Claimed", came, "Counts"),
        points.stream()
            .filter(Point::isMeasured)
            .map(
                point ->
                    List.of(
                        new Cell(Say.share(point.at()) + " claimed", List.of(point.at())),
                        point.cell(Unit.SHARE),
                        point.counts()))
            .toList());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area = new RectangleInsets(ABOVE, AXIS, BELOW, AXIS / 2).createInsetRectangle(body);
    Plane plane = Plane.draw(graphics, area, Scale.SHARES.axis(), Scale.SHARES.axis());
    drawDiagonal(graphics, plane);
    Dots.draw(graphics, plane, points, colour);
    points.stream().filter(Point::isMeasured).forEach(p -> drawCounts(graphics, plane, p));
  }

  private void drawDiagonal(Graphics2D graphics, Plane plane) {
    Line.between(0, 0, 1, 1, Look.DASHED, Look.LINE).draw(graphics, plane);
    QUIET.right(graphics, came + " as often as claimed", plane.x(1), plane.y(1) - 12);
    QUIET.left(graphics, came + " more often than claimed", plane.x(0) + 10, plane.y(0.945));
    QUIET.right(graphics, came + " less often than claimed", plane.x(1) - 10, plane.y(0.03));
    QUIET.centre(graphics, claimed, plane.x(0.5), plane.area().getMaxY() + 48);
  }

  /** Right of the dot or, where that is outside, left of it; lower it would lie on the axis. */
  private static void drawCounts(Graphics2D graphics, Plane plane, Point point) {
    String counts = point.counts().text();
    double width = SMALL.width(counts);
    double x = plane.x(point.at());
    boolean fits = x + BESIDE + width < plane.area().getMaxX();
    double lowest = plane.area().getMaxY() - Look.SMALL;
    double y = Math.min(plane.y(point.place().getY()), lowest) + 6;
    SMALL.onGround(graphics, counts, fits ? x + BESIDE : x - BESIDE - width, y);
  }
}
