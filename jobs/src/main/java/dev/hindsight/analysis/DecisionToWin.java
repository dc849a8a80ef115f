package dev.hindsight.analysis;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.WinsAfterDecision;
import dev.hindsight.stats.AalenJohansen;
import dev.hindsight.stats.CumulativeIncidence;
import dev.hindsight.stats.Exits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How soon deals are won after their first decision. */
final class DecisionToWin {

  /** One per first decision that was made, in the order of {@link DecisionClass}. */
  static List<WinsAfterDecision> of(List<EndingCounts> endings) {
    return Arrays.stream(DecisionClass.values())
        .filter(each -> endings.stream().anyMatch(ending -> ending.firstDecision() == each))
        .map(each -> of(each, exits(endings, each)))
        .toList();
  }

  private static List<Exits> exits(List<EndingCounts> endings, DecisionClass decisionClass) {
    return endings.stream()
        .filter(ending -> ending.firstDecision() == decisionClass)
        .map(EndingCounts::exits)
        .toList();
  }

  private static WinsAfterDecision of(DecisionClass decisionClass, List<Exits> exits) {
    CumulativeIncidence incidence = AalenJohansen.of(exits);
    return new WinsAfterDecision(
        decisionClass,
        incidence.subjects(),
        curve(incidence),
        within(incidence, 90),
        within(incidence, 180));
  }

  private static List<WinsAfterDecision.Point> curve(CumulativeIncidence incidence) {
    List<WinsAfterDecision.Point> curve = new ArrayList<>();
    if (incidence.steps().get(0).day() > 0) {
      Estimate none = Rates.estimate(incidence.at(0).orElseThrow());
      curve.add(new WinsAfterDecision.Point(0, incidence.subjects(), none));
    }
    incidence.steps().stream()
        .filter(step -> step.day() == 0 || step.exits().events() > 0)
        .map(
            step ->
                new WinsAfterDecision.Point(
                    step.day(), step.atRisk(), Rates.estimate(step.incidence())))
        .forEach(curve::add);
    return curve;
  }

  private static Measured<Estimate> within(CumulativeIncidence incidence, int days) {
    return Rates.measured(
        incidence.at(days), "no deal has been followed for " + days + " days after its decision");
  }

  private DecisionToWin() {}
}
