package dev.hindsight.stats.survival;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Who is at risk and who has the event, day by day. */
final class RiskSets {

  private final NavigableMap<Integer, Long> entered;
  private final NavigableMap<Integer, Long> left;
  private final NavigableMap<Integer, Long> events;

  RiskSets(Collection<Spell> spells) {
    entered = cumulated(byDay(spells, Spell::entry, Spell::subjects));
    left = cumulated(byDay(spells, Spell::exit, Spell::subjects));
    events = byDay(spells, Spell::exit, Spell::events);
  }

  private static NavigableMap<Integer, Long> byDay(
      Collection<Spell> spells, ToIntFunction<Spell> day, ToLongFunction<Spell> count) {
    NavigableMap<Integer, Long> byDay = new TreeMap<>();
    for (Spell spell : spells) {
      long some = count.applyAsLong(spell);
      if (some > 0) {
        byDay.merge(day.applyAsInt(spell), some, Math::addExact);
      }
    }
    return byDay;
  }

  private static NavigableMap<Integer, Long> cumulated(NavigableMap<Integer, Long> byDay) {
    long sum = 0;
    for (Map.Entry<Integer, Long> day : byDay.entrySet()) {
      sum = Math.addExact(sum, day.getValue());
      day.setValue(sum);
    }
    return byDay;
  }

  private static long before(NavigableMap<Integer, Long> cumulated, int day) {
    Map.Entry<Integer, Long> last = cumulated.lowerEntry(day);
    return last == null ? 0 : last.getValue();
  }

  /** Subjects at risk on a day, those who leave on it included. */
  long atRisk(int day) {
    return before(entered, day) - before(left, day);
  }

  long events(int day) {
    return events.getOrDefault(day, 0L);
  }

  /** The days with events, rising. */
  NavigableSet<Integer> eventDays() {
    return events.navigableKeySet();
  }

  /** The days on which subjects entered, rising: the day before their first at risk. */
  NavigableSet<Integer> entryDays() {
    return entered.navigableKeySet();
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  /** The last day on which anybody is at risk; there must be somebody. */
  int lastDay() {
    return left.lastKey();
  }
}
