package dev.hindsight.findings.values;

/** How a deal stands on the as-of date. */
public enum DealOutcome {
  WON("won"),
  LOST("lost"),
  NO_DECISION("no decision"),
  OPEN("open");

  private final String label;

  DealOutcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
