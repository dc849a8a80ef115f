package dev.hindsight.findings.expectations;

/** What is awaited of open items. */
public enum Awaited {
  /** An open deal is won. */
  WIN("Wins among open deals"),
  /** What was promised for one of the days is delivered by the day promised. */
  PROMISE_KEPT("Promises that come due and are kept"),
  /** A customer leaves whom a displaced item exposes. */
  CUSTOMER_LEAVES("Exposed customers that leave"),
  /** The deal of a decided request is closed. */
  DECISION_SETTLES("Decisions whose open deal is closed"),
  /** The deal of a decided request is won. */
  DECISION_WINS("Decisions whose open deal is won");

  private final String label;

  Awaited(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
