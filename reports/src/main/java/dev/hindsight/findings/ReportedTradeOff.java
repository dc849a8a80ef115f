package dev.hindsight.findings;

import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * One trade-off as a report tells it.
 *
 * @param quarter the label of the report's quarter
 * @param asOf what is dated after this day had not happened
 * @param reportingCurrency ISO 4217
 * @param minimumCount fewer requests are too few to say
 * @param tradeOff the trade-off
 * @param like what requests like it came to: one decision is an anecdote
 */
public record ReportedTradeOff(
    String quarter,
    LocalDate asOf,
    String reportingCurrency,
    int minimumCount,
    TradeOff tradeOff,
    Measured<LikeRequests> like) {

  /**
   * One of a report's trade-offs.
   *
   * @param like what all groups of like requests came to
   */
  public static ReportedTradeOff of(
      Period period, Parameters parameters, List<LikeRequests> like, TradeOff tradeOff) {
    return new ReportedTradeOff(
        period.quarter().label(),
        period.asOf(),
        parameters.reportingCurrency(),
        parameters.minimumCount(),
        tradeOff,
        LikeRequests.of(like, tradeOff));
  }
}
