package dev.hindsight.slides;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.payoff.PromisesKept;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.stream.Stream;

/** The share of promises that were kept, with its interval: in all, and by decision quarter. */
final class PromisesOnTime {

  private PromisesOnTime() {}

  static Measured<Chart> of(Findings findings) {
    return PromisesKept.of(findings)
        .flatMap(
            kept ->
                findings
                    .payOff()
                    .flatMap(PayOff::promises)
                    .map(promises -> drawn(findings, kept, promises)));
  }

  private static Chart drawn(Findings findings, Chart kept, Promises promises) {
    String subtitle =
        "Share of promised dates that were met, by quarter of the decision, with 95\u00a0% interval"
            + " \u00b7 "
            + Say.count(promises.all().due(), "promise")
            + " that have come due; not due yet: "
            + Say.count(promises.notDue());
    List<PromiseOutcomes> rows =
        Stream.concat(Stream.of(promises.all()), promises.byQuarter().stream())
            .filter(row -> row.due() > 0)
            .toList();
    return new Chart(
        PromisesKept.NAME,
        new Caption(kept.title(), subtitle, kept.caption().foot()),
        Forest.of("Decided in", Unit.SHARE, rows)
            .named(row -> Say.capital(row.name()))
            .series(
                PayOffFigures.ON_TIME.label(),
                "On time of due",
                9,
                row -> Mark.of(findings, row.onTime(), Look.MIDDLE))
            .build());
  }
}
