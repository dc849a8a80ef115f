package dev.hindsight.findings.agenda;

/** What a question to decide is about, by the evidence that opens it. */
public enum Subject {
  /** A condition on decisions that would have paid. */
  RULE,
  /** What yeses, or refusals, came to altogether. */
  PAY_OFF,
  /** An answer after which deals are won more or less often. */
  ANSWER,
  /** What sales says of a request, and what it does to the answer. */
  TACTIC,
  /** Customers that leave after what they wait for was displaced. */
  CHURN,
  /** Open items that may hurt. */
  AT_RISK,
  /** A feature with which deals are won more or less often than without. */
  FEATURE
}
