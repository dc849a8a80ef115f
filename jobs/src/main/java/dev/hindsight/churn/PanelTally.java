package dev.hindsight.churn;

import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Measured;
import dev.hindsight.history.CustomerMonths;
import dev.hindsight.history.EvenSplit;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.Levels;
import dev.hindsight.history.Months;
import dev.hindsight.history.Tally;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the account-months of customers that wait, by likeness, calendar quarter and state. */
public final class PanelTally implements Tally<KnownCustomer, PanelTally> {

  private static final long serialVersionUID = 1;
  private static final BigDecimal NO_ARR = BigDecimal.ZERO.setScale(EvenSplit.MONEY_DECIMALS);

  private final Months months;
  private final Measured<ArrBands> bands;
  private final Levels levels;
  private final Map<Cell, Counts> cells = new HashMap<>();

  private record Cell(AccountStratum stratum, LocalDate quarter, ExposureState state)
      implements Serializable {

    /** In one order, sums of fractions over the cells have one last digit. */
    private String order() {
      return String.join(
          ",", stratum.segment(), stratum.arrBand(), quarter.toString(), state.word(), "");
    }
  }

  private static final class Counts implements Serializable {

    private static final long serialVersionUID = 1;

    private long accounts;
    private long months;
    private final LeftTally left = new LeftTally();

    private void accept(KnownCustomer customer, boolean leaves, boolean isFirst) {
      months++;
      accounts += isFirst ? 1 : 0;
      if (leaves) {
        left.accept(customer);
      }
    }

    private void combine(Counts other) {
      accounts += other.accounts;
      months += other.months;
      left.combine(other.left);
    }
  }

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
    if (in.inPanel() == 0) {
      return;
    }
    AccountStratum stratum = AccountStratum.of(customer, bands, levels);
    for (ExposureState state : ExposureState.values()) {
      long set = state.months(in);
      for (int month = 0; month < months.count(); month++) {
        if (Months.holds(set, month)) {
          Counts counts = of(new Cell(stratum, quarter(months.startOf(month)), state));
          counts.accept(customer, month == in.leftIn(), isFirst(month, set));
        }
      }
    }
  }

  private static boolean isFirst(int month, long set) {
    return month == Long.numberOfTrailingZeros(set);
  }

  private static LocalDate quarter(LocalDate month) {
    return month.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  private Counts of(Cell cell) {
    return cells.computeIfAbsent(cell, absent -> new Counts());
  }

  @Override
  public void combine(PanelTally other) {
    other.cells.forEach((cell, counts) -> of(cell).combine(counts));
  }

  /** The counts, in an order of their own. */
  public List<PanelCounts> counts() {
    return cells.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getKey().order()))
        .map(each -> counts(each.getKey(), each.getValue()))
        .toList();
  }

  private static PanelCounts counts(Cell cell, Counts counts) {
    return new PanelCounts(
        cell.stratum(),
        cell.quarter(),
        cell.state(),
        counts.accounts,
        counts.months,
        counts.left.left(NO_ARR));
  }
}
