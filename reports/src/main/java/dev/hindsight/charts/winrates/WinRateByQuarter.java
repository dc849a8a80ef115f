package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Panels;
import dev.hindsight.charts.grammar.Point;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Level;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Win rate by quarter: a panel each for all deals, yes and not now, with their intervals. */
public final class WinRateByQuarter {

  public static final String NAME = "win-rate-by-quarter";

  private final Findings findings;
  private final List<Level> quarters;

  private WinRateByQuarter(Findings findings, List<Level> quarters) {
    this.findings = findings;
    this.quarters = quarters;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .by(Dimension.QUARTER)
        .levels()
        .flatMap(
            quarters ->
                quarters.stream().anyMatch(quarter -> quarter.all().closed() > 0)
                    ? Measured.of(new WinRateByQuarter(findings, quarters).drawn())
                    : Measured.not("no deal of the last twelve quarters is closed"));
  }

  private Chart drawn() {
    List<Panels.Panel> panels =
        Stream.of(
                panel("All deals", Look.INK, quarter -> Measured.of(quarter.all().winRate())),
                panel(DecisionClass.YES),
                panel(DecisionClass.NOT_NOW))
            .filter(Panels.Panel::isMeasured)
            .toList();
    String foot = panels.size() > 1 ? Words.comparedAsOf(findings) : Words.asOf(findings);
    return new Chart(
        NAME,
        new Caption(Headline.quarters(findings, quarters), subtitle(), foot),
        new Panels("Quarter", "Share won", "Won of closed", Unit.SHARE, Scale.SHARES, panels));
  }

  private Panels.Panel panel(DecisionClass each) {
    return panel(each.label(), Look.of(each), quarter -> rate(quarter, each));
  }

  private static Measured<Rate> rate(Level quarter, DecisionClass each) {
    return quarter.byClass().stream()
        .filter(c -> c.decisionClass() == each)
        .map(c -> Measured.of(c.outcomes().winRate()))
        .findFirst()
        .orElseGet(() -> Measured.not("no closed deals"));
  }

  private Panels.Panel panel(String name, Color colour, Function<Level, Measured<Rate>> rate) {
    return new Panels.Panel(
        name,
        colour,
        "",
        quarters.stream()
            .map(q -> Point.of(findings, Point.place(q.name()), q.name(), rate.apply(q)))
            .toList());
  }

  private String subtitle() {
    long closed = quarters.stream().mapToLong(quarter -> quarter.all().closed()).sum();
    return "Share of closed deals won by quarter of closing, with 95\u00a0% interval \u00b7 "
        + Say.count(closed, "deal")
        + ", "
        + quarters.get(0).name()
        + " to "
        + quarters.get(quarters.size() - 1).name()
        + " \u00b7 hollow: fewer than "
        + Say.count(findings.parameters().minimumCount());
  }
}
