package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * Requests by their team's sales to date, where no quotas are exported: what it had won in the
 * fiscal year up to the day before ÷ the mean of the same days of up to three years before. A year
 * counts only if the team had closed a deal before it began.
 *
 * @param bands one per band, in the order of {@link AttainmentBand}
 * @param pressureTrend whether the share under any tactic moves with sales to date
 * @param answerTrend whether the share of yes moves with them
 * @param inFirstDays requests left out because they were raised in a year's first 14 days
 * @param withoutYears requests left out because they have no team, no former year of it counts, or
 *     it won nothing in the same days of those that do
 */
public record SalesToDate(
    List<BehindQuota.Band> bands,
    Measured<BehindQuota.TrendTest> pressureTrend,
    Measured<BehindQuota.TrendTest> answerTrend,
    long inFirstDays,
    long withoutYears) {

  public SalesToDate {
    bands = List.copyOf(bands);
  }
}
