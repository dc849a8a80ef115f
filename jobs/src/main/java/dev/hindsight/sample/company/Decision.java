package dev.hindsight.sample.company;

/** What product answers. */
public enum Decision {
  YES,
  NOT_NOW,
  NEVER,
  ALTERNATIVE;

  /** What it does to winning, as log odds against a not-now. */
  public double onWin(PlantedEffects effects) {
    return switch (this) {
      case YES -> effects.yes();
      case NOT_NOW -> 0;
      case NEVER -> effects.never();
      case ALTERNATIVE -> effects.alternative();
    };
  }

  public boolean builds() {
    return this == YES || this == ALTERNATIVE;
  }
}
