package dev.hindsight.payoff;

import dev.hindsight.winrates.LevelCounts;
import dev.hindsight.history.ProspectsBand;
import dev.hindsight.findings.DealOutcome;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.HiddenName;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What was at stake with one request: all that a trade-off's figures are reckoned from. Names of
 * levels are {@link LevelCounts#NONE} where there is none.
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
 * @param shareUnits the part of the deal's size that hung on it, in units; null without a size
 * @param effortDays what it takes to build; null where the exports do not say
 * @param exposing whether an item that it displaced still exposes a customer
 * @param parts its parts of the revenue of customers that left, in units
 */
record Stake(
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
    List<Part> parts) {

  /**
   * A part of a customer's revenue.
   *
   * @param unit the customer as it is drawn in a resample
   */
  record Part(String unit, long units) {

    static Part of(Row row) {
      return new Part(
          TradeOffFacts.ACCOUNT_UNIT + row.getAs(TradeOffFacts.PART_ACCOUNT),
          row.getAs(TradeOffFacts.PART_UNITS));
    }
  }

  Stake {
    parts = List.copyOf(parts);
  }

  /** The stake in a row of {@link TradeOffFacts} that is of the ledger. */
  static Stake of(Row row) {
    Long prospects = row.getAs(TradeOffFacts.OTHER_PROSPECTS);
    return new Stake(
        row.getAs(TradeOffFacts.UNIT),
        TradeOffRow.answer(row),
        row.getAs(TradeOffFacts.ALTERNATIVE_KIND),
        row.getAs(TradeOffFacts.QUARTER),
        DealStratum.orNone(HiddenName.shown(row.getAs(TradeOffFacts.PRODUCT_MANAGER))),
        DealStratum.orNone(row.getAs(TradeOffFacts.STRATEGIC_FIT)),
        prospects == null ? LevelCounts.NONE : ProspectsBand.of(prospects),
        DealStratum.of(row),
        TradeOffRow.outcome(row),
        row.getAs(TradeOffFacts.SHARE_UNITS),
        row.getAs(TradeOffFacts.EFFORT_DAYS),
        TradeOffRow.displaced(row).stream().anyMatch(item -> item.exposes() > 0),
        parts(row));
  }

  /** The parts in a row of {@link TradeOffFacts}. */
  static List<Part> parts(Row row) {
    int column = row.fieldIndex(TradeOffFacts.PARTS);
    return row.isNullAt(column)
        ? List.of()
        : row.<Row>getList(column).stream().map(Part::of).toList();
  }

  /** Whether the answer gave sales something: what it displaced and took is then its cost. */
  boolean isGiven() {
    return isGiven(answer);
  }

  /** Whether an answer is a yes or an alternative. */
  static boolean isGiven(DecisionClass answer) {
    return answer == DecisionClass.YES || answer == DecisionClass.ALTERNATIVE;
  }

  boolean isOpen() {
    return outcome == DealOutcome.OPEN;
  }

  boolean isWon() {
    return outcome == DealOutcome.WON;
  }

  /** The revenue that left, in units. */
  long displacedUnits() {
    return parts.stream().mapToLong(Part::units).sum();
  }
}
