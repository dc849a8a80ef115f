package dev.hindsight.pressure.quotas;

import dev.hindsight.basis.Tally;
import dev.hindsight.history.KnownDeal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What each sales team won on each day, in the reporting currency; where quotas are exported, only
 * those that have one. A deal without a team is nobody's, one without an amount adds nothing.
 */
public final class WonByDay implements Tally<KnownDeal, WonByDay> {

  private static final long serialVersionUID = 1;

  private final boolean anyTeam;
  private final Map<String, NavigableMap<LocalDate, BigDecimal>> byTeam = new HashMap<>();

  /** A tally that has counted nothing. */
  public WonByDay(QuotaPeriods quotas) {
    anyTeam = !quotas.areExported();
    quotas.teams().forEach(team -> byTeam.put(team, new TreeMap<>()));
  }

  @Override
  public void accept(KnownDeal deal) {
    if (deal.exists() && deal.isWon() && deal.wonAmount() != null) {
      add(deal.deal().salesTeam(), deal.deal().closedAt(), deal.wonAmount());
    }
  }

  @Override
  public void combine(WonByDay other) {
    other.byTeam.forEach((team, days) -> days.forEach((day, amount) -> add(team, day, amount)));
  }

  private void add(String team, LocalDate day, BigDecimal amount) {
    if (team != null && (anyTeam || byTeam.containsKey(team))) {
      byTeam.computeIfAbsent(team, absent -> new TreeMap<>()).merge(day, amount, BigDecimal::add);
    }
  }

  /** What each team had won by the end of each day on which it won something. */
  public UpTo upToEachDay() {
    Map<String, NavigableMap<LocalDate, BigDecimal>> upTo = new HashMap<>();
    byTeam.forEach((team, days) -> upTo.put(team, added(days)));
    return new UpTo(upTo);
  }

  private static NavigableMap<LocalDate, BigDecimal> added(
      NavigableMap<LocalDate, BigDecimal> days) {
    NavigableMap<LocalDate, BigDecimal> added = new TreeMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<LocalDate, BigDecimal> day : days.entrySet()) {
      sum = sum.add(day.getValue());
      added.put(day.getKey(), sum);
    }
    return added;
  }

  /**
   * What teams had won by the end of days, in the reporting currency.
   *
   * @param byTeam for each day on which a team won something
   */
  public record UpTo(Map<String, NavigableMap<LocalDate, BigDecimal>> byTeam)
      implements Serializable {

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
}
