package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Unit;
import org.jfree.chart.axis.NumberAxis;

/**
 * An axis as a value.
 *
 * @param step between two lines of the grid, from the lower end on
 * @param unit how its numbers are said
 */
public record Scale(double lower, double upper, double step, Unit unit) {

  /** All shares of one, in per cent. */
  public static final Scale SHARES = new Scale(0, 1, 0.2, Unit.SHARE);

  public Scale {
    if (!(lower < upper && step > 0)) {
      throw new IllegalArgumentException(
          "Invalid scale: " + lower + " to " + upper + " by " + step);
    }
  }

  /** Shares from zero to the next line above the highest; the lower it is, the finer. */
  public static Scale sharesTo(double highest) {
    double step = highest > 0.5 ? 0.2 : highest > 0.25 ? 0.1 : 0.05;
    return new Scale(0, Math.min(1, Math.ceil(highest / step + 0.001) * step), step, Unit.SHARE);
  }

  /** Shares that are close to one, from the line below the lowest. */
  public static Scale sharesFrom(double lowest) {
    double steps = lowest > 0.5 ? 10 : 5;
    double from = Math.max(0, Math.floor((lowest - 0.01) * steps)) / steps;
    return new Scale(from, 1, 1 / steps, Unit.SHARE);
  }

  /** Days from zero to the tick on the last or after it. */
  public static Scale days(int last, int tick) {
    return new Scale(0, Math.max(1, (last + tick - 1) / tick) * tick, tick, Unit.COUNT);
  }

  /** Whole numbers from zero to a line above the highest, with at most so many lines. */
  public static Scale countsTo(double highest, int lines) {
    double step = Math.max(1, Plane.step(Math.max(1, highest), lines));
    return new Scale(0, Math.max(1, Math.ceil(highest / step)) * step, step, Unit.COUNT);
  }

  NumberAxis axis() {
    return Plane.axis(lower, upper, step, unit::say);
  }

  /** The same, where the picture beside it has its numbers. */
  NumberAxis unnamed() {
    return Plane.axis(lower, upper, step, value -> "");
  }
}
