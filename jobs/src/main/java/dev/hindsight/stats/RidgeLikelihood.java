package dev.hindsight.stats;

import java.util.Arrays;
import java.util.List;

/** The data of a {@link RidgeLogistic} as columns, and Newton's way to its maximum. */
final class RidgeLikelihood {

  private static final int ITERATIONS = 100;
  private static final double PRECISION = 1e-13;

  /** The columns in which each row is 1: all others are 0, and change no sum. */
  private final int[][] ones;

  private final long[] eventsOf;
  private final long[] totalOf;
  private final int columns;
  private final long events;
  private final long total;

  RidgeLikelihood(Design design, List<GroupedOutcomes> outcomes) {
    columns = design.columns();
    ones = outcomes.stream().map(some -> ones(design.row(some.levels()))).toArray(int[][]::new);
    eventsOf = outcomes.stream().mapToLong(GroupedOutcomes::events).toArray();
    totalOf = outcomes.stream().mapToLong(GroupedOutcomes::total).toArray();
    events = Arrays.stream(eventsOf).sum();
    total = Arrays.stream(totalOf).sum();
  }

  private static int[] ones(double[] row) {
    int[] ones = new int[row.length];
    int found = 0;
    for (int column = 0; column < row.length; column++) {
      if (row[column] != 0) {
        ones[found++] = column;
      }
    }
    return Arrays.copyOf(ones, found);
  }

  long events() {
    return events;
  }

  long total() {
    return total;
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
    for (int column : ones[row]) {
      sum += coefficients[column];
    }
    return sum;
  }

  private double objective(double[] coefficients) {
    double objective = 0;
    for (int row = 0; row < ones.length; row++) {
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
    for (int row = 0; row < ones.length; row++) {
      double excess =
          eventsOf[row] - totalOf[row] * RidgeLogistic.logistic(logit(coefficients, row));
      for (int column : ones[row]) {
        score[column] += excess;
      }
    }
    for (int column = 1; column < columns; column++) {
      score[column] -= coefficients[column];
    }
    return score;
  }

  private double[][] information(double[] coefficients) {
    double[][] information = new double[columns][columns];
    for (int row = 0; row < ones.length; row++) {
      double share = RidgeLogistic.logistic(logit(coefficients, row));
      double weight = totalOf[row] * share * (1 - share);
      for (int one : ones[row]) {
        for (int other : ones[row]) {
          information[one][other] += weight;
        }
      }
    }
    for (int column = 1; column < columns; column++) {
      information[column][column] += 1;
    }
    return information;
  }
}
