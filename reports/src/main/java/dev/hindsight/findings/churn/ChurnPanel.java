package dev.hindsight.findings.churn;

import java.time.LocalDate;

/**
 * The account-months that churn is counted in: customers that wait for a roadmap item on the first
 * day of a complete calendar month of the window.
 *
 * @param firstDay the first day of the first complete month
 * @param lastDay the last day of the last one
 * @param exposureDays for how many days a displacement counts
 * @param exposed months on whose first day a displaced item exposes the account
 * @param unexposed months before the account's first exposure
 * @param afterwards months after it that are not exposed: they count on neither side
 * @param allLeft every customer that left from the first day to the last, waiting or not
 */
public record ChurnPanel(
    LocalDate firstDay,
    LocalDate lastDay,
    int exposureDays,
    ChurnSide exposed,
    ChurnSide unexposed,
    ChurnSide afterwards,
    Left allLeft) {

  public ChurnPanel {
    if (lastDay.isBefore(firstDay) || exposureDays < 1) {
      throw new IllegalArgumentException(
          "Invalid panel: from %s to %s, exposed for %s days"
              .formatted(firstDay, lastDay, exposureDays));
    }
  }

  /** The customers that left in the panel, whatever their state. */
  public Left left() {
    return exposed.left().plus(unexposed.left()).plus(afterwards.left());
  }
}
