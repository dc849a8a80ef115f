package dev.hindsight.rules;

import dev.hindsight.basis.Tally;
import dev.hindsight.findings.rules.RuledAnswer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What the settled decisions that each rule catches come to. Decisions with the same marks are
 * summed together and only told apart by rule once there are many different marks; sums are exact,
 * so that when this happens does not show.
 */
final class RuleSums implements Tally<RuledDecision, RuleSums> {

  private static final long serialVersionUID = 1;

  /** Beyond so many different marks they are told apart by rule. */
  private static final int MOST_TOGETHER = 256;

  private record Alike(RuledAnswer answer, BitSet marks) implements Serializable {}

  private final RuleFamily family;
  private final LocalDate latelySince;
  private final int places;
  private final Map<Alike, DecisionSums> together = new HashMap<>();
  private final Map<RuledAnswer, RuleTotals> apart = new EnumMap<>(RuledAnswer.class);

  /**
   * Nothing yet.
   *
   * @param latelySince the first day of the last four quarters
   * @param places of the resamples, the data as they are among them
   */
  RuleSums(RuleFamily family, LocalDate latelySince, int places) {
    this.family = family;
    this.latelySince = latelySince;
    this.places = places;
  }

  @Override
  public void accept(RuledDecision decision) {
    if (decision.isSettled()) {
      decision
          .answer()
          .ifPresent(
              answer ->
                  at(new Alike(answer, decision.marks())).accept(decision, answer, latelySince));
    }
  }

  @Override
  public void combine(RuleSums other) {
    other.together.forEach((alike, sums) -> at(alike).combine(sums));
    other.apart.forEach((answer, totals) -> apart(answer).combine(totals));
  }

  private DecisionSums at(Alike alike) {
    if (together.size() >= MOST_TOGETHER && !together.containsKey(alike)) {
      tellApart();
    }
    return together.computeIfAbsent(alike, absent -> new DecisionSums(places));
  }

  private void tellApart() {
    together.forEach(
        (alike, sums) -> apart(alike.answer()).add(family.catching(alike.marks()), sums));
    together.clear();
  }

  private RuleTotals apart(RuledAnswer answer) {
    return apart.computeIfAbsent(answer, absent -> new RuleTotals(family.rules().size(), places));
  }

  /** The sums of a rule. */
  DecisionSums of(RulePlace place) {
    return of(place.answer()).of(place.rule());
  }

  /** The totals by rule. */
  RuleTotals of(RuledAnswer answer) {
    tellApart();
    return apart(answer);
  }
}
