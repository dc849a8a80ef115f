package dev.hindsight.findings.values;

/** What like ones are alike in. */
public enum RecordedTrait {
  SEGMENT("segment"),
  DEAL_TYPE("deal type"),
  SIZE_BAND("deal size"),
  ARR_BAND("revenue"),
  QUARTER("calendar quarter");

  private final String label;

  RecordedTrait(String label) {
    this.label = label;
  }

  /** As it stands within a sentence. */
  public String label() {
    return label;
  }
}
