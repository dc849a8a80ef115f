package dev.hindsight.stats.logistic;

import java.util.Arrays;
import java.util.List;

/** The penalised likelihood of a {@link RidgeLogistic}, and Newton's way to its maximum. */
final class RidgeLikelihood {

  private static final int ITERATIONS = 100;
  private static final double PRECISION = 1e-13;

  private final List<GroupedOutcomes> outcomes;
  private final double penalty;
  private final long events;
  private final long total;

  RidgeLikelihood(List<GroupedOutcomes> outcomes, double penalty) {
    this.outcomes = outcomes;
    this.penalty = penalty;
    events = outcomes.stream().mapToLong(GroupedOutcomes::events).sum();
    total = outcomes.stream().mapToLong(GroupedOutcomes::total).sum();
  }

  long events() {
    return events;
  }

  long total() {
    return total;
  }

  /** From some coefficients; steps are halved while they lose penalised likelihood. */
  double[] maximum(double[] start) {
    double[] current = start;
    double reached = objective(current);
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double[] step = step(current);
      double factor = 1;
      double[] next = moved(current, step, factor);
      double found = objective(next);
      while (found < reached && longest(step) * factor > PRECISION) {
        factor /= 2;
        next = moved(current, step, factor);
        found = objective(next);
      }
      current = next;
      reached = found;
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

  private double objective(double[] coefficients) {
    double objective = 0;
    for (GroupedOutcomes some : outcomes) {
      double logit = some.subject().times(coefficients);
      objective += some.events() * logit;
      objective -= some.total() * (Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))));
    }
    for (int column = 1; column < coefficients.length; column++) {
      objective -= penalty * coefficients[column] * coefficients[column] / 2;
    }
    return objective;
  }

  /** Newton's step: the score over the information. */
  private double[] step(double[] coefficients) {
    double[] score = new double[coefficients.length];
    double[][] information = new double[coefficients.length][coefficients.length];
    for (GroupedOutcomes some : outcomes) {
      double share = RidgeLogistic.logistic(some.subject().times(coefficients));
      some.subject().addTo(score, some.events() - some.total() * share);
      some.subject().addTo(information, some.total() * share * (1 - share));
    }
    for (int column = 1; column < coefficients.length; column++) {
      score[column] -= penalty * coefficients[column];
      information[column][column] += penalty;
    }
    return Cholesky.solve(information, score);
  }
}
