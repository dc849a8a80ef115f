package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.StepCurve;
import dev.hindsight.charts.grammar.StepCurves;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.WinsAfterDecision;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cumulative wins after the first decision, by class: step curves with their 95 % bands. */
public final class WinsAfterDecisionCurves implements Chart {

  public static final String NAME = "wins-after-decision";

  private static final int QUARTER = 90;

  private final Findings findings;
  private final List<WinsAfterDecision> curves;

  private WinsAfterDecisionCurves(Findings findings, List<WinsAfterDecision> curves) {
    this.findings = findings;
    this.curves = curves;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .winsAfterDecision()
        .map(all -> all.stream().filter(c -> c.deals() > 0 && !c.curve().isEmpty()).toList())
        .flatMap(
            curves ->
                curves.isEmpty()
                    ? Measured.not("no deal's first decision fell into the window")
                    : Measured.of(new WinsAfterDecisionCurves(findings, curves)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return Headline.wins(findings, curves);
  }

  @Override
  public String description() {
    return "Share of deals won after their first decision, decided "
        + Words.window(findings.period())
        + ": "
        + curves.stream().map(this::say).collect(Collectors.joining("; "))
        + ".";
  }

  private String say(WinsAfterDecision curve) {
    return Words.within(curve.decisionClass())
        + " ("
        + Say.count(curve.deals(), "deal")
        + (isTooFew(curve) ? ", too few to say" : "")
        + ") within 90 days "
        + share(curve.within90())
        + ", within 180 days "
        + share(curve.within180());
  }

  private static String share(Measured<Estimate> won) {
    return won.isMeasured() ? Say.share(won.require()) : "not measured";
  }

  private boolean isTooFew(WinsAfterDecision curve) {
    return Words.tooFew(findings, curve.deals());
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.comparedAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    StepCurves drawn =
        new StepCurves(
            curves.stream().map(this::stepCurve).toList(), "Deals still open after so many days");
    Plane plane =
        Plane.draw(
            graphics,
            drawn.area(body),
            Plane.counts(0, lastDay(), QUARTER),
            Plane.shares(0, top(), 0.2));
    drawDays(graphics, plane);
    drawn.draw(graphics, plane);
  }

  private StepCurve stepCurve(WinsAfterDecision curve) {
    return new StepCurve(
        curve.decisionClass().label(),
        figures(curve),
        Look.of(curve.decisionClass()),
        isTooFew(curve),
        new StepCurve.Start(0, 0),
        end(curve),
        curve.curve().stream().map(p -> new StepCurve.Step(p.day(), p.won())).toList(),
        stillOpen(curve));
  }

  /** As far as the curve is known, at most to the end of the axis. */
  private int end(WinsAfterDecision curve) {
    int known = curve.curve().get(curve.curve().size() - 1).day();
    int measured =
        curve.within180().isMeasured() ? 180 : curve.within90().isMeasured() ? 90 : known;
    return Math.min(lastDay(), Math.max(known, measured));
  }

  private String subtitle() {
    long deals = curves.stream().mapToLong(WinsAfterDecision::deals).sum();
    return "Share of deals won by days since their first decision, with 95\u00a0% band \u00b7 "
        + Say.count(deals, "deal")
        + " decided "
        + Words.window(findings.period());
  }

  /** Half a year at least, a year at most, in whole quarters of 90 days. */
  private int lastDay() {
    int last =
        curves.stream()
            .mapToInt(curve -> curve.curve().get(curve.curve().size() - 1).day())
            .max()
            .orElse(0);
    return Math.max(2, Math.min(4, (last + QUARTER - 1) / QUARTER)) * QUARTER;
  }

  private double top() {
    double highest =
        curves.stream()
            .flatMap(curve -> curve.curve().stream())
            .mapToDouble(point -> point.won().upper())
            .max()
            .orElse(1);
    return Math.min(1, Math.ceil(highest / 0.2 + 0.001) * 0.2);
  }

  private static void drawDays(Graphics2D graphics, Plane plane) {
    Rectangle2D area = plane.area();
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    for (int day : List.of(QUARTER, 2 * QUARTER)) {
      double x = plane.x(day);
      Marks.line(graphics, x, area.getMinY(), x, area.getMaxY(), Look.DASHED, Look.LINE);
      quiet.centre(graphics, day + " days", x, area.getMinY() - 8);
    }
  }

  private String figures(WinsAfterDecision curve) {
    return isTooFew(curve)
        ? Say.count(curve.deals(), "deal") + ": too few to say"
        : "by day 180: " + share(curve.within180());
  }

  private List<StepCurve.Count> stillOpen(WinsAfterDecision curve) {
    return IntStream.iterate(0, day -> day <= lastDay(), day -> day + QUARTER)
        .mapToObj(day -> new StepCurve.Count(day, stillOpen(curve, day)))
        .toList();
  }

  /** Known on the days of the curve; between them, at least as many as on the next. */
  private static String stillOpen(WinsAfterDecision curve, int day) {
    return curve.curve().stream()
        .filter(point -> point.day() >= day)
        .findFirst()
        .map(p -> (p.day() == day ? "" : "\u2265\u00a0") + Say.count(p.atRisk()))
        .orElse("");
  }
}
