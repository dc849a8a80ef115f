package dev.hindsight.findings.values;

/** What a comparison allows to say: does the first side win, or leave, more often? */
public enum Verdict {
  MORE_OFTEN("more often"),
  LESS_OFTEN("less often"),
  NO_CLEAR_DIFFERENCE("no clear difference"),
  TOO_FEW_TO_SAY("too few to say"),
  NOT_MEASURED("not measured");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether there are too few to say anything, or nothing was measured. */
  public boolean isSilent() {
    return switch (this) {
      case TOO_FEW_TO_SAY, NOT_MEASURED -> true;
      case MORE_OFTEN, LESS_OFTEN, NO_CLEAR_DIFFERENCE -> false;
    };
  }

  /** Whether there is a difference beyond chance. */
  public boolean isClear() {
    return switch (this) {
      case MORE_OFTEN, LESS_OFTEN -> true;
      case NO_CLEAR_DIFFERENCE, TOO_FEW_TO_SAY, NOT_MEASURED -> false;
    };
  }
}
