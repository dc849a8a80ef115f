package dev.hindsight.sample.company;

import java.io.Serializable;

/**
 * What is planted in a company. Effects on winning and on answers are log odds.
 *
 * @param yes a yes instead of a not-now, on winning
 * @param alternative an alternative instead of a not-now, on winning
 * @param never a never instead of a not-now, on winning
 * @param written a request of the deal was described in writing, on winning
 * @param interviewed product talked to the prospect, on winning
 * @param sizeOnWin one unit of {@link DealFrame#sizeScore()}, on winning
 * @param sizeOnYes the same, on the answer being a yes: with {@code sizeOnWin} of the other sign it
 *     confounds
 * @param executiveOnYes an executive sponsor in the first week, on the answer being a yes
 * @param deadlineOnYes a deadline in the first week, on the answer being a yes
 * @param quarterEndShare the share of deals whose first request is put off to, or hurried into, the
 *     last fortnight of its quarter
 * @param quarterEndPressure a request of that fortnight, on each tactic being used
 * @param behindQuota a quota e times what the team usually sells, on each tactic being used
 * @param overclaim what sales adds to the probability of winning with a yes when asked how sure it
 *     is
 * @param turnedRoundQuietly probability that a not-now or never is turned round with no more
 *     pressure
 * @param turnedRoundPressed the same after more pressure
 * @param churnRateRatio churn of an account while a displaced item exposes it, against before
 * @param namedAfterRefusal how often the missing feature is named as the reason of a lost deal
 *     whose requests were all refused
 * @param namedOfDisplaced how often an account that leaves names a displaced item that exposes it
 * @param kinds which requests and deals differ from the others
 */
public record PlantedEffects(
    double yes,
    double alternative,
    double never,
    double written,
    double interviewed,
    double sizeOnWin,
    double sizeOnYes,
    double executiveOnYes,
    double deadlineOnYes,
    double quarterEndShare,
    double quarterEndPressure,
    double behindQuota,
    double overclaim,
    double turnedRoundQuietly,
    double turnedRoundPressed,
    double churnRateRatio,
    double namedAfterRefusal,
    double namedOfDisplaced,
    PlantedKinds kinds)
    implements Serializable {

  public PlantedEffects {
    if (churnRateRatio <= 0) {
      throw new IllegalArgumentException(
          "Invalid churn rate ratio " + churnRateRatio + ": it must be greater than 0");
    }
  }

  /** A company as in life. */
  public static PlantedEffects planted() {
    return new PlantedEffects(
        2.00,
        0.95,
        -0.50,
        0.20,
        0.30,
        -0.30,
        0.50,
        0.90,
        0.60,
        0.18,
        0.40,
        0.80,
        0.05,
        0.06,
        0.26,
        2.5,
        0.45,
        0.42,
        PlantedKinds.planted());
  }

  /**
   * Nothing is planted: answers, tactics, quarters, quotas and displacements do nothing. Big deals
   * still get more yes and win less, so that a crude comparison is still misled.
   */
  public static PlantedEffects none() {
    return new PlantedEffects(
        0,
        0,
        0,
        0,
        0,
        -0.30,
        0.50,
        0,
        0,
        0,
        0,
        0,
        0,
        0.06,
        0.06,
        1,
        LossReasons.OTHERWISE,
        CustomerMaker.NAMES_A_WAIT,
        PlantedKinds.none());
  }
}
