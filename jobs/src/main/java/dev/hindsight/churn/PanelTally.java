package dev.hindsight.churn;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Cells;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.CustomerMonths;
import dev.hindsight.history.KnownCustomer;
import java.math.BigDecimal;
import java.time.temporal.IsoFields;
import java.util.List;

/** Counts the account-months of customers that wait, by likeness, calendar quarter and state. */
public final class PanelTally implements Tally<KnownCustomer, PanelTally> {

  private static final long serialVersionUID = 1;
  private static final BigDecimal NO_ARR = BigDecimal.ZERO.setScale(EvenSplit.MONEY_DECIMALS);
  private static final Left NOBODY = new Left(0, NO_ARR, 0);

  private final Months months;
  private final Measured<ArrBands> bands;
  private final Levels levels;
  private final Cells<PanelCounts> cells = new Cells<>();

  /**
   * An empty tally.
   *
   * @param months the months of the panel
   * @param bands the bands of revenue
   */
  public PanelTally(Months months, Measured<ArrBands> bands, Levels levels) {
    this.months = months;
    this.bands = bands;
    this.levels = levels;
  }

  @Override
  public void accept(KnownCustomer customer) {
    CustomerMonths in = customer.in(months);
    if (in.inPanel() != 0) {
      accept(AccountStratum.of(customer, bands, levels), customer.arr(), in);
    }
  }

  /**
   * Counts one of like accounts.
   *
   * @param arr its revenue; null where it has none
   * @param in the months that it is in
   */
  public void accept(AccountStratum stratum, BigDecimal arr, CustomerMonths in) {
    Left left = new Left(1, arr == null ? NO_ARR : arr, arr == null ? 1 : 0);
    for (ExposureState state : ExposureState.values()) {
      long set = state.months(in);
      for (int month = 0; month < months.count(); month++) {
        if (Months.holds(set, month)) {
          cells.accept(
              new PanelCounts(
                  stratum,
                  months.startOf(month).with(IsoFields.DAY_OF_QUARTER, 1),
                  state,
                  month == Long.numberOfTrailingZeros(set) ? 1 : 0,
                  1,
                  month == in.leftIn() ? left : NOBODY));
        }
      }
    }
  }

  @Override
  public void combine(PanelTally other) {
    cells.combine(other.cells);
  }

  /** The counts, in an order of their own. */
  public List<PanelCounts> counts() {
    return cells.sorted(PanelCounts.ORDER);
  }
}
