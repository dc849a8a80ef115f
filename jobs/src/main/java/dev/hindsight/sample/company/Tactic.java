package dev.hindsight.sample.company;

/** What sales presses with; the share of requests on which it does so in the first week. */
public enum Tactic {
  DEADLINE(0.17),
  COMPETITOR_HAS_IT(0.13),
  EXECUTIVE_SPONSOR(0.13),
  ONLY_OPPORTUNITY(0.05),
  DONE_DEAL(0.05),
  GOOD_COP_BAD_COP(0.03),
  RECIPROCITY(0.04),
  LAST_MINUTE_ISSUE(0.03),
  CHURN_THREAT(0.05),
  OTHER(0.02);

  final double usualLogOdds;

  Tactic(double share) {
    this.usualLogOdds = StrictMath.log(share / (1 - share));
  }

  /** What it does to the answer being a yes, as log odds. */
  public double onYes(PlantedEffects effects) {
    if (this == EXECUTIVE_SPONSOR) {
      return effects.executiveOnYes();
    }
    return this == DEADLINE ? effects.deadlineOnYes() : 0;
  }

  /** Executives sponsor big deals. */
  double sizeOnUse() {
    return this == EXECUTIVE_SPONSOR ? 0.40 : 0;
  }
}
