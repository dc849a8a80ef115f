package dev.hindsight.comparing;

import dev.hindsight.findings.LikeForLike;

/** What must hold of a like-for-like comparison before a difference is claimed. */
public enum Condition {
  /** Its q is below {@link Verdicts#SIGNIFICANT}. */
  Q_IS_SIGNIFICANT,
  /** The interval of the difference leaves out 0. */
  DIFFERENCE_EXCLUDES_ZERO,
  /** The interval of the ratio leaves out 1; so it does where there is no ratio. */
  RATIO_EXCLUDES_ONE;

  boolean holds(LikeForLike made) {
    return switch (this) {
      case Q_IS_SIGNIFICANT -> Verdicts.isSignificant(made.q());
      case DIFFERENCE_EXCLUDES_ZERO -> made.difference().excludes(0);
      case RATIO_EXCLUDES_ONE -> !made.ratio().isMeasured() || made.ratio().require().excludes(1);
    };
  }
}
