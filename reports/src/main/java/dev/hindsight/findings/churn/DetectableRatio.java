package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.time.LocalDate;

/**
 * How long until the rate ratio of churn can tell. A ratio is seen where, of equal companies with
 * it, four in five have an interval that leaves out 1.
 *
 * @param today the smallest ratio above 1 that is seen today; not measured where too few left
 * @param difference the difference that matters, as configured, in shares of customers that leave
 *     in a year
 * @param matters the ratio that comes to, where like customers leave as often as unexposed ones do
 * @param since the first day of what is compared: what is counted until it is seen is added to that
 * @param from the quarter by whose end the ratio that matters is seen, such as "2027Q2", at the
 *     pace of the last four quarters
 */
public record DetectableRatio(
    Measured<Double> today,
    double difference,
    double matters,
    LocalDate since,
    Measured<String> from) {

  /** Whether the ratio that matters would be seen today already. */
  public boolean isSeenToday() {
    return today.isMeasured() && today.require() <= matters;
  }

  /** In a sentence or three. */
  public String said() {
    String ratio =
        "If they left %s as often, %s more of 100 customers would leave in a year."
            .formatted(Say.times(matters), Say.ofHundred(difference));
    if (isSeenToday()) {
      return ratio
          + " That would show today already; the smallest ratio that would is %s."
              .formatted(Say.times(today.require()));
    }
    String when =
        from.isMeasured()
            ? " That would show from %s on, in all since %s, at the pace of the last four quarters."
                .formatted(from.require(), Say.day(since))
            : " That would not show within 20 years at the pace of the last four quarters.";
    return today.isMeasured()
        ? ratio + when + " Today %s would.".formatted(Say.times(today.require()))
        : ratio + when;
  }
}
