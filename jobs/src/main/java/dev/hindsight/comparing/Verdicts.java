package dev.hindsight.comparing;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Verdict;
import java.util.Set;

/** The rule by which a report claims that something happens more often on one side than another. */
public final class Verdicts {

  /** What a p or q must be below. */
  public static final double SIGNIFICANT = 0.05;

  private Verdicts() {}

  public static boolean isSignificant(double p) {
    return p < SIGNIFICANT;
  }

  /**
   * What a comparison like for like allows to say. With q among the conditions, a report in which
   * nothing differs claims something in one case of twenty at most.
   */
  public static Verdict of(LikeForLike made, Set<Condition> conditions) {
    boolean isSure = conditions.stream().allMatch(condition -> condition.holds(made));
    return claim(isSure, made.difference().value());
  }

  /** What a ratio by itself allows to say: its interval must leave out 1. */
  public static Verdict ofRatio(Estimate ratio) {
    return claim(ratio.excludes(1), ratio.value() - 1);
  }

  private static Verdict claim(boolean isSure, double excess) {
    if (!isSure) {
      return Verdict.NO_CLEAR_DIFFERENCE;
    }
    return excess > 0 ? Verdict.MORE_OFTEN : Verdict.LESS_OFTEN;
  }
}
