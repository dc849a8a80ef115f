package dev.hindsight.findings.values;

/** What win rates are broken down by. */
public enum Dimension {
  QUARTER("Quarter"),
  SEGMENT("Segment"),
  REGION("Region"),
  DEAL_TYPE("Deal type"),
  SIZE_BAND("Size band"),
  SALES_TEAM("Sales team"),
  ALTERNATIVE_KIND("Kind of alternative");

  private final String label;

  Dimension(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
