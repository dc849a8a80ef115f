package dev.hindsight.findings.payoff;

/** What the net of trade-offs is broken down by. */
public enum PayOffDimension {
  /** The fiscal quarter of the first decision. */
  DECISION_QUARTER("Decided in"),
  PRODUCT_MANAGER("Product manager"),
  DECISION_CLASS("Answer"),
  ALTERNATIVE_KIND("Kind of alternative"),
  SIZE_BAND("Size band"),
  STRATEGIC_FIT("Strategic fit"),
  /** Others known to want it: 0, 1–2, 3+. */
  OTHER_PROSPECTS("Other prospects"),
  DEAL_TYPE("Deal type");

  private final String label;

  PayOffDimension(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
