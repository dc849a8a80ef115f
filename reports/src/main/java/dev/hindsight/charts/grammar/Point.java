package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.geom.Point2D;

/**
 * An estimate in a picture.
 *
 * @param at where it stands across
 * @param name what it is of, such as a quarter
 * @param estimate with its interval; where it is not measured its place stays free
 * @param note below its name; may be empty
 * @param counts what it rests on
 * @param tooFew to say: hollow
 */
public record Point(
    double at, String name, Measured<Estimate> estimate, String note, Cell counts, boolean tooFew) {

  static final int QUARTERS = 4;

  /** A share; not measured where there is nothing that it could be a share of. */
  public static Point of(Findings findings, double at, String name, Measured<Rate> rate) {
    Measured<Estimate> estimate = rate.flatMap(Rate::estimate);
    if (!estimate.isMeasured()) {
      return new Point(at, name, estimate, "", Cell.of(""), false);
    }
    Rate known = rate.require();
    boolean tooFew = Words.tooFew(findings, known.of());
    return new Point(at, name, estimate, Say.counts(known), Cell.counts(known), tooFew);
  }

  /** Where a quarter such as "2026Q3" stands, so that one without figures leaves a gap. */
  public static int place(String quarter) {
    String[] parts = quarter.split("Q", 2);
    return Integer.parseInt(parts[0]) * QUARTERS + Integer.parseInt(parts[1]) - 1;
  }

  static boolean isQuarter(String name) {
    return name.matches("\\d+Q[1-4]");
  }

  boolean isMeasured() {
    return estimate.isMeasured();
  }

  /** The estimate, and whether there are too few to say. */
  Cell cell(Unit unit) {
    return Cell.of(unit, estimate, tooFew);
  }

  /** Where its dot stands. */
  Point2D place() {
    return new Point2D.Double(at, estimate.require().value());
  }

  /** The upper end of its interval; 0 where there is none. */
  public double upper() {
    return estimate.isMeasured() ? estimate.require().upper() : 0;
  }
}
