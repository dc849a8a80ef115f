package dev.hindsight.findings;

import dev.hindsight.findings.atrisk.AtRiskFigures;
import dev.hindsight.findings.churn.BeforeAfterFigures;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.CustomerFigures;
import dev.hindsight.findings.evidence.Evidence;
import dev.hindsight.findings.evidence.EvidenceFigures;
import dev.hindsight.findings.expectations.ExpectationFigures;
import dev.hindsight.findings.features.FeatureFigures;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.pressure.ClaimFigures;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.quality.DataQualityFigures;
import dev.hindsight.findings.rules.RuleFigures;
import dev.hindsight.findings.stated.Competitors;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.stated.StatedFigures;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.ComparisonFigures;
import dev.hindsight.findings.winrates.TimeFigures;
import dev.hindsight.findings.winrates.WinRateFigures;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All figures that a report can have, by what they are about. */
public final class Figures {

  /**
   * Figures about one thing.
   *
   * @param name what they are about
   * @param figures in a reader's order
   * @param measured whether a report has any of them
   */
  public record Group(String name, List<Figure<?, ?>> figures, Predicate<Findings> measured) {}

  public static final List<Group> ALL =
      List.of(
          new Group(
              "Win rates", WinRateFigures.ALL, findings -> findings.winRates().all().deals() > 0),
          new Group("Comparisons", ComparisonFigures.ALL, Figures::compares),
          new Group(
              "Time",
              TimeFigures.ALL,
              findings ->
                  findings.winRates().winsAfterDecision().isMeasured()
                      || findings.salesCycles().isMeasured()),
          new Group(
              "Stated reasons",
              StatedFigures.ALL,
              findings -> namings(findings).findAny().isPresent()),
          new Group(
              "Customers", CustomerFigures.ALL, findings -> findings.customers().isMeasured()),
          new Group("Churn", ChurnFigures.ALL, findings -> findings.churn().isMeasured()),
          new Group(
              "Before and after",
              BeforeAfterFigures.ALL,
              findings -> findings.churn().isMeasured()),
          new Group("Pressure", PressureFigures.ALL, findings -> findings.pressure().isMeasured()),
          new Group("Claims", ClaimFigures.ALL, findings -> findings.pressure().isMeasured()),
          new Group("Pay-off", PayOffFigures.ALL, findings -> findings.payOff().isMeasured()),
          new Group("Rules", RuleFigures.ALL, findings -> findings.rules().isMeasured()),
          new Group("Features", FeatureFigures.ALL, findings -> findings.features().isMeasured()),
          new Group("Kept by tools", EvidenceFigures.ALL, Figures::keeps),
          new Group(
              "Expectations",
              ExpectationFigures.ALL,
              findings -> findings.expectations().isMeasured()),
          new Group(
              "At risk",
              AtRiskFigures.ALL,
              findings -> findings.atRisk().stream().anyMatch(risks -> !risks.kinds().isEmpty())),
          new Group("Data quality", DataQualityFigures.ALL, findings -> true));

  private Figures() {}

  /** Those of which a report has any. */
  public static List<Group> of(Findings findings) {
    return ALL.stream().filter(group -> group.measured().test(findings)).toList();
  }

  /** What is named is compared like for like, too, and so are traits and tactics. */
  private static boolean compares(Findings findings) {
    return findings.winRates().comparisons().isMeasured()
        || namings(findings).anyMatch(naming -> naming.compared().isMeasured())
        || findings.pressure().isMeasured()
        || findings.payOff().isMeasured();
  }

  private static Stream<Naming> namings(Findings findings) {
    Measured<Stated> stated = findings.stated();
    return Stream.of(
            stated.flatMap(Stated::lossReasons),
            stated.flatMap(Stated::competitors).map(Competitors::naming),
            stated.flatMap(Stated::churnReasons))
        .flatMap(Measured::stream);
  }

  private static boolean keeps(Findings findings) {
    Measured<Evidence> evidence = findings.evidence();
    return Stream.of(
            evidence.flatMap(Evidence::slippage),
            evidence.flatMap(Evidence::amounts),
            evidence.flatMap(Evidence::candidates))
        .anyMatch(Measured::isMeasured);
  }
}
