package dev.hindsight.findings;

import dev.hindsight.findings.FixtureDeals.Deal;
import dev.hindsight.findings.FixtureDeals.Outcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.WinsAfterDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Estimates of a plausible size for the fixture. The exact ones are computed and tested where the
 * findings are made; here they need only belong to the counts beside them.
 */
final class FixtureStatistics {

  private static final LocalDate SINCE = LocalDate.of(2025, 10, 1);
  private static final double Z = 1.959964;

  private FixtureStatistics() {}

  static Rate rate(long count, long of) {
    return new Rate(
        count,
        of,
        of == 0
            ? Measured.not("there are no closed deals")
            : Measured.of(wilson((double) count, (double) of)));
  }

  static Estimate wilson(double count, double of) {
    double share = count / of;
    double middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
    double half =
        Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of));
    return new Estimate(share, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /** Newcombe's difference. */
  static Estimate difference(Rate first, Rate second) {
    Estimate a = first.estimate().require();
    Estimate b = second.estimate().require();
    double difference = a.value() - b.value();
    return new Estimate(
        difference,
        difference - Math.hypot(a.value() - a.lower(), b.upper() - b.value()),
        difference + Math.hypot(a.upper() - a.value(), b.value() - b.lower()));
  }

  /** About the 95 % interval of an estimate whose interval is at a higher level. */
  static Estimate narrower(Estimate estimate) {
    return new Estimate(
        estimate.value(),
        estimate.value() - 0.8 * (estimate.value() - estimate.lower()),
        estimate.value() + 0.8 * (estimate.upper() - estimate.value()));
  }

  /** How long until it can be told, of a window that ends with September 2026. */
  static Measured<Detectable> detectable(Verdict verdict) {
    return switch (verdict) {
      case MORE_OFTEN, LESS_OFTEN -> Measured.not("the difference is clear");
      case NO_CLEAR_DIFFERENCE ->
          Measured.of(new Detectable(Measured.of(0.182), 0.1, SINCE, Measured.of("2029Q1")));
      case TOO_FEW_TO_SAY ->
          Measured.of(
              new Detectable(
                  Measured.not("too few are alike to compare"),
                  0.1,
                  SINCE,
                  Measured.not("not within 20 years")));
      case NOT_MEASURED -> Measured.not("nothing is known to make strata of");
    };
  }

  /** What would overturn it. */
  static Measured<Sensitivity> sensitivity(Verdict verdict) {
    return verdict.isClear()
        ? Measured.of(
            new Sensitivity(
                2.14, 1.32, Measured.of(new LeftOut(RecordedTrait.SEGMENT, 0.092, 1.41))))
        : Measured.not("the difference is not clear");
  }

  /** Two-sided p of an estimate whose interval is symmetric enough. */
  static double p(Estimate estimate) {
    double z = Math.abs(estimate.value()) / ((estimate.upper() - estimate.lower()) / 2 / Z);
    double t = 1 / (1 + 0.2316419 * z);
    double tail =
        t
            * (0.31938153
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return Math.min(1, 2 * tail * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI));
  }

  /** Mantel–Haenszel risk difference over strata of {won, closed, won, closed}. */
  static Estimate mantelHaenszel(List<long[]> strata) {
    double sum = 0;
    double weights = 0;
    double variance = 0;
    for (long[] s : strata) {
      double weight = (double) s[1] * s[3] / (s[1] + s[3]);
      double a = (double) s[0] / s[1];
      double b = (double) s[2] / s[3];
      sum += weight * (a - b);
      weights += weight;
      variance += weight * weight * (a * (1 - a) / s[1] + b * (1 - b) / s[3]);
    }
    double half = Z * Math.sqrt(variance) / weights;
    return new Estimate(sum / weights, sum / weights - half, sum / weights + half);
  }

  static WinsAfterDecision winsAfterDecision(DecisionClass decisionClass, List<Deal> deals) {
    List<Deal> sorted = deals.stream().sorted(Comparator.comparingInt(Deal::days)).toList();
    List<WinsAfterDecision.Point> curve = new ArrayList<>();
    curve.add(new WinsAfterDecision.Point(0, sorted.size(), new Estimate(0, 0, 0)));
    double surviving = 1;
    double won = 0;
    for (int i = 0; i < sorted.size(); ) {
      int day = sorted.get(i).days();
      List<Deal> events = sorted.stream().filter(deal -> deal.days() == day).toList();
      double wins = events.stream().filter(deal -> deal.outcome() == Outcome.WON).count();
      double ends = events.stream().filter(deal -> deal.outcome() != Outcome.OPEN).count();
      int atRisk = sorted.size() - i;
      won += surviving * wins / atRisk;
      surviving *= 1 - ends / atRisk;
      if (wins > 0) {
        curve.add(new WinsAfterDecision.Point(day, atRisk, around(won, sorted.size())));
      }
      i += events.size();
    }
    return new WinsAfterDecision(
        decisionClass,
        sorted.size(),
        curve,
        Measured.of(after(90, curve)),
        Measured.of(after(180, curve)));
  }

  private static Estimate around(double share, int deals) {
    return wilson(share * deals, deals);
  }

  private static Estimate after(int day, List<WinsAfterDecision.Point> curve) {
    return curve.stream()
        .filter(point -> point.day() <= day)
        .reduce((a, b) -> b)
        .orElseThrow()
        .won();
  }
}
