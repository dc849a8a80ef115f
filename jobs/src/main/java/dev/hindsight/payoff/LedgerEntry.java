package dev.hindsight.payoff;

import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import java.io.Serializable;
import java.util.List;

/**
 * What one trade-off is valued by. Names of levels are {@code Levels.NONE} where there is none.
 *
 * @param unit what is drawn as one in a resample
 * @param answer the answer in force
 * @param alternativeKind the kind of an alternative; null for another answer
 * @param quarter the label of the quarter of the first decision
 * @param productManager who answers for it, as shown
 * @param strategicFit the strategic fit
 * @param prospectsBand the band of other prospects
 * @param deal what the deal is alike in with others
 * @param outcome how the deal stands
 * @param shareUnits the part of the deal's size that hung on it, in units; null without a size, or
 *     with one of 0
 * @param effortDays what it takes to build; null where the exports do not say
 * @param exposing whether an item that it displaced still exposes a customer
 * @param parts its parts of the revenue of customers that left, in units
 */
record LedgerEntry(
    String unit,
    DecisionClass answer,
    String alternativeKind,
    String quarter,
    String productManager,
    String strategicFit,
    String prospectsBand,
    DealStratum deal,
    DealOutcome outcome,
    Long shareUnits,
    Double effortDays,
    boolean exposing,
    List<Part> parts)
    implements Serializable {

  /**
   * A part of a customer's revenue.
   *
   * @param unit the customer as it is drawn in a resample
   */
  record Part(String unit, long units) implements Serializable {}

  LedgerEntry {
    parts = List.copyOf(parts);
  }

  /** Whether the answer gave sales something: what it displaced and took is then its cost. */
  boolean isGiven() {
    return answer.isGiven();
  }

  /** Whether its deal has a size, without which nothing can be said of it. */
  boolean hasSize() {
    return shareUnits != null;
  }

  boolean isOpen() {
    return outcome == DealOutcome.OPEN;
  }

  boolean isWon() {
    return outcome == DealOutcome.WON;
  }

  /** The revenue that left, in units. */
  long displacedUnits() {
    long units = 0;
    for (Part part : parts) {
      units += part.units();
    }
    return units;
  }
}
