package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Verdict;
import java.util.List;

/**
 * Requests by the attainment of their team on the day they were raised: the amount it had won in
 * the quota period up to the day before ÷ the part of the quota that the days elapsed come to.
 *
 * @param bands one per band, in the order of {@link AttainmentBand}
 * @param pressureTrend whether the share under any tactic moves with attainment
 * @param answerTrend whether the share of yes moves with attainment
 * @param inFirstDays requests left out because they were raised in a period's first 14 days
 * @param withoutQuota requests left out because no quota period of their team holds their day, or
 *     they have no team
 */
public record BehindQuota(
    List<Band> bands,
    Measured<TrendTest> pressureTrend,
    Measured<TrendTest> answerTrend,
    long inFirstDays,
    long withoutQuota) {

  public BehindQuota {
    bands = List.copyOf(bands);
  }

  /**
   * The requests raised while their team was in one band.
   *
   * @param underAny requests under any tactic
   * @param yes first answer yes, of those answered
   */
  public record Band(
      AttainmentBand band, long requests, Measured<Rate> underAny, Measured<Rate> yes) {}

  /**
   * Mantel's extension trend test, scores 0 to 3, over the thirds of the period.
   *
   * @param direction more often the further a team is ahead, less often, or no clear difference:
   *     said only where p < 0.05
   * @param statistic χ² with one degree of freedom
   * @param p of it
   */
  public record TrendTest(Verdict direction, double statistic, double p) {}
}
