package dev.hindsight.churn;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Cells;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.KnownCustomer;
import java.time.LocalDate;
import java.util.List;

/** Counts on which days, since customers first waited, their spans of waiting begin and end. */
public final class DayTally implements Tally<KnownCustomer, DayTally> {

  private static final long serialVersionUID = 1;

  private final LocalDate first;
  private final LocalDate last;
  private final Measured<ArrBands> bands;
  private final Levels levels;
  private final Cells<DayCounts> cells = new Cells<>();

  /**
   * An empty tally.
   *
   * @param first the first day that is looked at
   * @param last the last one
   * @param bands the bands of revenue
   */
  public DayTally(LocalDate first, LocalDate last, Measured<ArrBands> bands, Levels levels) {
    this.first = first;
    this.last = last;
    this.bands = bands;
    this.levels = levels;
  }

  @Override
  public void accept(KnownCustomer customer) {
    AccountStratum stratum = AccountStratum.of(customer, bands, levels);
    for (WaitingSpan span : WaitingSpan.of(customer, first, last)) {
      int firsts = span.isFirst() ? 1 : 0;
      int left = span.left() ? 1 : 0;
      cells.accept(new DayCounts(stratum, span.state(), span.firstDay(), firsts, 1, 0, 0));
      cells.accept(new DayCounts(stratum, span.state(), span.lastDay(), 0, 0, left, 1 - left));
    }
  }

  @Override
  public void combine(DayTally other) {
    cells.combine(other.cells);
  }

  /** The counts, in an order of their own. */
  List<DayCounts> counts() {
    return cells.sorted(DayCounts.ORDER);
  }
}
