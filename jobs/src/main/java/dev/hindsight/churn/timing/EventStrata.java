package dev.hindsight.churn.timing;

import dev.hindsight.churn.AccountStratum;
import dev.hindsight.stats.survival.PersonTime;
import dev.hindsight.stats.survival.RateTrend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Account-months near a displacement beside those of like customers, for whom there is none yet.
 */
final class EventStrata {

  private static final double MONTHS_A_YEAR = 12;

  /** Halfway through the year before, between the second and the third quarter. */
  private static final double MIDDLE = -(EventMonths.QUARTERS + 1) / 2.0;

  private record Kind(AccountStratum stratum, LocalDate calendarQuarter) {}

  /** By quarter, of each kind. */
  private final Map<Kind, Map<Integer, EventCounts>> strata = new LinkedHashMap<>();

  EventStrata(List<EventCounts> counts) {
    for (EventCounts each : counts) {
      strata
          .computeIfAbsent(
              new Kind(each.stratum(), each.calendarQuarter()), kind -> new TreeMap<>())
          .put(each.quarter(), each);
    }
  }

  static boolean isBefore(int quarter) {
    return quarter < EventMonths.NOT_YET;
  }

  static boolean isAfter(int quarter) {
    return quarter > EventMonths.NOT_YET;
  }

  private static boolean isNear(int quarter) {
    return quarter != EventMonths.NOT_YET;
  }

  /**
   * Both sides of each stratum: those of some quarters, and those for whom nothing was displaced.
   */
  List<PersonTime> of(IntPredicate quarters) {
    return strata.values().stream()
        .map(
            stratum ->
                stratum.values().stream()
                    .map(each -> personTime(each, quarters))
                    .reduce(PersonTime.EMPTY, PersonTime::combine))
        .toList();
  }

  private static PersonTime personTime(EventCounts counts, IntPredicate quarters) {
    double years = counts.months() / MONTHS_A_YEAR;
    if (!isNear(counts.quarter())) {
      return new PersonTime(0, 0, counts.left(), years);
    }
    return quarters.test(counts.quarter())
        ? new PersonTime(counts.left(), years, 0, 0)
        : PersonTime.EMPTY;
  }

  /** Those that have like ones beside them: months and customers that left, of some quarters. */
  Compared compared(IntPredicate quarters) {
    long months = 0;
    long left = 0;
    for (Map<Integer, EventCounts> stratum : strata.values()) {
      if (stratum.containsKey(EventMonths.NOT_YET)) {
        for (EventCounts each : stratum.values()) {
          boolean counts = isNear(each.quarter()) && quarters.test(each.quarter());
          months += counts ? each.months() : 0;
          left += counts ? each.left() : 0;
        }
      }
    }
    return new Compared(months, left);
  }

  /** Account-months, and customers that left in them. */
  record Compared(long months, long left) {}

  /** The months near a displacement, whether there are like ones or not. */
  long nearMonths() {
    return strata.values().stream()
        .flatMap(stratum -> stratum.values().stream())
        .filter(each -> isNear(each.quarter()))
        .mapToLong(EventCounts::months)
        .sum();
  }

  /** The year before, quarter by quarter, and the like ones. */
  List<List<RateTrend.Cell>> yearBefore() {
    List<List<RateTrend.Cell>> cells = new ArrayList<>();
    for (Map<Integer, EventCounts> stratum : strata.values()) {
      cells.add(
          stratum.values().stream()
              .filter(each -> !isAfter(each.quarter()))
              .map(
                  each ->
                      new RateTrend.Cell(
                          isBefore(each.quarter()),
                          each.quarter() - MIDDLE,
                          each.left(),
                          each.months() / MONTHS_A_YEAR))
              .toList());
    }
    return cells;
  }
}
