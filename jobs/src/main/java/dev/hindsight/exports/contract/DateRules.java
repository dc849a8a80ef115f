package dev.hindsight.exports.contract;

import dev.hindsight.findings.DealOutcome;
import java.util.List;
import java.util.Set;

/** Which dates of one row contradict each other or the day of the run. */
public final class DateRules {

  private static final Set<String> PLANS =
      Set.of(
          Decisions.PROMISED_FOR,
          RoadmapItems.PLANNED_FOR,
          Displacements.NEW_DATE,
          Pressure.CLAIMED_DEADLINE,
          Quotas.PERIOD_END);

  private DateRules() {}

  /** The dates of a table's rows that come one after the other. */
  public static List<DateOrder> orders(Table table) {
    if (table.equals(Deals.TABLE)) {
      return List.of(Deals.CLOSED_AFTER_OPENED);
    }
    return table.equals(Accounts.TABLE) ? List.of(Accounts.CHURNED_AFTER_CUSTOMER) : List.of();
  }

  /**
   * Whether a column holds what is planned, which may lie after the day of the run.
   *
   * @param outcome the row's outcome, if it is a deal: an open one's end is a plan too
   */
  public static boolean isPlan(String column, Object outcome) {
    return PLANS.contains(column) || (column.equals(Deals.CLOSED_AT) && outcome == DealOutcome.OPEN);
  }
}
