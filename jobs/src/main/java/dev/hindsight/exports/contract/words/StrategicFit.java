package dev.hindsight.exports.contract.words;

/** How what was asked for fits the strategy. */
public enum StrategicFit {
  ALIGNED,
  NEUTRAL,
  OFF_STRATEGY;

  /** As exports spell it. */
  public String word() {
    return Vocabularies.word(this);
  }
}
