package dev.hindsight.winrates;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SalesCycle;
import dev.hindsight.stats.CountedMedian;
import dev.hindsight.winrates.CycleTally.DaysOpen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Predicate;

/** For how long closed deals had been open, in all and by segment. */
public final class SalesCycles {

  private static final String NO_DEAL = "no deal has both days";

  private static final Comparator<SalesCycle> MOST_FIRST =
      Levels.largestFirst(SalesCycle::name, each -> each.won().deals() + each.notWon().deals());

  private SalesCycles() {}

  /** All first; segments only where deals have one. */
  public static Measured<List<SalesCycle>> of(ReviewBasis basis, CycleTally tally) {
    Optional<String> missing =
        basis
            .columns()
            .missing(Deals.TABLE)
            .or(() -> basis.columns().missing(Deals.TABLE, Deals.OPENED_AT));
    if (missing.isPresent()) {
      return Measured.not(missing.get());
    }
    if (tally.segments().isEmpty()) {
      return Measured.not("no closed deal of the window has the day on which it was opened");
    }
    List<SalesCycle> cycles = new ArrayList<>();
    cycles.add(cycle("all", tally, each -> true));
    if (basis.columns().has(Deals.TABLE, Deals.SEGMENT)) {
      tally.segments().stream()
          .map(segment -> cycle(segment, tally, each -> each.segment().equals(segment)))
          .sorted(MOST_FIRST)
          .forEach(cycles::add);
    }
    return Measured.of(cycles);
  }

  private static SalesCycle cycle(String name, CycleTally tally, Predicate<DaysOpen> which) {
    return new SalesCycle(
        name,
        days(tally.days(which.and(DaysOpen::isWon))),
        days(tally.days(which.and(each -> !each.isWon()))));
  }

  private static SalesCycle.Days days(SortedMap<Long, Long> days) {
    return new SalesCycle.Days(
        days.values().stream().mapToLong(Long::longValue).sum(),
        measured(CountedMedian.of(days)),
        measured(CountedMedian.quantile(days, 0.25)),
        measured(CountedMedian.quantile(days, 0.75)));
  }

  private static Measured<Double> measured(OptionalDouble days) {
    return days.isPresent() ? Measured.of(days.getAsDouble()) : Measured.not(NO_DEAL);
  }
}
