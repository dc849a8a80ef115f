package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Panels;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.Level;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** Win rate by quarter: a panel each for all deals, yes and not now, with their intervals. */
public final class WinRateByQuarter implements Chart {

  public static final String NAME = "win-rate-by-quarter";

  private static final Panels PANELS = new Panels(30, 58, 34);

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
                    ? Measured.of(new WinRateByQuarter(findings, quarters))
                    : Measured.not("no deal of the last twelve quarters is closed"));
  }

  /** One group of deals through the quarters. */
  private record Series(String label, Color colour, Function<Level, Optional<Rate>> rate) {

    public static Series of(DecisionClass decisionClass) {
      return new Series(
          decisionClass.label(),
          Look.of(decisionClass),
          quarter ->
              quarter.byClass().stream()
                  .filter(c -> c.decisionClass() == decisionClass)
                  .map(c -> c.outcomes().winRate())
                  .findFirst());
    }

    /** The rate in a quarter, where any deal was closed. */
    Optional<Rate> in(Level quarter) {
      return rate.apply(quarter).filter(r -> r.estimate().isMeasured());
    }
  }

  private List<Series> panels() {
    List<Series> panels = new ArrayList<>();
    panels.add(new Series("All deals", Look.INK, quarter -> Optional.of(quarter.all().winRate())));
    for (DecisionClass each : List.of(DecisionClass.YES, DecisionClass.NOT_NOW)) {
      Series series = Series.of(each);
      if (quarters.stream().anyMatch(quarter -> series.in(quarter).isPresent())) {
        panels.add(series);
      }
    }
    return panels;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return Headline.quarters(findings, quarters);
  }

  @Override
  public String description() {
    return panels().stream().map(this::say).collect(Collectors.joining(". ")) + ".";
  }

  private String say(Series series) {
    return series.label()
        + ": "
        + quarters.stream()
            .filter(quarter -> series.in(quarter).isPresent())
            .map(
                quarter ->
                    quarter.name()
                        + " "
                        + Words.figures(findings, series.in(quarter).orElseThrow()))
            .collect(Collectors.joining("; "));
  }

  @Override
  public Caption caption() {
    String foot = panels().size() > 1 ? Words.comparedAsOf(findings) : Words.asOf(findings);
    return new Caption(title(), subtitle(), foot);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    PANELS.draw(
        graphics,
        body,
        panels(),
        this::columns,
        (plane, series) -> drawPanel(graphics, plane, series));
  }

  private String subtitle() {
    long closed = quarters.stream().mapToLong(quarter -> quarter.all().closed()).sum();
    return "Share of closed deals won by quarter of closing, with 95\u00a0% interval \u00b7 "
        + Say.count(closed, "deal")
        + ", "
        + quarters.get(0).name()
        + " to "
        + last().name()
        + " \u00b7 hollow: fewer than "
        + Say.count(findings.parameters().minimumCount());
  }

  private Level last() {
    return quarters.get(quarters.size() - 1);
  }

  private void drawPanel(Graphics2D graphics, Plane plane, Series series) {
    Panels.head(graphics, plane, series.label(), series.colour(), newest(series), 14);
    drawYears(graphics, plane);
    for (Level quarter : quarters) {
      series
          .in(quarter)
          .ifPresent(rate -> drawQuarter(graphics, plane, series, rate, place(quarter)));
    }
  }

  private String newest(Series series) {
    String quarter = last().name() + ": ";
    Optional<Rate> rate = series.in(last());
    if (rate.isEmpty()) {
      return quarter + "no closed deals";
    }
    String counts = Say.counts(rate.get());
    return Words.tooFew(findings, rate.get().of())
        ? quarter + "too few to say, " + counts
        : quarter + Say.share(rate.get().estimate().require()) + " \u00b7 " + counts;
  }

  private NumberAxis columns() {
    return Plane.countsUnnamed(place(quarters.get(0)) - 0.6, place(last()) + 0.6);
  }

  /** Quarters stand where they belong, so that one without deals leaves a gap. */
  private static int place(Level quarter) {
    String[] parts = quarter.name().split("Q", 2);
    return Integer.parseInt(parts[0]) * 4 + Integer.parseInt(parts[1]) - 1;
  }

  private void drawYears(Graphics2D graphics, Plane plane) {
    double bottom = plane.area().getMaxY();
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    for (int at = place(quarters.get(0)); at <= place(last()); at++) {
      if (at % 4 == 0) {
        double x = plane.x(at - 0.5);
        Marks.line(graphics, x, plane.area().getMinY(), x, bottom + 6, Look.HAIR, Look.GRID);
        quiet.left(graphics, String.valueOf(at / 4), x + 4, bottom + 20);
      }
    }
  }

  private void drawQuarter(Graphics2D graphics, Plane plane, Series series, Rate rate, int place) {
    Estimate estimate = rate.estimate().require();
    boolean tooFew = Words.tooFew(findings, rate.of());
    Marks.upright(graphics, plane, plane.x(place), estimate, series.colour(), tooFew);
  }
}
