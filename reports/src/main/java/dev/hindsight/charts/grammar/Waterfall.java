package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Bars that lead from a whole, over what is taken from it, to what is left and its interval.
 *
 * @param figures what the bars are, such as "Customers"
 * @param notes what is said beside that, such as "ARR in EUR"; empty where nothing is
 * @param words how the axis says a number
 * @param steps top to bottom, the last with the interval
 */
public record Waterfall(
    String figures, String notes, DoubleFunction<String> words, List<Step> steps, Estimate left)
    implements Form {

  private static final double HEADS = 26;
  private static final double AXIS = 30;
  private static final double NAMES = 0.4;
  private static final double INDENT = 12;
  private static final int TICKS = 6;

  public Waterfall {
    steps = List.copyOf(steps);
  }

  /** What is taken away, and what is left. */
  public enum Kind {
    WHOLE,
    TAKEN,
    LEFT,
    /** What is left, of too few to say. */
    LEFT_OF_TOO_FEW
  }

  /**
   * One bar.
   *
   * @param amount that is there, taken away, or left
   * @param figure what it comes to
   * @param note what stands beside the figure
   */
  public record Step(Kind kind, String label, double amount, Cell figure, Cell note) {

    /** With nothing beside the figure. */
    public Step(Kind kind, String label, double amount, Cell figure) {
      this(kind, label, amount, figure, Cell.of(""));
    }

    private boolean isTaken() {
      return kind == Kind.TAKEN;
    }

    private String name() {
      return isTaken() ? (amount < 0 ? "+\u2002" : "\u2212\u2002") + label : label;
    }

    private Lettering lettering() {
      return isTaken() ? Lettering.regular(Look.SMALL) : Lettering.strong(Look.TEXT);
    }

    private FigureColumn.Figure said() {
      return isTaken()
          ? new FigureColumn.Figure("", figure.text(), "")
          : new FigureColumn.Figure(
              figure.text(), "", kind == Kind.LEFT_OF_TOO_FEW ? Words.TOO_FEW : "");
    }
  }

  @Override
  public ChartData data() {
    List<String> headers = new ArrayList<>(List.of("Step", figures));
    if (!notes.isEmpty()) {
      headers.add(notes);
    }
    return new ChartData(headers, steps.stream().map(this::cells).toList());
  }

  private List<Cell> cells(Step step) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(step.label())));
    Cell figure = step.figure();
    cells.add(step.kind() == Kind.LEFT_OF_TOO_FEW ? figure.tooFew() : figure);
    if (!notes.isEmpty()) {
      cells.add(step.note());
    }
    return cells;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    List<FigureColumn> columns = columns();
    double names = Math.min(body.getWidth() * NAMES, namesWidth());
    double right = FigureColumn.width(columns);
    Rectangle2D area = new RectangleInsets(HEADS, names, AXIS, right).createInsetRectangle(body);
    Plane plane = Plane.draw(graphics, area, axis(), Plane.rows(steps.size()));
    double zero = plane.x(0);
    Marks.line(graphics, zero, area.getMinY(), zero, area.getMaxY(), Look.ZERO, Look.QUIET);
    WaterfallBars.draw(graphics, plane, steps);
    Marks.interval(graphics, plane, left, plane.y(steps.size() - 1.0), Look.WHISKER, Look.LINE);
    for (int row = 0; row < steps.size(); row++) {
      drawName(graphics, steps.get(row), body.getX(), plane.y(row), names - FigureColumn.GAP);
    }
    FigureColumn.draw(graphics, plane, columns);
  }

  private List<FigureColumn> columns() {
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(
        new FigureColumn(figures, Optional.empty(), steps.stream().map(Step::said).toList()));
    if (!notes.isEmpty()) {
      columns.add(
          new FigureColumn(
              notes,
              Optional.empty(),
              steps.stream()
                  .map(step -> new FigureColumn.Figure("", step.note().text(), ""))
                  .toList()));
    }
    return columns;
  }

  private double namesWidth() {
    return FigureColumn.GAP
        + INDENT
        + steps.stream().mapToDouble(s -> s.lettering().width(s.name())).max().orElse(0);
  }

  /** The interval may reach far below the bars: half of their span is shown. */
  private NumberAxis axis() {
    List<WaterfallBars.Bar> bars = WaterfallBars.bars(steps);
    double highest = ends(bars).max().orElse(0);
    double lowest = ends(bars).min().orElse(0);
    double most = Math.max(lowest + 1, Math.max(highest, left.upper()));
    double least = Math.max(lowest - (most - lowest) / 2, Math.min(lowest, left.lower()));
    double step = Scale.step(most - least, TICKS);
    return Plane.axis(Math.floor(least / step) * step, Math.ceil(most / step) * step, step, words);
  }

  /** Zero among them. */
  private static DoubleStream ends(List<WaterfallBars.Bar> bars) {
    return DoubleStream.concat(
        DoubleStream.of(0),
        bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.from(), bar.to())));
  }

  private static void drawName(
      Graphics2D graphics, Step step, double left, double y, double width) {
    Lettering lettering = step.lettering();
    double indent = step.isTaken() ? INDENT : 0;
    lettering.left(
        graphics, lettering.cut(step.name(), width - indent), left + indent, y + Look.TEXT * 0.36);
  }
}
