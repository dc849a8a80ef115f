package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Churn before and after a displacement, against customers alike in segment, ARR band and calendar
 * quarter that wait and for whom nothing has been displaced so far.
 *
 * @param firstDay the first day of the twelve quarters' complete months
 * @param lastDay their last day
 * @param shareCompared share of the account-months near a displacement that have like ones
 * @param level of the intervals of the three ratios below, which hold together
 * @param before how many times as often as like ones the customers left in the year before
 * @param slope how many times that was from one quarter before to the next
 * @param after how many times as often as like ones they left in the year after
 * @param quarters four before and four after, in order
 */
public record BeforeAfter(
    LocalDate firstDay,
    LocalDate lastDay,
    double shareCompared,
    double level,
    Measured<Estimate> before,
    Measured<Estimate> slope,
    Measured<Estimate> after,
    List<EventQuarter> quarters) {

  public BeforeAfter {
    quarters = List.copyOf(quarters);
  }

  /** Whether they left more often with each quarter before already. */
  public boolean isRising() {
    return isClear(slope) && slope.require().value() > 1;
  }

  /** Whether they left less often with each quarter before. */
  public boolean isFalling() {
    return isClear(slope) && slope.require().value() < 1;
  }

  /** Whether they left more or less often than like ones in the year before already. */
  public boolean isApartBefore() {
    return isClear(before);
  }

  /** Whether they left more or less often than like ones in the year after. */
  public boolean isApartAfter() {
    return isClear(after);
  }

  private static boolean isClear(Measured<Estimate> ratio) {
    return ratio.isMeasured() && ratio.require().excludes(1);
  }

  /** What the year before says of the year after, in a sentence or two. */
  public String said() {
    return warning()
        .orElseGet(
            () ->
                slope.isMeasured()
                    ? "No slope before the displacement is clear: from one quarter to the next customers left "
                        + Say.times(slope.require())
                        + " as often."
                    : "Whether customers left more often before the displacement already is not measured: "
                        + slope.notMeasured()
                        + ".");
  }

  /** The same where it speaks against the displacement as the cause. */
  public Optional<String> warning() {
    if (isRising()) {
      return Optional.of(
          "Before the displacement already customers left more often with each quarter, %s as often from one to the next: what came after need not come from it."
              .formatted(Say.times(slope.require())));
    }
    if (isFalling()) {
      return Optional.of(
          "Before the displacement customers left less often with each quarter, %s as often from one to the next: the year before is no steady ground to judge the year after by."
              .formatted(Say.times(slope.require())));
    }
    return isApartBefore()
        ? Optional.of(
            "In the year before the displacement already customers left %s as often as like ones: they differ in more than what was displaced."
                .formatted(Say.times(before.require())))
        : Optional.empty();
  }
}
