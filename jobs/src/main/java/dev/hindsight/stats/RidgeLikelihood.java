package dev.hindsight.stats;

import java.util.Arrays;
import java.util.List;

/** The data of a {@link RidgeLogistic} as columns, and Newton's way to its maximum. */
final class RidgeLikelihood {

  private static final int ITERATIONS = 100;
  private static final double PRECISION = 1e-13;

  /** The columns in which each row is not 0, as few are, and what it is there. */
  private final int[][] filled;

  private final double[][] values;

  private final long[] eventsOf;
  private final long[] totalOf;
  private final int columns;
  private final double penalty;
  private final long events;
  private final long total;

  RidgeLikelihood(Design design, List<GroupedOutcomes> outcomes, double penalty) {
    this.penalty = penalty;
    columns = design.columns();
    double[][] rows =
        outcomes.stream()
            .map(some -> design.row(some.levels(), some.numbers()))
            .toArray(double[][]::new);
    filled = Arrays.stream(rows).map(RidgeLikelihood::filled).toArray(int[][]::new);
    values =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).filter(value -> value != 0).toArray())
            .toArray(double[][]::new);
    eventsOf = outcomes.stream().mapToLong(GroupedOutcomes::events).toArray();
    totalOf = outcomes.stream().mapToLong(GroupedOutcomes::total).toArray();
    events = Arrays.stream(eventsOf).sum();
    total = Arrays.stream(totalOf).sum();
  }

  private static int[] filled(double[] row) {
    int[] filled = new int[row.length];
    int found = 0;
    for (int column = 0; column < row.length; column++) {
      if (row[column] != 0) {
        filled[found++] = column;
      }
    }
    return Arrays.copyOf(filled, found);
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
    for (int place = 0; place < filled[row].length; place++) {
      sum += values[row][place] * coefficients[filled[row][place]];
    }
    return sum;
  }

  private double objective(double[] coefficients) {
    double objective = 0;
    for (int row = 0; row < filled.length; row++) {
      double logit = logit(coefficients, row);
      objective += eventsOf[row] * logit;
      objective -= totalOf[row] * (Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))));
    }
    for (int column = 1; column < columns; column++) {
      objective -= penalty * coefficients[column] * coefficients[column] / 2;
    }
    return objective;
  }

  private double[] score(double[] coefficients) {
    double[] score = new double[columns];
    for (int row = 0; row < filled.length; row++) {
      double excess =
          eventsOf[row] - totalOf[row] * RidgeLogistic.logistic(logit(coefficients, row));
      for (int place = 0; place < filled[row].length; place++) {
        score[filled[row][place]] += excess * values[row][place];
      }
    }
    for (int column = 1; column < columns; column++) {
      score[column] -= penalty * coefficients[column];
    }
    return score;
  }

  private double[][] information(double[] coefficients) {
    double[][] information = new double[columns][columns];
    for (int row = 0; row < filled.length; row++) {
      double share = RidgeLogistic.logistic(logit(coefficients, row));
      double weight = totalOf[row] * share * (1 - share);
      add(information, row, weight);
    }
    for (int column = 1; column < columns; column++) {
      information[column][column] += penalty;
    }
    return information;
  }

  private void add(double[][] information, int row, double weight) {
    for (int one = 0; one < filled[row].length; one++) {
      for (int other = 0; other < filled[row].length; other++) {
        information[filled[row][one]][filled[row][other]] +=
            weight * values[row][one] * values[row][other];
      }
    }
  }
}
