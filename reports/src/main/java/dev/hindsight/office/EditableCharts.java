package dev.hindsight.office;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Waterfall;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.office.BarChart.Bar;
import java.util.List;
import java.util.Optional;

/** Charts as bars that programs draw. */
public final class EditableCharts {

  private EditableCharts() {}

  /** The same as bars with their intervals; none of a chart that has another form. */
  public static Optional<BarChart> of(Chart chart) {
    return chart.form() instanceof Forest forest && forest.series().size() > 1
        ? Optional.empty()
        : ofFirst(chart);
  }

  /**
   * The same of a chart that may have several estimates in a row: the first is the one that counts.
   */
  public static Optional<BarChart> ofFirst(Chart chart) {
    if (chart.form() instanceof Forest forest) {
      return Optional.of(bars(chart, forest)).filter(bars -> !bars.all().isEmpty());
    }
    if (chart.form() instanceof Waterfall waterfall) {
      return Optional.of(bars(chart, waterfall));
    }
    return Optional.empty();
  }

  private static BarChart bars(Chart chart, Forest forest) {
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
    return new BarChart(chart, forest.of(), forest.series().get(0).head(), forest.unit(), bars);
  }

  /** Rows of one name are told apart by what stands below it. */
  private static String label(Forest forest, Forest.Row row) {
    boolean isAlone =
        forest.rows().stream().filter(each -> each.name().equals(row.name())).count() == 1;
    return isAlone ? row.name() : row.name() + " " + row.detail();
  }

  private static BarChart bars(Chart chart, Waterfall waterfall) {
    return new BarChart(
        chart,
        "What is left, and of what",
        waterfall.figures(),
        Unit.MONEY,
        waterfall.steps().stream().map(EditableCharts::bar).toList());
  }

  private static Bar bar(Waterfall.Step step) {
    List<Double> figure = step.figure().numbers();
    Estimate estimate = new Estimate(figure.get(0), figure.get(1), figure.get(2));
    String label = Say.capital(step.label());
    return switch (step.kind()) {
      case WHOLE -> new Bar(label, estimate, Look.MIDDLE);
      case TAKEN -> new Bar(label, Say.turned(estimate), Look.MIDDLE);
      case LEFT, LEFT_OF_TOO_FEW -> new Bar(label, estimate, Look.STRONG);
    };
  }
}
