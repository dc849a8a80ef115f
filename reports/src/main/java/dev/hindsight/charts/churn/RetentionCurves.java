package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.StepCurve;
import dev.hindsight.charts.grammar.StepCurves;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.churn.Retention;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;

/** How long customers stay, exposed and not: step curves with their 95 % bands. */
public final class RetentionCurves implements Chart {

  public static final String NAME = "retention";

  private static final int MOST_TICKS = 9;

  private record Side(String label, Retention retention, ChurnSide months, Color colour) {}

  private final Findings findings;
  private final Churn churn;
  private final List<Side> sides;

  private RetentionCurves(Findings findings, Churn churn) {
    this.findings = findings;
    this.churn = churn;
    this.sides =
        List.of(
            new Side(
                ChurnWords.EXPOSED,
                churn.crossChecks().exposed().require(),
                churn.panel().exposed(),
                Look.EXPOSED),
            new Side(
                ChurnWords.UNEXPOSED,
                churn.crossChecks().unexposed().require(),
                churn.panel().unexposed(),
                Look.UNEXPOSED));
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .churn()
        .flatMap(
            churn ->
                churn
                    .crossChecks()
                    .exposed()
                    .flatMap(exposed -> churn.crossChecks().unexposed())
                    .map(unexposed -> new RetentionCurves(findings, churn)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    OptionalInt day = commonDay();
    if (day.isEmpty() || sides.stream().anyMatch(side -> at(side, day.getAsInt()).isEmpty())) {
      return ChurnHeadline.tooFewStayed();
    }
    List<Estimate> stay = sides.stream().map(side -> at(side, day.getAsInt()).get(0)).toList();
    return ChurnHeadline.retention(churn, day.getAsInt(), stay.get(0), stay.get(1));
  }

  /** A day that both curves know, on which somebody of each had left. */
  private OptionalInt commonDay() {
    return IntStream.of(365, 180, 90)
        .filter(day -> sides.stream().allMatch(side -> knows(side, day)))
        .findFirst();
  }

  private static boolean knows(Side side, int day) {
    return side.retention().lastDay() >= day && !at(side, day).isEmpty();
  }

  /** The share that stays to the end of a day; none where nobody had left by then. */
  private static List<Estimate> at(Side side, int day) {
    List<Estimate> until =
        side.retention().curve().stream()
            .filter(point -> point.day() <= day)
            .map(Retention.Point::retained)
            .toList();
    return until.isEmpty() ? until : until.subList(until.size() - 1, until.size());
  }

  @Override
  public String description() {
    return "Share of customers that stay, by days since they first waited for a roadmap item, "
        + ChurnWords.months(churn.panel())
        + ": "
        + sides.stream().map(this::say).collect(Collectors.joining("; "))
        + ".";
  }

  private String say(Side side) {
    return side.label().toLowerCase(java.util.Locale.ROOT)
        + " ("
        + left(side)
        + (isTooFew(side) ? ", too few to say" : "")
        + ") "
        + IntStream.of(90, 180, 365)
            .filter(day -> knows(side, day))
            .mapToObj(day -> "after " + day + " days " + share(side, day))
            .collect(Collectors.joining(", "));
  }

  private static String share(Side side, int day) {
    return Say.share(at(side, day).get(0));
  }

  private static String left(Side side) {
    return Say.count(side.retention().left())
        + " of "
        + Say.count(side.retention().accounts(), "customer")
        + " left";
  }

  private boolean isTooFew(Side side) {
    return Words.tooFew(findings, side.retention().left());
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), ChurnWords.comparedAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    StepCurves drawn =
        new StepCurves(
            sides.stream().map(this::curve).toList(), "Customers at risk after so many days");
    int tick = tick();
    int last = (lastDay() + tick - 1) / tick * tick;
    Plane plane = Plane.draw(graphics, drawn.area(body), Plane.counts(0, last, tick), shares());
    drawn.draw(graphics, plane);
  }

  private String subtitle() {
    return "Share of customers that stay, by days since they first waited for a roadmap item, once"
        + " one was pushed out and while none was, with 95\u00a0% band \u00b7 "
        + ChurnWords.months(churn.panel());
  }

  private int lastDay() {
    return sides.stream().mapToInt(side -> side.retention().lastDay()).max().orElseThrow();
  }

  private int tick() {
    return IntStream.of(30, 90, 180, 365)
        .filter(each -> lastDay() / each < MOST_TICKS)
        .findFirst()
        .orElse(730);
  }

  /** From as low as the bands go: the shares are close to one. */
  private NumberAxis shares() {
    double lowest = sides.stream().mapToDouble(this::lowest).min().orElseThrow();
    double steps = lowest > 0.5 ? 10 : 5;
    return Plane.shares(Math.max(0, Math.floor((lowest - 0.01) * steps)) / steps, 1, 1 / steps);
  }

  private double lowest(Side side) {
    return side.retention().curve().stream()
        .map(Retention.Point::retained)
        .mapToDouble(isTooFew(side) ? Estimate::value : Estimate::lower)
        .min()
        .orElse(1);
  }

  private StepCurve curve(Side side) {
    Retention retention = side.retention();
    return new StepCurve(
        side.label(),
        figures(side),
        side.colour(),
        isTooFew(side),
        new StepCurve.Start(retention.fromDay(), 1),
        retention.lastDay(),
        retention.curve().stream().map(p -> new StepCurve.Step(p.day(), p.retained())).toList(),
        retention.atRisk().stream()
            .map(each -> new StepCurve.Count(each.day(), Say.count(each.accounts())))
            .toList());
  }

  private String figures(Side side) {
    if (isTooFew(side)) {
      return left(side).replace("\u00a0customers", "") + ": too few to say";
    }
    OptionalInt day = commonDay();
    return day.isEmpty()
        ? left(side)
        : "day " + Say.count(day.getAsInt()) + ": " + share(side, day.getAsInt());
  }
}
