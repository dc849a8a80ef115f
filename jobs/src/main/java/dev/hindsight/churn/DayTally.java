package dev.hindsight.churn;

import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Measured;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.Levels;
import dev.hindsight.history.Tally;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts on which days, since customers first waited, their spans of waiting begin and end. */
public final class DayTally implements Tally<KnownCustomer, DayTally> {

  private static final long serialVersionUID = 1;

  private final LocalDate first;
  private final LocalDate last;
  private final Measured<ArrBands> bands;
  private final Levels levels;
  private final Map<Cell, Counts> cells = new HashMap<>();

  private record Cell(AccountStratum stratum, ExposureState state, int day)
      implements Serializable {

    /** In one order, sums of fractions over the cells have one last digit. */
    private String order() {
      return String.join(
          ",", stratum.segment(), stratum.arrBand(), state.word(), Integer.toString(day), "");
    }
  }

  private static final class Counts implements Serializable {

    private static final long serialVersionUID = 1;

    private long accounts;
    private long begin;
    private long left;
    private long end;

    private void combine(Counts other) {
      accounts += other.accounts;
      begin += other.begin;
      left += other.left;
      end += other.end;
    }
  }

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
      Counts begins = of(new Cell(stratum, span.state(), span.firstDay()));
      begins.begin++;
      begins.accounts += span.isFirst() ? 1 : 0;
      Counts ends = of(new Cell(stratum, span.state(), span.lastDay()));
      ends.left += span.left() ? 1 : 0;
      ends.end += span.left() ? 0 : 1;
    }
  }

  private Counts of(Cell cell) {
    return cells.computeIfAbsent(cell, absent -> new Counts());
  }

  @Override
  public void combine(DayTally other) {
    other.cells.forEach((cell, counts) -> of(cell).combine(counts));
  }

  /** The counts, in an order of their own. */
  List<DayCounts> counts() {
    return cells.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getKey().order()))
        .map(each -> counts(each.getKey(), each.getValue()))
        .toList();
  }

  private static DayCounts counts(Cell cell, Counts counts) {
    return new DayCounts(
        cell.stratum(),
        cell.state(),
        cell.day(),
        counts.accounts,
        counts.begin,
        counts.left,
        counts.end);
  }
}
