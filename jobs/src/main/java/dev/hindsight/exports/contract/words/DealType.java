package dev.hindsight.exports.contract.words;

/** What a deal sells to whom. */
public enum DealType {
  NEW_BUSINESS,
  EXPANSION,
  RENEWAL;

  /** As exports spell it. */
  public String word() {
    return Vocabularies.word(this);
  }
}
