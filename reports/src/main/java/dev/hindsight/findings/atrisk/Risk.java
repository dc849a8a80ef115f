package dev.hindsight.findings.atrisk;

/** The kinds of open items that may hurt. */
public enum Risk {
  /** A yes or an alternative promised for a day that has passed or comes within 90 days. */
  PROMISE_DUE(
      "Promises passed or due within 90 days",
      "still undelivered",
      "were still undelivered",
      "passed",
      "promises due later"),
  /** A customer that a displaced item exposes. */
  CUSTOMER_EXPOSED(
      "Customers that wait for a displaced item",
      "left",
      "left",
      "renewal within 120 days",
      "customers that waited for what was not displaced"),
  /** An open deal that was given a yes, and whose planned close has passed. */
  CLOSE_PASSED(
      "Open deals with a yes whose planned close has passed",
      "lost or no decision",
      "were lost or ended without a decision",
      "",
      "open deals with a yes whose planned close was still to come"),
  /** A not now on an open deal, with pressure since. */
  REFUSAL_PRESSED(
      "Not nows on open deals with pressure since",
      "lost",
      "were lost",
      "",
      "not nows on open deals without pressure since");

  private final String label;
  private final String hit;
  private final String came;
  private final String urgent;
  private final String others;

  Risk(String label, String hit, String came, String urgent, String others) {
    this.label = label;
    this.hit = hit;
    this.came = came;
    this.urgent = urgent;
    this.others = others;
  }

  public String label() {
    return label;
  }

  /** What counts as a hit by the end of the quarter after, in words. */
  public String hit() {
    return hit;
  }

  /** The same in a sentence, such as "2 of 5 were lost". */
  public String came() {
    return came;
  }

  /** What makes an item come before others, in words; empty where only money does. */
  public String urgent() {
    return urgent;
  }

  /** What like open items are called that are not listed. */
  public String others() {
    return others;
  }
}
