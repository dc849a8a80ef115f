package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * Did the other prospects come? Yeses in force that were delivered in the twelve quarters at least
 * 365 days before the as-of date, with a number of others that are known to want the same; and the
 * other accounts that asked for it, or won a deal with such a request, in the 365 days after.
 *
 * @param allCame of those that claimed any, the yeses after which at least as many came
 * @param anyCame of those that claimed any, the yeses after which at least one came
 * @param bands the same by what was claimed
 * @param tooEarly yeses left out because their 365 days are not over
 * @param unnamed yeses left out because it is not known what was asked for, or for which account
 */
public record OtherProspects(
    Rate allCame, Rate anyCame, List<Band> bands, long tooEarly, long unnamed) {

  public OtherProspects {
    bands = List.copyOf(bands);
  }

  /**
   * Yeses with one number of others, or a few.
   *
   * @param claimed how many others were known to want it: 0, 1–2 or 3+
   * @param anyCame those after which at least one came
   * @param meanClaimed the mean of what was claimed, each counted to 20
   * @param meanCame the mean of how many came, each counted to 20
   */
  public record Band(
      String claimed, Rate anyCame, Measured<Double> meanClaimed, Measured<Double> meanCame) {}
}
