package dev.hindsight.office;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Panels;
import dev.hindsight.charts.grammar.Waterfall;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.office.EstimateChart.Bar;
import java.util.List;
import java.util.Optional;

/** Charts as bars or points that programs draw. */
public final class EditableCharts {

  private EditableCharts() {}

  /** The same with its intervals; none of a chart that has another form. */
  public static Optional<EstimateChart> of(Chart chart) {
    return series(chart) == 1 ? ofFirst(chart) : Optional.empty();
  }

  private static int series(Chart chart) {
    if (chart.form() instanceof Forest forest) {
      return forest.series().size();
    }
    return chart.form() instanceof Panels panels ? panels.panels().size() : 1;
  }

  /** The same of a chart that may have several series: the first is the one that counts. */
  public static Optional<EstimateChart> ofFirst(Chart chart) {
    return drawn(chart).filter(drawn -> !drawn.all().isEmpty());
  }

  private static Optional<EstimateChart> drawn(Chart chart) {
    if (chart.form() instanceof Forest forest) {
      return Optional.of(bars(chart, forest));
    }
    if (chart.form() instanceof Waterfall waterfall) {
      return Optional.of(bars(chart, waterfall));
    }
    return chart.form() instanceof Panels panels
        ? Optional.of(points(chart, panels))
        : Optional.empty();
  }

  private static EstimateChart bars(Chart chart, Forest forest) {
    List<Bar> bars =
        forest.rows().stream()
            .filter(row -> row.marks().get(0).estimate().isMeasured())
            .map(
                row ->
                    new Bar(
                        label(forest, row),
                        row.marks().get(0).estimate().require(),
                        row.marks().get(0).colour()))
            .toList();
    return new EstimateChart(
        chart, forest.of(), forest.series().get(0).head(), forest.unit(), marks(forest), bars);
  }

  /** A difference from none is no amount. */
  private static Marks marks(Forest forest) {
    return forest.unit() == Unit.POINTS ? Marks.POINTS : Marks.BARS;
  }

  /** Rows are told apart by what stands below their names, where names come twice. */
  private static String label(Forest forest, Forest.Row row) {
    long names = forest.rows().stream().map(Forest.Row::name).distinct().count();
    String name = names == forest.rows().size() ? row.name() : row.name() + " " + row.detail();
    return row.marks().get(0).tooFew() ? tooFew(name) : name;
  }

  private static String tooFew(String name) {
    return name + " (too few)";
  }

  private static EstimateChart points(Chart chart, Panels panels) {
    Panels.Panel first = panels.panels().get(0);
    return new EstimateChart(
        chart,
        panels.across(),
        first.name().isEmpty() ? panels.value() : panels.value() + ", " + first.name(),
        panels.unit(),
        Marks.POINTS,
        first.points().stream()
            .filter(point -> point.estimate().isMeasured())
            .map(
                point ->
                    new Bar(
                        point.tooFew() ? tooFew(point.name()) : point.name(),
                        point.estimate().require(),
                        first.colour()))
            .toList());
  }

  private static EstimateChart bars(Chart chart, Waterfall waterfall) {
    return new EstimateChart(
        chart,
        "Step",
        waterfall.figures(),
        Unit.MONEY,
        Marks.BARS,
        waterfall.steps().stream().map(EditableCharts::bar).toList());
  }

  private static Bar bar(Waterfall.Step step) {
    List<Double> figure = step.figure().numbers();
    Estimate estimate = new Estimate(figure.get(0), figure.get(1), figure.get(2));
    String label = Say.capital(step.label());
    return switch (step.kind()) {
      case WHOLE -> new Bar(label, estimate, Look.MIDDLE);
      case TAKEN -> new Bar(label, Say.turned(estimate), Look.MIDDLE);
      case LEFT -> new Bar(label, estimate, Look.STRONG);
      case LEFT_OF_TOO_FEW -> new Bar(tooFew(label), estimate, Look.STRONG);
    };
  }
}
