package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.grammar.Waterfall;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** From all customers that left to those that are more than like customers would have lost. */
public final class ChurnWaterfall implements Chart {

  public static final String NAME = "churn-waterfall";

  private final Findings findings;
  private final Churn churn;
  private final List<Waterfall.Bar> bars;

  private ChurnWaterfall(Findings findings, Churn churn) {
    this.findings = findings;
    this.churn = churn;
    this.bars = bars(churn);
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .churn()
        .flatMap(
            churn -> churn.attributable().map(attributable -> new ChurnWaterfall(findings, churn)));
  }

  private static List<Waterfall.Bar> bars(Churn churn) {
    ChurnPanel panel = churn.panel();
    Left exposed = panel.exposed().left();
    double waiting = count(panel.left());
    double unexposed = count(panel.unexposed().left());
    double attributable = attributable(churn).value();
    double money = churn.attributable().require().arr().value();
    return List.of(
        whole("All that left", panel.allLeft()),
        taken(
            "were not waiting for anything",
            count(panel.allLeft()),
            waiting,
            arr(panel.allLeft()) - arr(panel.left())),
        taken(
            "waited, nothing pushed out",
            waiting,
            waiting - unexposed,
            arr(panel.unexposed().left())),
        taken(
            "waited, pushed out, but no longer counts",
            waiting - unexposed,
            count(exposed),
            arr(panel.afterwards().left())),
        whole("Waited for something pushed out", exposed),
        taken(
            "as many as like customers would lose",
            count(exposed),
            attributable,
            arr(exposed) - money),
        new Waterfall.Bar(
            ChurnHeadline.isTooFew(churn) ? Waterfall.Kind.LEFT_OF_TOO_FEW : Waterfall.Kind.LEFT,
            "More than like customers",
            0,
            attributable,
            Say.count(attributable(churn)),
            arr(money)));
  }

  private static Waterfall.Bar whole(String label, Left left) {
    return new Waterfall.Bar(
        Waterfall.Kind.WHOLE, label, 0, count(left), Say.count(left.accounts()), arr(arr(left)));
  }

  private static Waterfall.Bar taken(String label, double from, double to, double arr) {
    String figure = Say.count(Math.round(Math.abs(from - to)));
    return new Waterfall.Bar(Waterfall.Kind.TAKEN, label, from, to, figure, arr(arr));
  }

  private static String arr(double money) {
    return "ARR " + Say.money(money);
  }

  private static double count(Left left) {
    return (double) left.accounts();
  }

  private static double arr(Left left) {
    return left.arr().doubleValue();
  }

  private static Estimate attributable(Churn churn) {
    return churn.attributable().require().accounts();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return ChurnHeadline.waterfall(churn);
  }

  @Override
  public String description() {
    return "Customers that left, "
        + ChurnWords.months(churn.panel())
        + ": "
        + bars.stream()
            .map(
                bar ->
                    bar.label().toLowerCase(Locale.ROOT) + " " + bar.figure() + ", " + bar.note())
            .collect(Collectors.joining("; "))
        + (ChurnHeadline.isTooFew(churn) ? ", too few to say" : "")
        + ".";
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), ChurnWords.comparedAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    new Waterfall(bars, attributable(churn), value -> Say.count(Math.round(value)))
        .draw(graphics, body, size());
  }

  private String subtitle() {
    return "Customers that left, and their ARR in "
        + findings.parameters().reportingCurrency()
        + " \u00b7 "
        + ChurnWords.months(churn.panel())
        + " \u00b7 the line is the 95\u00a0% interval";
  }
}
