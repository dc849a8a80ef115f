package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Beside;
import dev.hindsight.charts.grammar.Curve;
import dev.hindsight.charts.grammar.Curves;
import dev.hindsight.charts.grammar.Facts;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.TurnedRound;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.stream.Stream;

/** Refusals that became a yes: the share turned round by days since the refusal. */
public final class Reversals {

  public static final String NAME = "pressure-reversals";

  private static final int LAST_DAY = 180;
  private static final int MONTH = 30;

  private Reversals() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::turnedRound)
        .flatMap(
            turned ->
                Words.tooFew(findings, turned.refused()) || turned.curve().isEmpty()
                    ? Measured.not(Words.tooFew(findings, turned.refused(), "refusal"))
                    : Measured.of(drawn(findings, turned)));
  }

  private static Chart drawn(Findings findings, TurnedRound turned) {
    Curve curve = curve(turned);
    String subtitle =
        "Share of requests first answered not now or never that got a yes, by days since that"
            + " answer, with 95\u00a0% band \u00b7 "
            + Say.count(turned.refused(), "request")
            + " raised "
            + Words.window(findings.period());
    Curves curves =
        new Curves(
            List.of(curve),
            Scale.days(LAST_DAY, MONTH),
            Scale.sharesTo(curve.highest()),
            List.of(),
            "Turned round",
            "Requests still refused after so many days");
    return new Chart(
        NAME,
        new Caption(PressureHeadline.turned(turned), subtitle, Words.asOf(findings)),
        new Beside(curves, facts(findings, turned)));
  }

  private static Curve curve(TurnedRound turned) {
    List<Curve.Step> steps =
        turned.curve().stream()
            .map(point -> new Curve.Step(point.day(), point.turned(), point.atRisk()))
            .toList();
    // Where nobody was followed to the last day, the curve ends with what is known.
    int known = Math.min(LAST_DAY, steps.get(steps.size() - 1).day());
    Curve.Path path =
        new Curve.Path(0, 0, turned.within180().isMeasured() ? LAST_DAY : known, steps);
    return new Curve(
        "",
        Say.count(turned.refused(), "request"),
        Look.of(DecisionClass.YES),
        false,
        path,
        Curve.Count.every(MONTH, LAST_DAY, steps),
        Stream.of(MONTH, 3 * MONTH).map(day -> new Curve.Reading(day, path.at(day))).toList());
  }

  private static Facts facts(Findings findings, TurnedRound turned) {
    return new Facts(
        List.of(
            new Facts.Fact(
                Words.within(PressureFigures.TURNED),
                said(turned.within180().map(Say::share)),
                Say.count(turned.turned()) + " of " + Say.count(turned.refused()) + " so far"),
            Facts.Fact.of(findings, "of those, after another signal", turned.withSignal()),
            new Facts.Fact(
                "median time to the yes", said(turned.medianDays().map(Say::days)), "")));
  }

  private static String said(Measured<String> figure) {
    return figure.isMeasured() ? figure.require() : "not measured";
  }
}
