package dev.hindsight.findings.atrisk;

/** The kinds of open items that may hurt. */
public enum Risk {
  /** A yes or an alternative promised for a day that has passed or comes within 90 days. */
  PROMISE_DUE("Promises due", "still undelivered"),
  /** A customer that a displaced item exposes. */
  CUSTOMER_EXPOSED("Customers that wait for a displaced item", "left"),
  /** An open deal that was given a yes, and whose planned close has passed. */
  CLOSE_PASSED("Yeses whose planned close has passed", "lost or no decision"),
  /** A not now on an open deal, with pressure since. */
  REFUSAL_PRESSED("Not nows with pressure since", "lost");

  private final String label;
  private final String hit;

  Risk(String label, String hit) {
    this.label = label;
    this.hit = hit;
  }

  public String label() {
    return label;
  }

  /** What counts as a hit by the end of the quarter after, in words. */
  public String hit() {
    return hit;
  }
}
