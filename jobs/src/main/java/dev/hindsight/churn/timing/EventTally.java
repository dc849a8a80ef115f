package dev.hindsight.churn.timing;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.AccountStratum;
import dev.hindsight.comparing.Cells;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.KnownCustomer;
import java.time.temporal.IsoFields;
import java.util.List;

/** Counts the account-months of customers that wait, by how far they are from a displacement. */
public final class EventTally implements Tally<KnownCustomer, EventTally> {

  private static final long serialVersionUID = 1;

  private final Months months;
  private final Measured<ArrBands> bands;
  private final Levels levels;
  private final Cells<EventCounts> cells = new Cells<>();

  /**
   * An empty tally.
   *
   * @param months the months that are looked at
   * @param bands the bands of revenue
   */
  public EventTally(Months months, Measured<ArrBands> bands, Levels levels) {
    this.months = months;
    this.bands = bands;
    this.levels = levels;
  }

  @Override
  public void accept(KnownCustomer customer) {
    if (customer.in(months).inPanel() == 0) {
      return;
    }
    AccountStratum stratum = AccountStratum.of(customer, bands, levels);
    EventMonths near = new EventMonths(customer, months);
    for (int quarter = -EventMonths.QUARTERS; quarter <= EventMonths.QUARTERS; quarter++) {
      accept(stratum, quarter, near);
    }
  }

  private void accept(AccountStratum stratum, int quarter, EventMonths near) {
    long left = near.in(quarter);
    while (left != 0) {
      int month = Long.numberOfTrailingZeros(left);
      cells.accept(
          new EventCounts(
              stratum,
              months.startOf(month).with(IsoFields.DAY_OF_QUARTER, 1),
              quarter,
              1,
              near.leftIn(month) ? 1 : 0));
      left &= left - 1;
    }
  }

  @Override
  public void combine(EventTally other) {
    cells.combine(other.cells);
  }

  Months months() {
    return months;
  }

  /** The counts, in an order of their own. */
  List<EventCounts> counts() {
    return cells.sorted(EventCounts.ORDER);
  }
}
