package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Facts;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** Requests by weeks to the fiscal quarter's end, the last fortnight apart from the rest. */
public final class RequestsToQuarterEnd implements Chart {

  public static final String NAME = "pressure-quarter-end";

  private static final int WEEK = 7;
  private static final int FORTNIGHT = 14;
  private static final int LINES = 5;
  private static final double AXIS = 40;
  private static final double BELOW = 58;
  private static final double FACTS = 330;

  private final Findings findings;
  private final QuarterEnd end;
  private final List<QuarterEnd.Week> weeks;

  private RequestsToQuarterEnd(Findings findings, QuarterEnd end) {
    this.findings = findings;
    this.end = end;
    this.weeks = end.weeks().stream().filter(week -> week.days() > 0).toList();
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::quarterEnd)
        .flatMap(
            end ->
                Words.tooFew(findings, end.inFortnight().of())
                    ? Measured.not(Words.tooFew(findings, end.inFortnight().of(), "first request"))
                    : Measured.of(new RequestsToQuarterEnd(findings, end)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PressureHeadline.quarterEnd(end);
  }

  @Override
  public String description() {
    return "Requests by days to the quarter\u2019s end: "
        + weeks.stream().map(RequestsToQuarterEnd::say).collect(Collectors.joining("; "))
        + ". "
        + facts().say()
        + ".";
  }

  private static String say(QuarterEnd.Week week) {
    return Say.count(week.fromDay())
        + " to "
        + Say.count(week.toDay())
        + " days: "
        + Say.count(week.requests(), "request")
        + " on "
        + Say.count(week.days(), "day");
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
            body.getY() + 24,
            body.getWidth() - AXIS - FACTS - 50,
            body.getHeight() - 24 - BELOW);
    Plane plane = Plane.draw(graphics, area, columns(), Plane.counts(0, top(), step()));
    weeks.forEach(week -> drawWeek(graphics, plane, week));
    drawExpected(graphics, plane);
    Lettering.regular(Look.SMALL)
        .in(Look.QUIET)
        .centre(
            graphics,
            "weeks to the quarter\u2019s end, the last one to the right",
            area.getCenterX(),
            area.getMaxY() + 48);
    facts().draw(graphics, body.getMaxX() - FACTS, area.getMinY(), FACTS);
  }

  private String subtitle() {
    return "Deals\u2019 first requests per seven days, by weeks to the fiscal quarter\u2019s end;"
        + " in each bar how many there were; dashed: every day alike \u00b7 "
        + Say.count(end.inFortnight().of(), "request")
        + " raised "
        + Words.window(findings.period());
  }

  private NumberAxis columns() {
    int furthest = weeks.stream().mapToInt(QuarterEnd.Week::fromDay).max().orElse(0) / WEEK;
    return Plane.countsUnnamed(-furthest - 1.6, -0.4);
  }

  private double highest() {
    return weeks.stream().mapToDouble(RequestsToQuarterEnd::perWeek).max().orElse(1);
  }

  /** The next line above the highest bar and its count. */
  private double top() {
    return Math.max(1, Math.ceil(1.05 * highest() / step())) * step();
  }

  private double step() {
    return Math.max(1, Plane.step(Math.max(1, highest()), LINES));
  }

  private static double perWeek(QuarterEnd.Week week) {
    return (double) WEEK * week.requests() / week.days();
  }

  private static void drawWeek(Graphics2D graphics, Plane plane, QuarterEnd.Week week) {
    int place = week.fromDay() / WEEK + 1;
    double width = 0.72 * (plane.x(1) - plane.x(0));
    double x = plane.x(-place);
    double y = plane.y(perWeek(week));
    Color bar = week.fromDay() < FORTNIGHT ? Look.PRESSURE : Look.light(Look.LINE);
    graphics.setColor(bar);
    graphics.fill(new Rectangle2D.Double(x - width / 2, y, width, plane.y(0) - y));
    Lettering small = Lettering.regular(Look.SMALL);
    double bottom = plane.area().getMaxY();
    boolean fits = bottom - y > 1.6 * Look.SMALL;
    small
        .in(fits && week.fromDay() < FORTNIGHT ? Look.GROUND : Look.INK)
        .centre(graphics, Say.count(week.requests()), x, fits ? bottom - 9 : y - 6);
    small.in(Look.QUIET).centre(graphics, Say.count(place), x, bottom + 22);
  }

  private void drawExpected(Graphics2D graphics, Plane plane) {
    double y = plane.y((double) WEEK * end.inFortnight().of() / end.windowDays());
    Rectangle2D area = plane.area();
    Marks.line(graphics, area.getMinX(), y, area.getMaxX(), y, Look.DASHED, Look.INK);
  }

  private Facts facts() {
    List<Facts.Fact> facts = new ArrayList<>();
    facts.add(
        new Facts.Fact(
            "of requests in the last fortnight",
            Say.share(end.inFortnight().estimate().require()),
            Say.counts(end.inFortnight())
                + "; of days "
                + Unit.SHARE.say(end.expectedShare())
                + ", "
                + Say.p(end.p())));
    facts.add(Facts.Fact.of(findings, "first answer yes, last fortnight", end.yesInFortnight()));
    facts.add(Facts.Fact.of(findings, "first answer yes, other days", end.yesOutside()));
    facts.add(
        new Facts.Fact(
            "signals per request",
            perRequest(end.signalsInFortnight()) + " and " + perRequest(end.signalsOutside()),
            "in the last fortnight, on other days"));
    return new Facts(facts);
  }

  private static String perRequest(Measured<QuarterEnd.Signals> signals) {
    return signals.isMeasured() ? Unit.RATIO.say(signals.require().perRequest()) : "not measured";
  }
}
