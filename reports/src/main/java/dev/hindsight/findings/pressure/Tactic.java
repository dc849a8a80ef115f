package dev.hindsight.findings.pressure;

/** A way of pressing for a yes, as sales recorded it. */
public enum Tactic {
  DEADLINE("Deadline"),
  COMPETITOR_HAS_IT("Competitor has it"),
  EXECUTIVE_SPONSOR("Executive sponsor"),
  ONLY_OPPORTUNITY("Only opportunity"),
  DONE_DEAL("Done deal"),
  GOOD_COP_BAD_COP("Good cop, bad cop"),
  RECIPROCITY("Reciprocity"),
  LAST_MINUTE_ISSUE("Last-minute issue"),
  CHURN_THREAT("Churn threat"),
  OTHER("Other");

  private final String label;

  Tactic(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
