package dev.hindsight.findings.payoff;

/** What became of the day that a yes or an alternative was promised for. */
public enum PromiseKept {
  ON_TIME("on time"),
  LATE("late"),
  NOT_DELIVERED("not delivered"),
  /** Promised for a day after the as-of date. */
  NOT_DUE("not due yet"),
  NOT_PROMISED("no date promised"),
  /** The exports do not say what was delivered when. */
  NOT_MEASURED("not measured");

  private final String label;

  PromiseKept(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
