package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Apart;
import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/**
 * Teams against what chance alone would spread: a funnel. It ranks nobody; only teams outside it
 * are named.
 */
public final class TeamsUnderPressure implements Chart {

  public static final String NAME = "pressure-teams";

  private static final int LINES = 8;
  private static final double AXIS = 64;
  private static final double BELOW = 58;
  private static final double LIMITS = 190;

  private final Findings findings;
  private final TeamFunnel funnel;
  private final List<ChanceLimits> curves;

  private TeamsUnderPressure(Findings findings, TeamFunnel funnel) {
    this.findings = findings;
    this.funnel = funnel;
    this.curves =
        Stream.concat(funnel.limits().stream(), funnel.teams().stream().map(t -> t.limits()))
            .sorted(Comparator.comparingLong(ChanceLimits::of))
            .toList();
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::use)
        .flatMap(PressureUse::teams)
        .map(PressureUse.Teams::any)
        .flatMap(
            funnel ->
                funnel.teams().size() < 2
                    ? Measured.not(
                        "too few to say: fewer than two teams have "
                            + Say.count(findings.parameters().minimumCount())
                            + " requests")
                    : Measured.of(new TeamsUnderPressure(findings, funnel)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PressureHeadline.teams(funnel);
  }

  @Override
  public String description() {
    List<TeamFunnel.Team> named = outliers();
    return "Share of requests under pressure by team, overall "
        + overall()
        + (named.isEmpty() ? "" : ". Beyond the limits: ")
        + named.stream().map(TeamsUnderPressure::say).collect(Collectors.joining("; "))
        + ".";
  }

  private static String say(TeamFunnel.Team team) {
    ChanceLimits limits = team.limits();
    return Typesetting.isolated(team.name())
        + " "
        + TeamNames.figures(team)
        + ", chance leaves "
        + Unit.SHARE.say(limits.lower())
        + " to "
        + Unit.SHARE.say(limits.upper());
  }

  private String overall() {
    return Say.share(funnel.all().estimate().require()) + ", " + Say.counts(funnel.all());
  }

  /** By name, as the teams are. */
  private List<TeamFunnel.Team> outliers() {
    return funnel.teams().stream().filter(TeamNames::isOutside).toList();
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.pressureAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + AXIS,
            body.getY() + 16,
            body.getWidth() - AXIS - LIMITS,
            body.getHeight() - 16 - BELOW);
    Plane plane = Plane.draw(graphics, area, sizes(), Plane.shares(0, 1, 0.2));
    Lettering.regular(Look.SMALL)
        .in(Look.QUIET)
        .centre(graphics, "requests of the team", area.getCenterX(), area.getMaxY() + 48);
    FunnelLines lines = new FunnelLines(plane, curves);
    lines.draw(graphics);
    labelLines(graphics, plane);
    funnel.teams().forEach(team -> drawTeam(graphics, plane, team));
    TeamNames.in(plane, funnel, lines).forEach(name -> name.draw(graphics));
  }

  private String subtitle() {
    return "Share of requests under any tactic, one dot a team, against what chance alone would"
        + " spread \u00b7 "
        + Say.count(funnel.teams().size(), "team")
        + ", "
        + Say.count(funnel.all().of(), "request")
        + " raised "
        + Words.window(findings.period())
        + (funnel.teamsLeftOut() == 0
            ? ""
            : "; not shown: "
                + Say.count(funnel.teamsLeftOut(), "team")
                + " with fewer than "
                + Say.count(findings.parameters().minimumCount())
                + " requests");
  }

  private NumberAxis sizes() {
    double most = curves.get(curves.size() - 1).of() * 1.04;
    return Plane.counts(0, most, Math.max(1, Plane.step(most, LINES)));
  }

  private void labelLines(Graphics2D graphics, Plane plane) {
    double all = funnel.all().estimate().require().value();
    double end = plane.area().getMaxX();
    Marks.line(
        graphics, plane.area().getX(), plane.y(all), end, plane.y(all), Look.HAIR, Look.QUIET);
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    quiet.left(graphics, "all teams " + Unit.SHARE.say(all), end + 10, plane.y(all) + 5);
    ChanceLimits last = curves.get(curves.size() - 1);
    double[] wanted = {plane.y(last.highest()) + 5, plane.y(last.upper()) + 5};
    double[] places = Apart.places(wanted, 20, plane.area().getMinY(), plane.y(all) - 16);
    quiet.left(graphics, "99.8\u00a0% of teams", end + 10, places[0]);
    quiet.left(graphics, "95\u00a0% of teams", end + 10, places[1]);
  }

  private static void drawTeam(Graphics2D graphics, Plane plane, TeamFunnel.Team team) {
    boolean outside = TeamNames.isOutside(team);
    Point2D dot = TeamNames.dot(plane, team);
    Color colour = outside ? Look.PRESSURE : Look.LINE;
    Marks.dot(graphics, dot.getX(), dot.getY(), outside ? 8 : 6, colour);
  }
}
