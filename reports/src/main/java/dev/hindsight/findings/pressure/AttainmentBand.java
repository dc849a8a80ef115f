package dev.hindsight.findings.pressure;

/** How much of its quota a team has won, against the share of the period that is over. */
public enum AttainmentBand {
  BELOW_50("below 50\u00a0%"),
  FROM_50_TO_80("50 to 80\u00a0%"),
  FROM_80_TO_100("80 to 100\u00a0%"),
  FROM_100("100\u00a0% or more");

  private final String label;

  AttainmentBand(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
