package dev.hindsight.comparing;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Verdict;

/** The rule by which a report claims that something happens more often on one side than another. */
public final class Verdicts {

  /** How often a report may claim something of a kind where nothing differs. */
  private static final double WRONG = 0.05;

  private Verdicts() {}

  /**
   * What an interval of {@link #level} allows to say: it must leave out what no difference would
   * be.
   *
   * @param none 0 for a difference, 1 for a ratio
   */
  public static Verdict of(Estimate effect, double none) {
    if (!effect.excludes(none)) {
      return Verdict.NO_CLEAR_DIFFERENCE;
    }
    return effect.lower() > none ? Verdict.MORE_OFTEN : Verdict.LESS_OFTEN;
  }

  /**
   * The level at which each interval must be made, so that where nothing differs all of them hold
   * in 95 reports of 100.
   *
   * @param comparisons how many comparisons of one kind are made together
   */
  public static double level(int comparisons) {
    return 1 - WRONG / Math.max(1, comparisons);
  }

  /** Whether a p, adjusted where several are looked at together, is small enough for a claim. */
  public static boolean isSignificant(double p) {
    return p < WRONG;
  }
}
