package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Curve;
import dev.hindsight.charts.grammar.Curves;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.WinsAfterDecision;
import java.util.List;

/** Cumulative wins after the first decision, by class: step curves with their 95 % bands. */
public final class WinsAfterDecisionCurves {

  public static final String NAME = "wins-after-decision";

  private static final int QUARTER = 90;

  private WinsAfterDecisionCurves() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .winsAfterDecision()
        .map(all -> all.stream().filter(c -> c.deals() > 0 && !c.curve().isEmpty()).toList())
        .flatMap(
            known ->
                known.isEmpty()
                    ? Measured.not("no deal's first decision fell into the window")
                    : Measured.of(drawn(findings, known)));
  }

  private static Chart drawn(Findings findings, List<WinsAfterDecision> known) {
    int last = lastDay(known);
    List<Curve> curves = known.stream().map(each -> curve(findings, each, last)).toList();
    String subtitle =
        "Share of deals won by days since their first decision, with 95\u00a0% band \u00b7 "
            + Say.count(known.stream().mapToLong(WinsAfterDecision::deals).sum(), "deal")
            + " decided "
            + Words.window(findings.period());
    double highest = curves.stream().mapToDouble(Curve::highest).max().orElse(1);
    return new Chart(
        NAME,
        new Caption(Headline.wins(findings, known), subtitle, Words.comparedAsOf(findings)),
        new Curves(
            curves,
            Scale.days(last, QUARTER),
            Scale.sharesTo(highest),
            List.of(QUARTER, 2 * QUARTER),
            "Won",
            "Deals still open after so many days"));
  }

  /** Half a year at least, a year at most, in whole quarters of 90 days. */
  private static int lastDay(List<WinsAfterDecision> known) {
    int last = known.stream().mapToInt(WinsAfterDecisionCurves::lastStep).max().orElse(0);
    return Math.max(2, Math.min(4, (last + QUARTER - 1) / QUARTER)) * QUARTER;
  }

  private static int lastStep(WinsAfterDecision known) {
    return known.curve().get(known.curve().size() - 1).day();
  }

  private static Curve curve(Findings findings, WinsAfterDecision known, int last) {
    List<Curve.Step> steps =
        known.curve().stream()
            .map(point -> new Curve.Step(point.day(), point.won(), point.atRisk()))
            .toList();
    return new Curve(
        known.decisionClass().label(),
        Say.count(known.deals(), "deal"),
        Look.of(known.decisionClass()),
        Words.tooFew(findings, known.deals()),
        new Curve.Path(0, 0, Math.min(last, Math.max(lastStep(known), measured(known))), steps),
        Curve.Count.every(QUARTER, last, steps),
        List.of(
            new Curve.Reading(QUARTER, known.within90()),
            new Curve.Reading(2 * QUARTER, known.within180())));
  }

  /** The last day whose share is known, though no step may fall on it. */
  private static int measured(WinsAfterDecision known) {
    if (known.within180().isMeasured()) {
      return 2 * QUARTER;
    }
    return known.within90().isMeasured() ? QUARTER : 0;
  }
}
