package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * Figures right of rows, one below the other.
 *
 * @param legend the colour of their marks, where there are several to tell apart
 */
record FigureColumn(String head, Optional<Color> legend, List<Figure> figures) {

  /** Left of each. */
  static final double GAP = 26;

  private static final double SWATCH = 6;
  private static final Lettering SMALL = Lettering.regular(Look.SMALL);
  private static final Lettering STRONG = Lettering.strong(Look.SMALL);
  private static final Lettering QUIET = SMALL.in(Look.QUIET);
  private static final Lettering FINE = Lettering.regular(14).in(Look.QUIET);

  /**
   * What is said of a row.
   *
   * @param first in strong letters; may be empty
   * @param below on a line of its own; may be empty
   */
  record Figure(String first, String rest, String below) {

    private double width() {
      return Math.max(STRONG.width(first) + SMALL.width(rest), FINE.width(below));
    }

    private void draw(Graphics2D graphics, double x, double y) {
      double baseline = y + Look.SMALL * 0.36 - (below.isEmpty() ? 0 : 7);
      SMALL.left(graphics, rest, STRONG.left(graphics, first, x, baseline), baseline);
      FINE.left(graphics, below, x, baseline + 17);
    }
  }

  /** What an estimate of each row comes to. */
  static FigureColumn ofSeries(Forest forest, int series) {
    return new FigureColumn(
        forest.series().get(series).head(),
        forest.colour(series),
        forest.rows().stream().map(row -> figure(forest, row, series)).toList());
  }

  private static Figure figure(Forest forest, Forest.Row row, int series) {
    Mark mark = row.marks().get(series);
    if (!mark.estimate().isMeasured()) {
      return new Figure("", mark.cell(forest.unit()).text(), "");
    }
    Estimate estimate = mark.estimate().require();
    String value = Cell.number(forest.unit(), estimate.value());
    String said = Cell.of(forest.unit(), estimate).text();
    String counts = mark.counts().text().isEmpty() ? "" : " \u00b7 " + mark.counts().text();
    boolean strong = row.strong() && series == 0;
    return new Figure(
        strong ? value : "",
        (strong ? said.substring(value.length()) : said) + counts,
        series > 0 ? "" : mark.tooFew() ? Words.TOO_FEW : row.remark());
  }

  /** What else is said of each row. */
  static FigureColumn ofCells(Forest forest, int column) {
    return new FigureColumn(
        forest.columns().get(column),
        Optional.empty(),
        forest.rows().stream()
            .map(row -> new Figure("", row.cells().get(column).text(), ""))
            .toList());
  }

  /** Of columns beside each other, with what is left of them. */
  static double width(List<FigureColumn> columns) {
    return columns.stream().mapToDouble(each -> GAP + each.width()).sum();
  }

  /** Draws columns beside each other, right of a plane. */
  static void draw(Graphics2D graphics, Plane plane, List<FigureColumn> columns) {
    double x = plane.area().getMaxX() + GAP;
    for (FigureColumn column : columns) {
      column.draw(graphics, plane, x);
      x += column.width() + GAP;
    }
  }

  private double width() {
    double words = figures.stream().mapToDouble(Figure::width).max().orElse(0);
    return Math.max(words, QUIET.width(head) + (legend.isPresent() ? 3 * SWATCH : 0));
  }

  private void draw(Graphics2D graphics, Plane plane, double x) {
    double baseline = plane.area().getMinY() - 10;
    legend.ifPresent(colour -> Marks.dot(graphics, x + SWATCH, baseline - SWATCH, SWATCH, colour));
    QUIET.left(graphics, head, legend.isPresent() ? x + 3 * SWATCH : x, baseline);
    for (int row = 0; row < figures.size(); row++) {
      figures.get(row).draw(graphics, x, plane.y(row));
    }
  }
}
