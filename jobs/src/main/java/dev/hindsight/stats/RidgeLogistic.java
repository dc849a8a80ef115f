package dev.hindsight.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Logistic regression of an event on factors, with a ridge penalty that keeps the coefficients of
 * rare levels near 0: the coefficients with the greatest Σ (a log π + (n−a) log(1−π)) − ½ Σ β², the
 * intercept not penalised, by Newton's method.
 *
 * <p>Levels that no subject has get the coefficient 0. Where no subject has the event the intercept
 * is −∞ and every probability 0; where all have it, +∞ and 1.
 *
 * <p>S. le Cessie, J. C. van Houwelingen (1992), Ridge estimators in logistic regression, <a
 * href="https://doi.org/10.2307/2347628">doi:10.2307/2347628</a>.
 *
 * @param design the factors
 * @param coefficients one for each column of the design, the intercept first
 */
public record RidgeLogistic(Design design, List<Double> coefficients) {

  private static final int ITERATIONS = 100;
  private static final double PRECISION = 1e-13;

  public RidgeLogistic {
    coefficients = List.copyOf(coefficients);
    if (coefficients.size() != design.columns()) {
      throw new IllegalArgumentException(
          "Invalid coefficients: " + coefficients.size() + " for " + design.columns() + " columns");
    }
  }

  /**
   * The fit to outcomes in any order; empty without subjects.
   *
   * @throws IllegalArgumentException if outcomes have a level that the design does not know
   */
  public static Optional<RidgeLogistic> fit(Design design, List<GroupedOutcomes> outcomes) {
    Fit fit = new Fit(design, outcomes.stream().filter(some -> some.total() > 0).toList());
    if (fit.total == 0) {
      return Optional.empty();
    }
    double[] coefficients = new double[design.columns()];
    if (fit.events == 0 || fit.events == fit.total) {
      coefficients[0] = fit.events == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    } else {
      coefficients = fit.maximum();
    }
    return Optional.of(new RidgeLogistic(design, Arrays.stream(coefficients).boxed().toList()));
  }

  /**
   * The probability of the event for a subject with these levels.
   *
   * @throws IllegalArgumentException if the design does not know a level
   */
  public double probability(List<String> levels) {
    double[] row = design.row(levels);
    double sum = 0;
    for (int column = 0; column < row.length; column++) {
      sum += row[column] == 0 ? 0 : coefficients.get(column);
    }
    return logistic(sum);
  }

  private static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /** The data as columns, and Newton's way to the maximum. */
  private static final class Fit {

    private final double[][] rows;
    private final long[] eventsOf;
    private final long[] totalOf;
    private final int columns;
    private final long events;
    private final long total;

    Fit(Design design, List<GroupedOutcomes> outcomes) {
      columns = design.columns();
      rows = outcomes.stream().map(some -> design.row(some.levels())).toArray(double[][]::new);
      eventsOf = outcomes.stream().mapToLong(GroupedOutcomes::events).toArray();
      totalOf = outcomes.stream().mapToLong(GroupedOutcomes::total).toArray();
      events = Arrays.stream(eventsOf).sum();
      total = Arrays.stream(totalOf).sum();
    }

    /** From the crude share; steps are halved while they lose penalised likelihood. */
    double[] maximum() {
      double[] current = new double[columns];
      current[0] = Math.log(events / (double) (total - events));
      for (int iteration = 0; iteration < ITERATIONS; iteration++) {
        double[] step = Cholesky.solve(information(current), score(current));
        double[] next = moved(current, step, 1);
        double factor = 1;
        while (objective(next) < objective(current) && longest(step) * factor > PRECISION) {
          factor /= 2;
          next = moved(current, step, factor);
        }
        current = next;
        if (longest(step) * factor <= PRECISION) {
          return current;
        }
      }
      return current;
    }

    private static double longest(double[] step) {
      return Arrays.stream(step).map(Math::abs).max().orElse(0);
    }

    private static double[] moved(double[] from, double[] step, double factor) {
      double[] moved = from.clone();
      for (int column = 0; column < step.length; column++) {
        moved[column] += factor * step[column];
      }
      return moved;
    }

    private double logit(double[] coefficients, int row) {
      double sum = 0;
      for (int column = 0; column < columns; column++) {
        sum += rows[row][column] * coefficients[column];
      }
      return sum;
    }

    private double objective(double[] coefficients) {
      double objective = 0;
      for (int row = 0; row < rows.length; row++) {
        double logit = logit(coefficients, row);
        objective += eventsOf[row] * logit;
        objective -= totalOf[row] * (Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))));
      }
      for (int column = 1; column < columns; column++) {
        objective -= coefficients[column] * coefficients[column] / 2;
      }
      return objective;
    }

    private double[] score(double[] coefficients) {
      double[] score = new double[columns];
      for (int row = 0; row < rows.length; row++) {
        double excess = eventsOf[row] - totalOf[row] * logistic(logit(coefficients, row));
        for (int column = 0; column < columns; column++) {
          score[column] += excess * rows[row][column];
        }
      }
      for (int column = 1; column < columns; column++) {
        score[column] -= coefficients[column];
      }
      return score;
    }

    private double[][] information(double[] coefficients) {
      double[][] information = new double[columns][columns];
      for (int row = 0; row < rows.length; row++) {
        double share = logistic(logit(coefficients, row));
        double weight = totalOf[row] * share * (1 - share);
        for (int one = 0; one < columns; one++) {
          for (int other = 0; other < columns; other++) {
            information[one][other] += weight * rows[row][one] * rows[row][other];
          }
        }
      }
      for (int column = 1; column < columns; column++) {
        information[column][column] += 1;
      }
      return information;
    }
  }
}
