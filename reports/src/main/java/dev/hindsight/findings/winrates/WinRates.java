package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Do the deals we said yes to win more often?
 *
 * @param all all deals of the window
 * @param byClass the same deals by class, in the order of {@link DecisionClass}; not measured
 *     without requests and decisions
 * @param breakdowns by each dimension
 * @param sizeBands the terciles of deal size, or why size could not be used
 * @param comparisons yes–not now, alternative–not now, yes–alternative, never–not now
 * @param winsAfterDecision how soon deals are won, by first decision
 */
public record WinRates(
    Outcomes all,
    Measured<List<ClassOutcomes>> byClass,
    List<Breakdown> breakdowns,
    Measured<SizeBands> sizeBands,
    Measured<List<Comparison>> comparisons,
    Measured<List<WinsAfterDecision>> winsAfterDecision) {

  public WinRates {
    byClass = byClass.map(List::copyOf);
    breakdowns = List.copyOf(breakdowns);
    comparisons = comparisons.map(List::copyOf);
    winsAfterDecision = winsAfterDecision.map(List::copyOf);
  }

  /** Its parts that may not have been measured, by name. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("win rate by amount", all.byAmount()));
    parts.add(new Part("win rate by decision", byClass));
    for (Breakdown each : breakdowns) {
      parts.add(Part.of("win rate by ", each.dimension().label(), each.levels()));
    }
    parts.addAll(
        Part.whole(
            "comparisons", comparisons, list -> list.stream().map(Comparison::part).toList()));
    parts.add(new Part("wins within 90 and 180 days", winsAfterDecision));
    return parts;
  }

  /** The breakdown by one dimension; not measured where a report of an older version lacks it. */
  public Breakdown by(Dimension dimension) {
    return breakdowns.stream()
        .filter(breakdown -> breakdown.dimension() == dimension)
        .findFirst()
        .orElseGet(() -> new Breakdown(dimension, Measured.not("the report does not have it")));
  }
}
