package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Curve;
import dev.hindsight.charts.grammar.Curves;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.Retention;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** How long customers stay, exposed and not: step curves with their 95 % bands. */
public final class RetentionCurves {

  public static final String NAME = "retention";

  private static final int MOST_TICKS = 9;
  private static final List<Integer> DAYS = List.of(90, 180, 365);

  private RetentionCurves() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .churn()
        .flatMap(
            churn ->
                churn
                    .crossChecks()
                    .exposed()
                    .flatMap(
                        exposed ->
                            churn
                                .crossChecks()
                                .unexposed()
                                .map(unexposed -> drawn(findings, churn, exposed, unexposed))));
  }

  private static Chart drawn(
      Findings findings, Churn churn, Retention exposed, Retention unexposed) {
    List<Curve> curves =
        List.of(
            curve(findings, ChurnWords.EXPOSED, exposed, Look.EXPOSED),
            curve(findings, ChurnWords.UNEXPOSED, unexposed, Look.UNEXPOSED));
    int last = Math.max(exposed.lastDay(), unexposed.lastDay());
    int tick =
        IntStream.of(30, 90, 180, 365)
            .filter(each -> last / each < MOST_TICKS)
            .findFirst()
            .orElse(730);
    double lowest = curves.stream().mapToDouble(RetentionCurves::lowest).min().orElseThrow();
    return new Chart(
        NAME,
        new Caption(title(churn, curves), subtitle(churn), ChurnWords.comparedAsOf(findings)),
        new Curves(
            curves,
            Scale.days(last, tick),
            Scale.sharesFrom(lowest),
            List.of(),
            "Stay",
            "Customers at risk after so many days"));
  }

  private static Curve curve(Findings findings, String name, Retention side, Color colour) {
    List<Curve.Step> steps =
        side.curve().stream()
            .map(
                point ->
                    new Curve.Step(
                        point.day(), ChurnFigures.RETENTION.in(point).require(), point.atRisk()))
            .toList();
    Curve.Path path = new Curve.Path(side.fromDay(), 1, side.lastDay(), steps);
    return new Curve(
        name,
        Say.count(side.left()) + " of " + Say.count(side.accounts()) + " left",
        colour,
        Words.tooFew(findings, side.left()),
        path,
        side.atRisk().stream()
            .map(each -> new Curve.Count(each.day(), Say.count(each.accounts())))
            .toList(),
        DAYS.stream().map(day -> new Curve.Reading(day, path.at(day))).toList());
  }

  /** Read on the last day that both curves know, on which somebody of each had left. */
  private static String title(Churn churn, List<Curve> curves) {
    return DAYS.stream()
        .filter(day -> curves.stream().allMatch(curve -> curve.path().at(day).isMeasured()))
        .reduce((earlier, later) -> later)
        .map(
            day ->
                ChurnHeadline.retention(
                    churn,
                    day,
                    curves.get(0).path().at(day).require(),
                    curves.get(1).path().at(day).require()))
        .orElseGet(ChurnHeadline::tooFewStayed);
  }

  private static String subtitle(Churn churn) {
    return "Share of customers that stay, by days since they first waited for a roadmap item, once"
        + " one was pushed out and while none was, with 95\u00a0% band \u00b7 "
        + ChurnWords.months(churn.panel());
  }

  /** Where the bands are drawn, from as low as they go. */
  private static double lowest(Curve curve) {
    return curve.path().steps().stream()
        .map(Curve.Step::share)
        .mapToDouble(share -> curve.tooFew() ? share.value() : share.lower())
        .min()
        .orElse(1);
  }
}
