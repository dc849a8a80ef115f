package dev.hindsight.findings.values;

/** The class of a deal: the answer in force to what sales asked for it. */
public enum DecisionClass {
  YES("Yes"),
  NOT_NOW("Not now"),
  NEVER("Never"),
  ALTERNATIVE("Alternative"),
  /** Several requests with different answers in force. */
  MIXED("Mixed"),
  /** Requests, none of them decided. */
  UNDECIDED("Undecided"),
  NO_REQUEST("No request");

  private final String label;

  DecisionClass(String label) {
    this.label = label;
  }

  /** Whether such an answer gives sales something, and so may push something else out. */
  public boolean isGiven() {
    return this == YES || this == ALTERNATIVE;
  }

  /** The name a reader sees at the start of a sentence or in a cell. */
  public String label() {
    return label;
  }
}
