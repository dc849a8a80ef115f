package dev.hindsight.stats.survival;

import dev.hindsight.stats.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much a group's rate differs from that of like others, and how that changes with time: a
 * Poisson regression with a rate of its own in each stratum, ln rate = α + g(β + γt), g being 1 in
 * the group and 0 outside.
 *
 * <p>Given the events d of a stratum, they fall on its cells with probabilities π ∝ T·exp(g(β +
 * γt)), T the cell's person-time, so that α drops out however many strata there are. Log likelihood
 * Σ (g(β + γt) − ln Σ T·exp(g(β + γt))) over events, information Σ d·Var(g, gt). Newton's steps,
 * halved while they lose likelihood.
 *
 * <p>N. E. Breslow, N. E. Day (1987), Statistical Methods in Cancer Research, volume II: The Design
 * and Analysis of Cohort Studies, IARC, chapter 4, ISBN 92-832-0182-9.
 */
public final class RateTrend {

  private static final double PRECISION = 1e-10;
  private static final int MOST_STEPS = 100;

  /** A logarithm of a ratio beyond which there is none: all events fall on one side. */
  private static final double ENDLESS = 15;

  /**
   * Events over person-time.
   *
   * @param isGroup whether they are the group's
   * @param time when, 0 being where the level is told; of no meaning outside of the group
   * @param events how many
   * @param personTime over how much time, above 0
   */
  public record Cell(boolean isGroup, double time, long events, double personTime) {

    private double slope() {
      return isGroup ? time : 0;
    }

    private double level() {
      return isGroup ? 1 : 0;
    }
  }

  /**
   * What was found, as logarithms: {@link Effect#ratio()}.
   *
   * @param level the group's rate ÷ that of like others, at time 0
   * @param slope how many times that is from one time to the next
   */
  public record Fit(Effect level, Effect slope) {}

  private final List<List<Cell>> strata;

  private RateTrend(List<List<Cell>> strata) {
    this.strata = strata;
  }

  /**
   * The fit; empty where the events do not tell level and slope, as where all fall on one side.
   *
   * @param strata the cells that are alike
   */
  public static Optional<Fit> fit(List<List<Cell>> strata) {
    List<List<Cell>> observed = new ArrayList<>();
    strata.forEach(
        each -> observed.add(each.stream().filter(cell -> cell.personTime() > 0).toList()));
    return new RateTrend(observed).fit();
  }

  private Optional<Fit> fit() {
    Point point = at(0, 0);
    for (int step = 0; step < MOST_STEPS && point.isInformed(); step++) {
      Point next = ahead(point);
      if (!next.isFinite()) {
        return Optional.empty();
      }
      if (Math.abs(next.logLikelihood - point.logLikelihood)
          <= PRECISION * (1 + Math.abs(point.logLikelihood))) {
        return next.isInformed() ? Optional.of(next.fit()) : Optional.empty();
      }
      point = next;
    }
    return Optional.empty();
  }

  private Point ahead(Point point) {
    double[] step = point.step();
    Point next = at(point.level + step[0], point.slope + step[1]);
    for (double part = 0.5;
        next.logLikelihood < point.logLikelihood && part > PRECISION;
        part /= 2) {
      next = at(point.level + part * step[0], point.slope + part * step[1]);
    }
    return next;
  }

  private Point at(double level, double slope) {
    Point point = new Point(level, slope);
    strata.forEach(point::add);
    return point;
  }

  /** The log likelihood at a level and a slope, with its first and second derivatives. */
  private static final class Point {

    private final double level;
    private final double slope;
    private double logLikelihood;
    private double score1;
    private double score2;
    private double information11;
    private double information12;
    private double information22;

    private Point(double level, double slope) {
      this.level = level;
      this.slope = slope;
    }

    private void add(List<Cell> stratum) {
      long events = stratum.stream().mapToLong(Cell::events).sum();
      if (events == 0) {
        return;
      }
      double all = 0;
      double mean1 = 0;
      double mean2 = 0;
      double square22 = 0;
      for (Cell cell : stratum) {
        double weight = cell.personTime() * Math.exp(log(cell));
        all += weight;
        mean1 += weight * cell.level();
        mean2 += weight * cell.slope();
        square22 += weight * cell.slope() * cell.slope();
        logLikelihood += cell.events() * log(cell);
        score1 += cell.events() * cell.level();
        score2 += cell.events() * cell.slope();
      }
      mean1 /= all;
      mean2 /= all;
      logLikelihood -= events * Math.log(all);
      score1 -= events * mean1;
      score2 -= events * mean2;
      information11 += events * mean1 * (1 - mean1);
      information12 += events * mean2 * (1 - mean1);
      information22 += events * (square22 / all - mean2 * mean2);
    }

    private double log(Cell cell) {
      return level * cell.level() + slope * cell.slope();
    }

    private double determinant() {
      return information11 * information22 - information12 * information12;
    }

    private boolean isInformed() {
      return determinant() > PRECISION * information11 * information22;
    }

    private boolean isFinite() {
      return Math.abs(level) < ENDLESS && Math.abs(slope) < ENDLESS;
    }

    private double[] step() {
      return new double[] {
        (information22 * score1 - information12 * score2) / determinant(),
        (information11 * score2 - information12 * score1) / determinant()
      };
    }

    private Fit fit() {
      return new Fit(
          new Effect(level, information22 / determinant()),
          new Effect(slope, information11 / determinant()));
    }
  }
}
