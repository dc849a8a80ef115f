package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.payoff.LedgerCounts.PromiseCell;
import dev.hindsight.stats.CountedMedian;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of the days that were promised. */
final class PromiseTotals {

  private static final String ALL = "all";
  private static final String NONE_DUE = "no promise has come due";
  private static final String NONE_LATE = "none was late";

  private final Map<PromiseCell, Long> cells;
  private final LevelNames names;

  PromiseTotals(LedgerCounts counts, LevelNames names) {
    this.cells = counts.promises();
    this.names = names;
  }

  /**
   * The promises.
   *
   * @param missingManager why there is no breakdown by product manager; null where there is one
   */
  Promises promises(List<Quarter> quarters, String missingManager) {
    return new Promises(
        outcomes(ALL, cell -> true),
        count(cell -> cell.kept() == PromiseKept.NOT_DUE),
        missingManager == null ? Measured.of(byManager()) : Measured.not(missingManager),
        quarters.stream()
            .map(Quarter::label)
            .map(label -> outcomes(label, cell -> cell.quarter().equals(label)))
            .filter(quarter -> quarter.due() > 0)
            .toList());
  }

  private List<PromiseOutcomes> byManager() {
    Function<PromiseCell, String> name = cell -> names.manager(cell.manager());
    return cells.keySet().stream()
        .filter(PromiseTotals::isDue)
        .map(name)
        .distinct()
        .map(manager -> outcomes(manager, cell -> name.apply(cell).equals(manager)))
        .sorted(
            Comparator.<PromiseOutcomes, Boolean>comparing(
                    each -> each.name().equals(Levels.OTHERS))
                .thenComparing(PromiseOutcomes::due, Comparator.reverseOrder())
                .thenComparing(PromiseOutcomes::name))
        .toList();
  }

  private PromiseOutcomes outcomes(String name, Predicate<PromiseCell> which) {
    long due = count(which.and(PromiseTotals::isDue));
    return new PromiseOutcomes(
        name,
        rate(PromiseKept.ON_TIME, which, due),
        rate(PromiseKept.LATE, which, due),
        rate(PromiseKept.NOT_DELIVERED, which, due),
        medianDaysLate(which));
  }

  private Rate rate(PromiseKept kept, Predicate<PromiseCell> which, long due) {
    return Shares.rate(count(which.and(cell -> cell.kept() == kept)), due, NONE_DUE);
  }

  private long count(Predicate<PromiseCell> which) {
    return cells.entrySet().stream()
        .filter(each -> which.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean isDue(PromiseCell cell) {
    return switch (cell.kept()) {
      case ON_TIME, LATE, NOT_DELIVERED -> true;
      case NOT_DUE, NOT_PROMISED, NOT_MEASURED -> false;
    };
  }

  private Measured<Double> medianDaysLate(Predicate<PromiseCell> which) {
    TreeMap<Long, Long> late =
        cells.entrySet().stream()
            .filter(each -> each.getKey().kept() == PromiseKept.LATE)
            .filter(each -> which.test(each.getKey()))
            .collect(
                Collectors.toMap(
                    each -> each.getKey().daysLate(),
                    Map.Entry::getValue,
                    Long::sum,
                    TreeMap::new));
    OptionalDouble median = CountedMedian.of(late);
    return median.isPresent() ? Measured.of(median.getAsDouble()) : Measured.not(NONE_LATE);
  }
}
