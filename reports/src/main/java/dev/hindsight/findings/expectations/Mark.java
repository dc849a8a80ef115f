package dev.hindsight.findings.expectations;

/** How right an expectation was. */
public enum Mark {
  HELD("Held"),
  /** Outside of the range, as one in five is. */
  MISSED("Missed"),
  /** Further off than chance would have it for any of a report's in 95 reports of 100. */
  FAR_OFF("Far off");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The mark of an expectation, by what happened. */
  public static Mark of(Expected expected, long happened) {
    if (happened >= expected.lower() && happened <= expected.upper()) {
      return HELD;
    }
    return happened < expected.least() || happened > expected.most() ? FAR_OFF : MISSED;
  }
}
