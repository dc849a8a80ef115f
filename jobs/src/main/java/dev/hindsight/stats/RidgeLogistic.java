package dev.hindsight.stats;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Logistic regression of an event on factors and numbers, with a ridge penalty λ that keeps the
 * coefficients of rare levels near 0: the coefficients with the greatest Σ (a log π + (n−a)
 * log(1−π)) − ½ λ Σ β², the intercept not penalised, by Newton's method.
 *
 * <p>Levels that no subject has get the coefficient 0. Where no subject has the event the intercept
 * is −∞ and every probability 0; where all have it, +∞ and 1.
 *
 * <p>S. le Cessie, J. C. van Houwelingen (1992), Ridge estimators in logistic regression, <a
 * href="https://doi.org/10.2307/2347628">doi:10.2307/2347628</a>.
 *
 * @param design the factors and numbers
 * @param coefficients one for each column of the design, the intercept first
 */
public record RidgeLogistic(Design design, List<Double> coefficients) implements Serializable {

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
   * @param penalty λ, above 0
   * @throws IllegalArgumentException if outcomes have a level that the design does not know, or the
   *     penalty is not above 0
   */
  public static Optional<RidgeLogistic> fit(
      Design design, List<GroupedOutcomes> outcomes, double penalty) {
    if (!(penalty > 0)) {
      throw new IllegalArgumentException("Invalid penalty " + penalty + ": give one above 0");
    }
    RidgeLikelihood likelihood =
        new RidgeLikelihood(
            design, outcomes.stream().filter(some -> some.total() > 0).toList(), penalty);
    if (likelihood.total() == 0) {
      return Optional.empty();
    }
    double[] coefficients = new double[design.columns()];
    if (likelihood.events() == 0 || likelihood.events() == likelihood.total()) {
      coefficients[0] =
          likelihood.events() == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    } else {
      coefficients = likelihood.maximum();
    }
    return Optional.of(new RidgeLogistic(design, Arrays.stream(coefficients).boxed().toList()));
  }

  /**
   * The probability of the event for a subject with these levels and no numbers.
   *
   * @throws IllegalArgumentException if the design does not know a level, or wants numbers
   */
  public double probability(List<String> levels) {
    return probability(levels, List.of());
  }

  /**
   * The probability of the event for a subject with these levels and numbers.
   *
   * @throws IllegalArgumentException if the design does not know a level, or wants other numbers
   */
  public double probability(List<String> levels, List<Double> numbers) {
    double[] row = design.row(levels, numbers);
    double sum = 0;
    for (int column = 0; column < row.length; column++) {
      sum += row[column] == 0 ? 0 : row[column] * coefficients.get(column);
    }
    return logistic(sum);
  }

  static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
