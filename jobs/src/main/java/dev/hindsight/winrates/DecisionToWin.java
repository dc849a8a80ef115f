package dev.hindsight.winrates;

import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.WinsAfterDecision;
import dev.hindsight.stats.survival.AalenJohansen;
import dev.hindsight.stats.survival.CumulativeIncidence;
import dev.hindsight.stats.survival.Exits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How soon deals are won after their first decision. */
final class DecisionToWin {

  /** Days at which a reader looks for the number of deals still open. */
  private static final List<Integer> MARKS = List.of(0, 90, 180, 270, 360);

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
    IntStream wins =
        incidence.steps().stream()
            .filter(step -> step.exits().events() > 0)
            .mapToInt(CumulativeIncidence.Step::day);
    return IntStream.concat(MARKS.stream().mapToInt(Integer::intValue), wins)
        .distinct()
        .sorted()
        .boxed()
        .flatMap(day -> point(incidence, day).stream())
        .toList();
  }

  /** Empty from the day on which the last deal is lost from view. */
  private static Optional<WinsAfterDecision.Point> point(CumulativeIncidence incidence, int day) {
    return incidence
        .at(day)
        .map(won -> new WinsAfterDecision.Point(day, atRisk(incidence, day), Rates.estimate(won)));
  }

  private static long atRisk(CumulativeIncidence incidence, int day) {
    return incidence.steps().stream()
        .filter(step -> step.day() >= day)
        .findFirst()
        .map(CumulativeIncidence.Step::atRisk)
        .orElse(0L);
  }

  private static Measured<Estimate> within(CumulativeIncidence incidence, int days) {
    return Rates.measured(
        incidence.at(days), "no deal has been followed for " + days + " days after its decision");
  }

  private DecisionToWin() {}
}
