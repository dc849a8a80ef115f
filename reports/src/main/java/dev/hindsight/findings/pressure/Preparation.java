package dev.hindsight.findings.pressure;

/** What was done before a request was raised. */
public enum Preparation {
  WRITTEN_DESCRIPTION("Need described in writing"),
  PROSPECT_INTERVIEWED("Prospect interviewed");

  private final String label;

  Preparation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
