package dev.hindsight.stats.survival;

import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.Optional;

/**
 * Cox's proportional hazards for one binary covariate, which may change over time, stratified, with
 * Efron's treatment of ties.
 *
 * <p>Of d tied events, d₁ exposed, among n₁ exposed and n₀ others at risk, the l-th (l = 0 … d−1)
 * is exposed with probability π = e^β w₁ ÷ (e^β w₁ + w₀), w₁ = n₁ − d₁l/d, w₀ = n₀ − d₀l/d. Score
 * U(β) = Σ d₁ − Σ π, information I(β) = Σ π(1−π). Newton's steps end, as in R's coxph, where the
 * log partial likelihood changes by no more than 1e-9 of itself.
 *
 * <p>D. R. Cox (1972), Regression models and life-tables, <a
 * href="https://doi.org/10.1111/j.2517-6161.1972.tb00899.x">doi:10.1111/j.2517-6161.1972.tb00899.x</a>;
 * ties: B. Efron (1977), The efficiency of Cox's likelihood function for censored data, <a
 * href="https://doi.org/10.1080/01621459.1977.10480613">doi:10.1080/01621459.1977.10480613</a>.
 */
public final class Cox {

  private static final double PRECISION = 1e-9;

  private final List<TwoByTwo> days;

  private Cox(List<Cohorts> strata) {
    days = Cohorts.eventDays(strata).comparable();
  }

  /**
   * The logarithm of the hazard ratio, exposed to unexposed, see {@link Effect#ratio()}, its
   * variance the inverse of the information. Empty where the likelihood has no greatest value: no
   * events while both are at risk, or all of them on one side.
   */
  public static Optional<Effect> logHazardRatio(List<Cohorts> strata) {
    Cox cox = new Cox(strata);
    TwoByTwo events = cox.days.stream().reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
    if (events.events1() == 0 || events.events0() == 0) {
      return Optional.empty();
    }
    Point maximum = cox.maximum();
    return Optional.of(new Effect(maximum.coefficient, 1 / maximum.information));
  }

  /** The score test of no effect, U(0)² ÷ I(0); empty where there is no information. */
  public static Optional<ChiSquare> scoreTest(List<Cohorts> strata) {
    Point none = new Cox(strata).at(0);
    return none.information == 0
        ? Optional.empty()
        : Optional.of(ChiSquare.of(none.score * none.score / none.information, 1));
  }

  /** Newton's steps from no effect, halved while they lose likelihood. */
  private Point maximum() {
    Point point = at(0);
    Point next = at(point.score / point.information);
    while (!converged(point, next)) {
      if (next.logLikelihood < point.logLikelihood) {
        next = at((point.coefficient + next.coefficient) / 2);
      } else {
        point = next;
        next = at(point.coefficient + point.score / point.information);
      }
    }
    return next;
  }

  private static boolean converged(Point point, Point next) {
    return Math.abs(1 - point.logLikelihood / next.logLikelihood) <= PRECISION;
  }

  private record Point(
      double coefficient, double logLikelihood, double score, double information) {}

  private Point at(double coefficient) {
    double score = 0;
    double information = 0;
    double logLikelihood = 0;
    for (TwoByTwo day : days) {
      score += day.events1();
      logLikelihood += day.events1() * coefficient;
      for (long event = 0; event < day.events(); event++) {
        Tie tie = Tie.of(day, (double) event / day.events(), coefficient);
        score -= tie.exposed;
        information += tie.exposed * (1 - tie.exposed);
        logLikelihood -= tie.logWeight;
      }
    }
    return new Point(coefficient, logLikelihood, score, information);
  }

  /**
   * One of the events tied on a day.
   *
   * @param exposed the probability that it is an exposed one
   * @param logWeight the logarithm of the weight of all at risk
   */
  private record Tie(double exposed, double logWeight) {

    /** Weights are scaled by the greater of 1 and e^β, so that no coefficient overflows. */
    static Tie of(TwoByTwo day, double gone, double coefficient) {
      double scale = Math.max(0, coefficient);
      double weight1 = (day.total1() - day.events1() * gone) * Math.exp(coefficient - scale);
      double weight0 = (day.total0() - day.events0() * gone) * Math.exp(-scale);
      double weight = weight1 + weight0;
      return new Tie(weight1 / weight, scale + Math.log(weight));
    }
  }
}
