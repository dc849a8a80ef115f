package dev.hindsight.winrates;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Cell;
import dev.hindsight.comparing.Cells;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.history.KnownDeal;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** For how many days the window's closed deals had been open, by segment. */
public final class CycleTally implements Tally<KnownDeal, CycleTally> {

  private static final long serialVersionUID = 1;

  private final Levels levels;
  private final Cells<DaysOpen> cells = new Cells<>();

  /** Deals of a segment, won or not, that had been open for so many days. */
  record DaysOpen(String segment, boolean isWon, long days, long deals) implements Cell<DaysOpen> {

    private record Key(String segment, boolean isWon, long days) implements Serializable {}

    @Override
    public Object key() {
      return new Key(segment, isWon, days);
    }

    @Override
    public DaysOpen combine(DaysOpen other) {
      return new DaysOpen(segment, isWon, days, Math.addExact(deals, other.deals));
    }
  }

  public CycleTally(Levels levels) {
    this.levels = levels;
  }

  @Override
  public void accept(KnownDeal deal) {
    if (!deal.isClosedInWindow()) {
      return;
    }
    Deal row = deal.deal();
    if (row.openedAt() != null && !KnownDeal.isClosedBeforeOpened(row)) {
      cells.accept(
          new DaysOpen(
              levels.segment(row.segment()),
              deal.isWon(),
              ChronoUnit.DAYS.between(row.openedAt(), row.closedAt()),
              1));
    }
  }

  @Override
  public void combine(CycleTally other) {
    cells.combine(other.cells);
  }

  /** How many deals of some kind had been open for how many days. */
  SortedMap<Long, Long> days(Predicate<DaysOpen> which) {
    SortedMap<Long, Long> days = new TreeMap<>();
    cells.all().stream()
        .filter(which)
        .forEach(each -> days.merge(each.days(), each.deals(), Long::sum));
    return days;
  }

  /** The segments that have any, in no order. */
  Set<String> segments() {
    return cells.all().stream().map(DaysOpen::segment).collect(Collectors.toSet());
  }
}
