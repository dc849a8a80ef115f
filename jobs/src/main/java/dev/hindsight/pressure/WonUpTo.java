package dev.hindsight.pressure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What teams had won by the end of days, in the reporting currency.
 *
 * @param byTeam for each day on which a team won something
 */
record WonUpTo(Map<String, NavigableMap<LocalDate, BigDecimal>> byTeam) implements Serializable {

  /** What a team won from a day on and before another. */
  BigDecimal between(String team, LocalDate from, LocalDate before) {
    return before(team, before).subtract(before(team, from));
  }

  private BigDecimal before(String team, LocalDate day) {
    Map.Entry<LocalDate, BigDecimal> before =
        byTeam.getOrDefault(team, new TreeMap<>()).lowerEntry(day);
    return before == null ? BigDecimal.ZERO : before.getValue();
  }
}
