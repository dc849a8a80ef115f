package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.FreePlaces;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * The names of the groups outside a funnel: neither over a dot nor over each other, and not over
 * its lines while there is room.
 */
final class FunnelNames {

  private static final double WIDEST = 240;

  /** From the baseline of a group's name to that of its figures. */
  private static final double LINE = 20;

  private static final double ABOVE_BASELINE = 0.85 * Look.TEXT;
  private static final double BELOW_BASELINE = 0.25 * Look.SMALL;

  private static final Lettering STRONG = Lettering.strong(Look.TEXT);
  private static final Lettering SMALL = Lettering.regular(Look.SMALL);

  private FunnelNames() {}

  /** The names of a funnel's groups that find room on the plane where its lines are. */
  static List<Name> in(Plane plane, Funnel funnel) {
    FreePlaces places = new FreePlaces(plane.area());
    // So thick that what is free of a line does not touch it.
    BasicStroke thick = Look.stroke(4);
    funnel.lines().forEach(line -> places.takeLine(thick.createStrokedShape(line.path(plane))));
    double all = plane.y(funnel.all().estimate().require().value());
    places.takeLine(
        new Rectangle2D.Double(plane.area().getX(), all - 2, plane.area().getWidth(), 4));
    funnel.dots().forEach(dot -> places.take(Marks.circle(dot.on(plane), 9)));
    return funnel.dots().stream()
        .filter(Funnel.Dot::isOutside)
        .flatMap(dot -> name(dot.on(plane), dot, places).stream())
        .toList();
  }

  private static Optional<Name> name(Point2D at, Funnel.Dot dot, FreePlaces places) {
    String name = STRONG.cut(dot.name(), WIDEST);
    double width = Math.max(STRONG.width(name), SMALL.width(dot.figures()));
    double height = ABOVE_BASELINE + LINE + BELOW_BASELINE;
    return places.near(at, width, height).map(box -> new Name(name, dot.figures(), at, box));
  }

  /**
   * A group's name and below it its figures.
   *
   * @param dot what they belong to
   * @param box where they stand
   */
  record Name(String name, String figures, Point2D dot, Rectangle2D box) {

    void draw(Graphics2D graphics) {
      double baseline = box.getY() + ABOVE_BASELINE;
      STRONG.onGround(graphics, name, start(STRONG.width(name)), baseline);
      SMALL.onGround(graphics, figures, start(SMALL.width(figures)), baseline + LINE);
    }

    /** Text left of its dot ends beside it. */
    private double start(double width) {
      return isLeft() ? box.getMaxX() - width : box.getX();
    }

    private boolean isLeft() {
      return box.getMaxX() < dot.getX();
    }

    private boolean isAway() {
      return dot.getY() < box.getMinY() || dot.getY() > box.getMaxY();
    }

    /** Where it is not beside its dot, a line says which one it belongs to. */
    void drawLine(Graphics2D graphics) {
      if (!isAway()) {
        return;
      }
      double x = isLeft() ? box.getMaxX() : box.getMinX();
      double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), dot.getY()));
      Marks.line(graphics, dot.getX(), dot.getY(), x, y, Look.HAIR, Look.PRESSURE);
    }
  }
}
