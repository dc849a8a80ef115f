package dev.hindsight.exports.contract.words;

/** The kind of an alternative that sales was offered. */
public enum AlternativeKind {
  PROFESSIONAL_SERVICES,
  INTEGRATOR,
  OFF_THE_SHELF,
  LOW_CODE,
  OTHER;

  /** As exports spell it. */
  public String word() {
    return Vocabularies.word(this);
  }
}
