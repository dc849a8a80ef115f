package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.stream.DoubleStream;
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

  private static final int TICKS = 5;
  private static final int LINES = 8;

  /** An interval so many times as long as where the estimates lie is cut. */
  private static final double LONGEST = 4;

  /**
   * One that holds estimates, or as much of them as says something.
   *
   * @throws IllegalArgumentException for a unit that no chart draws
   */
  static Scale of(Unit unit, List<Estimate> shown) {
    return switch (unit) {
      case SHARE -> SHARES;
      case POINTS -> pointsRoundZero(shown);
      case DECIMAL -> countsTo(shown.stream().mapToDouble(Estimate::upper).max().orElse(1), LINES);
      case MONEY -> money(shown);
      default -> throw new IllegalArgumentException("Invalid unit of a scale: " + unit);
    };
  }

  /** As far to one side of zero as to the other, so that none looks bigger. */
  private static Scale pointsRoundZero(List<Estimate> shown) {
    double widest =
        shown.stream()
            .mapToDouble(e -> Math.max(Math.abs(e.lower()), Math.abs(e.upper())))
            .max()
            .orElse(0);
    double step = widest > 0.45 ? 0.5 : widest > 0.2 ? 0.2 : 0.1;
    double limit = Math.max(step, Math.ceil(widest / step) * step);
    return new Scale(-limit, limit, step, Unit.POINTS);
  }

  /** Zero is on it. */
  private static Scale money(List<Estimate> shown) {
    double least = Math.min(0, shown.stream().mapToDouble(Estimate::value).min().orElse(0));
    double most = Math.max(0, shown.stream().mapToDouble(Estimate::value).max().orElse(0));
    double beyond = LONGEST * Math.max(1, most - least);
    double lower = shown.stream().mapToDouble(Estimate::lower).min().orElse(0);
    double upper = shown.stream().mapToDouble(Estimate::upper).max().orElse(0);
    double from = Math.max(least - beyond, Math.min(0, lower));
    double to = Math.min(most + beyond, Math.max(1, upper));
    double step = step(to - from, TICKS);
    return new Scale(Math.floor(from / step) * step, Math.ceil(to / step) * step, step, Unit.MONEY);
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
    double step = Math.max(1, step(Math.max(1, highest), lines));
    return new Scale(0, Math.max(1, Math.ceil(highest / step)) * step, step, Unit.COUNT);
  }

  /** A round distance of lines, 1, 2 or 5 times a power of ten, of which at most so many fit. */
  static double step(double span, int most) {
    double power = Math.pow(10, Math.floor(Math.log10(span / most)));
    return DoubleStream.of(1, 2, 5)
        .map(factor -> factor * power)
        .filter(step -> step * most >= span)
        .findFirst()
        .orElse(10 * power);
  }

  NumberAxis axis() {
    return Plane.axis(lower, upper, step, value -> Cell.number(unit, value));
  }

  /** The same, where the picture beside it has its numbers. */
  NumberAxis unnamed() {
    return Plane.axis(lower, upper, step, value -> "");
  }
}
