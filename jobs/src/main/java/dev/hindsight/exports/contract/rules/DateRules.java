package dev.hindsight.exports.contract.rules;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which dates of one row contradict each other or the day of the run. */
public final class DateRules {

  private static final Map<Table, List<DateOrder>> ORDERS =
      Map.of(
          Deals.TABLE, List.of(new DateOrder(Deals.OPENED_AT, Deals.CLOSED_AT)),
          Accounts.TABLE, List.of(new DateOrder(Accounts.CUSTOMER_SINCE, Accounts.CHURNED_AT)));

  private static final Set<String> PLANS =
      Set.of(
          Decisions.PROMISED_FOR,
          RoadmapItems.PLANNED_FOR,
          Displacements.NEW_DATE,
          Pressure.CLAIMED_DEADLINE,
          Quotas.PERIOD_END,
          Accounts.RENEWAL_AT,
          PlanChanges.OLD_PLANNED_FOR,
          PlanChanges.NEW_PLANNED_FOR,
          Agreements.DUE);

  private DateRules() {}

  /** The dates of a table's rows that come one after the other. */
  public static List<DateOrder> orders(Table table) {
    return ORDERS.getOrDefault(table, List.of());
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
