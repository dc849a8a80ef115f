package dev.hindsight.findings.values;

/** What a like-for-like comparison holds equal, finest first. */
public enum Stratification {
  SEGMENT_DEAL_TYPE_SIZE("segment, deal type and size"),
  SEGMENT_SIZE("segment and size"),
  SIZE("size"),
  SEGMENT_DEAL_TYPE("segment and deal type"),
  SEGMENT("segment");

  private final String label;

  Stratification(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
