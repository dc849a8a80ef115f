package dev.hindsight.rules;

import dev.hindsight.findings.rules.RuledAnswer;

/**
 * A rule as it is judged for an answer.
 *
 * @param rule the place of the rule in its family
 */
record RulePlace(int rule, RuledAnswer answer) {

  /** The same rule, judged for the other answer. */
  RulePlace other() {
    return new RulePlace(rule, answer.other());
  }
}
