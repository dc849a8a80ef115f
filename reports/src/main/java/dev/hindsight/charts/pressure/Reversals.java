package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Facts;
import dev.hindsight.charts.grammar.StepCurve;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.TurnedRound;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Refusals that became a yes: the share turned round by days since the refusal. */
public final class Reversals implements Chart {

  public static final String NAME = "pressure-reversals";

  private static final int LAST_DAY = 180;
  private static final int MONTH = 30;
  private static final double AXIS = 64;
  private static final double BELOW = 84;
  private static final double FACTS = 320;

  private final Findings findings;
  private final TurnedRound turned;

  private Reversals(Findings findings, TurnedRound turned) {
    this.findings = findings;
    this.turned = turned;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::turnedRound)
        .flatMap(
            turned ->
                Words.tooFew(findings, turned.refused()) || turned.curve().isEmpty()
                    ? Measured.not(Words.tooFew(findings, turned.refused(), "refusal"))
                    : Measured.of(new Reversals(findings, turned)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PressureHeadline.turned(turned);
  }

  @Override
  public String description() {
    return "Requests first answered not now or never: "
        + Say.count(turned.refused())
        + "; "
        + facts().say()
        + ".";
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + AXIS,
            body.getY() + 16,
            body.getWidth() - AXIS - FACTS - 60,
            body.getHeight() - 16 - BELOW);
    Plane plane =
        Plane.draw(
            graphics, area, Plane.counts(0, LAST_DAY, MONTH), Plane.shares(0, top(), step()));
    StepCurve curve = curve();
    graphics.setColor(Look.faint(curve.colour()));
    graphics.fill(curve.band(plane));
    graphics.setColor(curve.colour());
    graphics.setStroke(Look.CURVE);
    graphics.draw(curve.line(plane));
    drawDays(graphics, plane);
    facts().draw(graphics, body.getMaxX() - FACTS, area.getMinY() + 10, FACTS);
  }

  private String subtitle() {
    return "Share of requests first answered not now or never that got a yes, by days since that"
        + " answer, with 95\u00a0% band \u00b7 "
        + Say.count(turned.refused(), "request")
        + " raised "
        + Words.window(findings.period());
  }

  private StepCurve curve() {
    return new StepCurve(
        "Turned round",
        "",
        Look.of(DecisionClass.YES),
        false,
        new StepCurve.Start(0, 0),
        end(),
        steps(),
        List.of());
  }

  private List<StepCurve.Step> steps() {
    return turned.curve().stream()
        .filter(point -> point.day() <= LAST_DAY)
        .map(point -> new StepCurve.Step(point.day(), point.turned()))
        .toList();
  }

  /** Where nobody was followed to the last day, the curve ends with what is known. */
  private int end() {
    List<StepCurve.Step> steps = steps();
    return turned.within180().isMeasured() ? LAST_DAY : steps.get(steps.size() - 1).day();
  }

  private double highest() {
    return steps().stream().mapToDouble(step -> step.share().upper()).max().orElse(1);
  }

  private double step() {
    return highest() > 0.5 ? 0.2 : highest() > 0.25 ? 0.1 : 0.05;
  }

  private double top() {
    return Math.min(1, Math.ceil(highest() / step() + 0.001) * step());
  }

  private void drawDays(Graphics2D graphics, Plane plane) {
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    double y = plane.area().getMaxY() + 46;
    quiet.centre(graphics, "days since the refusal", plane.area().getCenterX(), y);
    for (int day = 0; day <= LAST_DAY; day += MONTH) {
      quiet.centre(graphics, stillRefused(day), plane.x(day), y + 26);
    }
    quiet.left(graphics, "still refused", plane.area().getMaxX() + 30, y + 26);
  }

  /** Known on the days of the curve; between them, at least as many as on the next. */
  private String stillRefused(int day) {
    return turned.curve().stream()
        .filter(point -> point.day() >= day)
        .findFirst()
        .map(p -> (p.day() == day ? "" : "\u2265\u00a0") + Say.count(p.atRisk()))
        .orElse("");
  }

  private Facts facts() {
    List<Facts.Fact> facts = new ArrayList<>();
    facts.add(
        new Facts.Fact(
            "turned round within 180 days",
            turned.within180().isMeasured()
                ? Say.share(turned.within180().require())
                : "not measured",
            Say.count(turned.turned()) + " of " + Say.count(turned.refused()) + " so far"));
    facts.add(Facts.Fact.of(findings, "of those, after another signal", turned.withSignal()));
    facts.add(
        new Facts.Fact(
            "median time to the yes",
            turned.medianDays().isMeasured()
                ? Say.days(turned.medianDays().require())
                : "not measured",
            ""));
    return new Facts(facts);
  }
}
