package dev.hindsight.findings;

import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * One feature as a report tells it.
 *
 * @param quarter the label of the report's quarter
 * @param asOf what is dated after this day had not happened
 * @param reportingCurrency ISO 4217
 * @param minimumCount fewer deals a side are too few to say
 * @param feature the feature
 * @param tradeOffs the decided requests for it that the findings hold, latest first
 */
public record ReportedFeature(
    String quarter,
    LocalDate asOf,
    String reportingCurrency,
    int minimumCount,
    Feature feature,
    List<TradeOff> tradeOffs) {

  public ReportedFeature {
    tradeOffs = List.copyOf(tradeOffs);
  }

  /** One of a report's features. */
  public static ReportedFeature of(
      Period period, Parameters parameters, Feature feature, List<TradeOff> tradeOffs) {
    return new ReportedFeature(
        period.quarter().label(),
        period.asOf(),
        parameters.reportingCurrency(),
        parameters.minimumCount(),
        feature,
        tradeOffs);
  }
}
