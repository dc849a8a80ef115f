package dev.hindsight.rules;

import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.payoff.ValuedRequest;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/**
 * A decision with what was known on its day.
 *
 * @param valued what it comes to
 * @param facts what was known
 * @param marks of the rules that may catch it
 */
record RuledDecision(ValuedRequest valued, DecisionFacts facts, BitSet marks) {

  static RuledDecision of(ValuedRequest valued, RuleBasis basis, RuleFamily family) {
    DecisionFacts facts = DecisionFacts.of(valued.deal(), valued.request(), basis);
    return new RuledDecision(valued, facts, family.marks(facts));
  }

  LocalDate day() {
    return facts.day();
  }

  /** The answer that it is judged for; empty for an alternative. */
  Optional<RuledAnswer> answer() {
    DecisionClass inForce =
        valued.request().answers().inForce().map(Decision::decision).orElseThrow();
    return switch (inForce) {
      case YES -> Optional.of(RuledAnswer.YES);
      case NOT_NOW, NEVER -> Optional.of(RuledAnswer.REFUSAL);
      case ALTERNATIVE, MIXED, UNDECIDED, NO_REQUEST -> Optional.empty();
    };
  }

  /** Whether what it came to is known for good. */
  boolean isSettled() {
    return valued.isSettled() && valued.isCounted();
  }

  /** What a settled one came to, in units: net of what was given, or what a refusal forwent. */
  long units(RuledAnswer answer) {
    return answer == RuledAnswer.YES ? valued.netUnits() : -valued.netUnits();
  }
}
