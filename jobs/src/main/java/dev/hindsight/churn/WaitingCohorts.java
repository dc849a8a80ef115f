package dev.hindsight.churn;

import dev.hindsight.stats.survival.Cohorts;
import dev.hindsight.stats.survival.Spell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts of days as what survival statistics take. */
final class WaitingCohorts {

  private WaitingCohorts() {}

  /** The two sides of each stratum. */
  static List<Cohorts> byStratum(List<DayCounts> days) {
    Map<AccountStratum, List<DayCounts>> strata =
        days.stream().collect(Collectors.groupingBy(DayCounts::stratum));
    return strata.values().stream().map(WaitingCohorts::together).toList();
  }

  /** The two sides whatever the stratum. */
  static Cohorts together(List<DayCounts> days) {
    return new Cohorts(spells(days, ExposureState.EXPOSED), spells(days, ExposureState.UNEXPOSED));
  }

  /**
   * Spells that begin and end on the counted days, as many as were counted. Which beginning belongs
   * to which end makes no difference to who is at risk: the one that began first ends first, which
   * is never before it began.
   */
  static List<Spell> spells(List<DayCounts> counts, ExposureState state) {
    List<DayCounts> days =
        counts.stream()
            .filter(each -> each.state() == state)
            .sorted(Comparator.comparingInt(DayCounts::day))
            .toList();
    Deque<long[]> open = new ArrayDeque<>();
    List<Spell> spells = new ArrayList<>();
    for (List<DayCounts> day : byDay(days)) {
      day.stream()
          .filter(each -> each.begin() > 0)
          .forEach(each -> open.add(new long[] {each.day() - 1L, each.begin()}));
      for (DayCounts each : day) {
        end(open, each.day(), each.left(), 0, spells);
        end(open, each.day(), 0, each.end(), spells);
      }
    }
    return spells;
  }

  private static Collection<List<DayCounts>> byDay(List<DayCounts> days) {
    return days.stream()
        .collect(
            Collectors.groupingBy(DayCounts::day, TreeMap::new, Collectors.<DayCounts>toList()))
        .values();
  }

  private static void end(
      Deque<long[]> open, int day, long left, long censored, List<Spell> spells) {
    long ending = left + censored;
    while (ending > 0) {
      long[] first = open.element();
      long some = Math.min(ending, first[1]);
      spells.add(
          new Spell(Math.toIntExact(first[0]), day, left > 0 ? some : 0, left > 0 ? 0 : some));
      first[1] -= some;
      ending -= some;
      if (first[1] == 0) {
        open.remove();
      }
    }
  }
}
