package dev.hindsight.findings.payoff;

/** What became of one trade-off. One is an anecdote: conclusions are drawn from totals. */
public enum PayOffVerdict {
  PAID_OFF("paid off"),
  DID_NOT("did not"),
  EVEN("came out even"),
  TOO_EARLY("too early"),
  NOT_MEASURED("not measured");

  private final String label;

  PayOffVerdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
