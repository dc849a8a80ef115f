package dev.hindsight.exports.contract;

import java.time.LocalDate;
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

  /** The day of a value that is a date or a moment; null for any other. */
  public static LocalDate day(Object value) {
    if (value instanceof Moment moment) {
      return moment.day();
    }
    return value instanceof LocalDate day ? day : null;
  }

  /**
   * Whether a column holds what is planned, which may lie after the day of the run.
   *
   * @param open whether the row is an open deal: its end is a plan too
   */
  public static boolean isPlan(String column, boolean open) {
    return PLANS.contains(column) || (column.equals(Deals.CLOSED_AT) && open);
  }
}
