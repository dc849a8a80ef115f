package dev.hindsight.charts;

import dev.hindsight.findings.Comparison;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import java.util.Optional;

/** What was found, as a title: composed of the figures, and never more certain than they are. */
final class Headline {

  private Headline() {}

  /** Do deals with a yes win more often than deals with a not now? */
  static String decisions(Findings findings) {
    return yesAgainstNotNow(findings)
        .map(Headline::rates)
        .orElse("How often deals were won after each decision");
  }

  private static Optional<Comparison> yesAgainstNotNow(Findings findings) {
    Measured<java.util.List<Comparison>> comparisons = findings.winRates().comparisons();
    if (!comparisons.isMeasured()) {
      return Optional.empty();
    }
    return comparisons.require().stream()
        .filter(c -> c.first() == DecisionClass.YES && c.second() == DecisionClass.NOT_NOW)
        .findFirst();
  }

  private static String rates(Comparison comparison) {
    String first = comparison.first().label();
    String second = Words.within(comparison.second());
    return switch (comparison.verdict()) {
      case MORE_OFTEN, LESS_OFTEN ->
          agrees(comparison)
              ? first
                  + " wins "
                  + comparison.verdict().label()
                  + " than "
                  + second
                  + ": "
                  + against(comparison)
              : "Among like deals, "
                  + Words.within(comparison.first())
                  + " wins "
                  + comparison.verdict().label()
                  + " than "
                  + second
                  + "; as they stand it is "
                  + against(comparison);
      case NO_CLEAR_DIFFERENCE ->
          "No clear difference between "
              + Words.within(comparison.first())
              + " and "
              + second
              + " among like deals; as they stand it is "
              + against(comparison);
      case TOO_FEW_TO_SAY ->
          "Too few deals to say whether "
              + Words.within(comparison.first())
              + " wins more often than "
              + second;
      case NOT_MEASURED -> "How often deals were won after each decision";
    };
  }

  /** Whether the difference as it stands is clear, and of the same sign as among like deals. */
  private static boolean agrees(Comparison comparison) {
    if (!comparison.crude().isMeasured() || !comparison.likeForLike().isMeasured()) {
      return false;
    }
    Estimate crude = comparison.crude().require().difference();
    Estimate alike = comparison.likeForLike().require().difference();
    return crude.excludes(0) && Math.signum(crude.value()) == Math.signum(alike.value());
  }

  private static String against(Comparison comparison) {
    return rate(comparison.firstRate().estimate())
        + " against "
        + rate(comparison.secondRate().estimate());
  }

  private static String rate(Measured<Estimate> rate) {
    return rate.isMeasured() ? Words.share(rate.require()) : "no closed deals";
  }
}
