package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.DecisionClass;
import java.util.List;

/**
 * One level of a breakdown, such as the segment "Enterprise".
 *
 * @param name the level as the exports spell it; "(none)" where the deal has no value
 * @param all all deals of the level
 * @param byClass the same deals by class, in the order of {@link DecisionClass}; empty where
 *     decisions are not measured
 */
public record Level(String name, Outcomes all, List<ClassOutcomes> byClass) {

  public Level {
    byClass = List.copyOf(byClass);
  }
}
