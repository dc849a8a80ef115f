package dev.hindsight.stats.survival;

import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Two cohorts observed over time, or one stratum of several.
 *
 * @param exposed spells of the first cohort
 * @param unexposed spells of the one it is compared with
 */
public record Cohorts(List<Spell> exposed, List<Spell> unexposed) {

  public Cohorts {
    exposed = List.copyOf(exposed);
    unexposed = List.copyOf(unexposed);
  }

  /** For each day with events, the events of those at risk in either cohort. */
  public List<TwoByTwo> eventDays() {
    RiskSets first = new RiskSets(exposed);
    RiskSets other = new RiskSets(unexposed);
    NavigableSet<Integer> days = new TreeSet<>(first.eventDays());
    days.addAll(other.eventDays());
    return days.stream().map(day -> onDay(day, first, other)).toList();
  }

  private static TwoByTwo onDay(int day, RiskSets first, RiskSets other) {
    return new TwoByTwo(first.events(day), first.atRisk(day), other.events(day), other.atRisk(day));
  }

  /** The event days of all strata: only who is at risk on the same day in one is compared. */
  static Strata eventDays(List<Cohorts> strata) {
    return new Strata(strata.stream().flatMap(cohorts -> cohorts.eventDays().stream()).toList());
  }
}
