package dev.hindsight.stats.logistic;

import java.io.Serializable;
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
 */
public final class RidgeLogistic implements Serializable {

  private static final long serialVersionUID = 1L;

  private final double[] coefficients;
  private final double penalty;

  private RidgeLogistic(double[] coefficients, double penalty) {
    this.coefficients = coefficients;
    this.penalty = penalty;
  }

  /**
   * The fit to outcomes in any order; empty without subjects.
   *
   * @param outcomes outcomes of subjects of the design
   * @param penalty λ, above 0
   * @throws IllegalArgumentException if the penalty is not above 0
   */
  public static Optional<RidgeLogistic> fit(
      Design design, List<GroupedOutcomes> outcomes, double penalty) {
    if (!(penalty > 0)) {
      throw new IllegalArgumentException("Invalid penalty " + penalty + ": give one above 0");
    }
    return new RidgeLogistic(new double[design.columns()], penalty).refit(outcomes);
  }

  /**
   * The fit to other outcomes of the same design, with the same penalty. It begins from this one,
   * and so takes few steps where the outcomes are nearly the same.
   */
  public Optional<RidgeLogistic> refit(List<GroupedOutcomes> outcomes) {
    RidgeLikelihood likelihood =
        new RidgeLikelihood(outcomes.stream().filter(some -> some.total() > 0).toList(), penalty);
    if (likelihood.total() == 0) {
      return Optional.empty();
    }
    return Optional.of(new RidgeLogistic(coefficients(likelihood), penalty));
  }

  private double[] coefficients(RidgeLikelihood likelihood) {
    if (likelihood.events() == 0 || likelihood.events() == likelihood.total()) {
      double[] certain = new double[coefficients.length];
      certain[0] = likelihood.events() == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return certain;
    }
    return likelihood.maximum(
        Double.isInfinite(coefficients[0]) ? new double[coefficients.length] : coefficients);
  }

  /** The coefficient of a column of the design; column 0 is the intercept. */
  public double coefficient(int column) {
    return coefficients[column];
  }

  /** The probability of the event for a subject of the design. */
  public double probability(Subject subject) {
    return logistic(subject.times(coefficients));
  }

  static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
