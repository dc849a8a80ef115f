package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.FreePlaces;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The names of the teams outside a funnel: neither over its lines, nor over a dot, nor over each
 * other.
 */
final class TeamNames {

  private static final double WIDEST = 240;

  /** From the baseline of a team's name to that of its figures. */
  private static final double LINE = 20;

  private static final double ABOVE_BASELINE = 0.85 * Look.TEXT;
  private static final double BELOW_BASELINE = 0.25 * Look.SMALL;

  private static final Lettering STRONG = Lettering.strong(Look.TEXT);
  private static final Lettering SMALL = Lettering.regular(Look.SMALL);

  private TeamNames() {}

  static boolean isOutside(TeamFunnel.Team team) {
    return team.limits().exceededBy(share(team));
  }

  static String figures(TeamFunnel.Team team) {
    return Unit.SHARE.say(share(team)) + " \u00b7 " + Say.counts(team.rate());
  }

  static Point2D dot(Plane plane, TeamFunnel.Team team) {
    return new Point2D.Double(plane.x((double) team.rate().of()), plane.y(share(team)));
  }

  private static double share(TeamFunnel.Team team) {
    return team.rate().estimate().require().value();
  }

  /** The names of a funnel's teams, on the plane where its lines are. */
  static List<Name> in(Plane plane, TeamFunnel funnel, FunnelLines lines) {
    FreePlaces places = new FreePlaces(plane.area());
    lines.shapes().forEach(places::take);
    double all = plane.y(funnel.all().estimate().require().value());
    places.take(new Rectangle2D.Double(plane.area().getX(), all - 2, plane.area().getWidth(), 4));
    funnel.teams().forEach(team -> places.take(Marks.circle(dot(plane, team), 9)));
    return funnel.teams().stream()
        .filter(TeamNames::isOutside)
        .map(team -> name(dot(plane, team), team, places))
        .toList();
  }

  private static Name name(Point2D dot, TeamFunnel.Team team, FreePlaces places) {
    String name = STRONG.cut(team.name(), WIDEST);
    double width = Math.max(STRONG.width(name), SMALL.width(figures(team)));
    double height = ABOVE_BASELINE + LINE + BELOW_BASELINE;
    return new Name(name, figures(team), dot, places.near(dot, width, height));
  }

  /**
   * A team's name and below it its figures.
   *
   * @param dot what they belong to
   * @param box where they stand
   */
  record Name(String name, String figures, Point2D dot, Rectangle2D box) {

    void draw(Graphics2D graphics) {
      double baseline = box.getY() + ABOVE_BASELINE;
      if (isAway()) {
        drawLine(graphics);
      }
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

    /** Where it is not beside its dot, a line says which one it belongs to. */
    private boolean isAway() {
      return dot.getY() < box.getMinY() || dot.getY() > box.getMaxY();
    }

    private void drawLine(Graphics2D graphics) {
      double x = isLeft() ? box.getMaxX() : box.getMinX();
      double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), dot.getY()));
      Marks.line(graphics, dot.getX(), dot.getY(), x, y, Look.HAIR, Look.PRESSURE);
    }
  }
}
