package dev.hindsight.pressure;

import dev.hindsight.findings.pressure.AttainmentBand;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much of its quota a team had won on a day: the amount won in the period up to the day before
 * ÷ (quota × share of the period's days elapsed, that day included). Of overlapping periods the one
 * that started last.
 */
public final class Attainment implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int FIRST_DAYS = 14;

  private final Map<String, List<QuotaPeriod>> periods;
  private final Map<String, NavigableMap<LocalDate, BigDecimal>> wonUpTo;

  /** Attainment from quotas, and from what was counted of all deals. */
  public Attainment(QuotaPeriods quotas, WonByDay won) {
    periods = quotas.byTeam();
    wonUpTo = won.upToEachDay();
  }

  /**
   * Where a team stands on a day.
   *
   * @param band its attainment; empty in the period's first days
   * @param third which third of the period the day lies in, 0 to 2
   */
  record Standing(Optional<AttainmentBand> band, int third) {}

  /**
   * Where a team stands; empty where no quota period of it holds the day.
   *
   * @param team null where it is not known
   */
  Optional<Standing> of(String team, LocalDate day) {
    return team == null
        ? Optional.empty()
        : periods.getOrDefault(team, List.of()).stream()
            .filter(period -> period.holds(day))
            .max(QuotaPeriod.ORDER)
            .map(period -> standing(team, period, day));
  }

  private Standing standing(String team, QuotaPeriod period, LocalDate day) {
    long elapsed = period.elapsed(day);
    return new Standing(
        elapsed > FIRST_DAYS ? Optional.of(band(team, period, day)) : Optional.empty(),
        Math.toIntExact((elapsed - 1) * 3 / period.days()));
  }

  /** Multiplied out, so that a team exactly on a bound is not at the mercy of rounding. */
  private AttainmentBand band(String team, QuotaPeriod period, LocalDate day) {
    BigDecimal won =
        wonBefore(team, day)
            .subtract(wonBefore(team, period.start()))
            .multiply(BigDecimal.valueOf(100 * period.days()));
    BigDecimal due = period.quota().multiply(BigDecimal.valueOf(period.elapsed(day)));
    if (won.compareTo(due.multiply(BigDecimal.valueOf(50))) < 0) {
      return AttainmentBand.BELOW_50;
    }
    if (won.compareTo(due.multiply(BigDecimal.valueOf(80))) < 0) {
      return AttainmentBand.FROM_50_TO_80;
    }
    return won.compareTo(due.multiply(BigDecimal.valueOf(100))) < 0
        ? AttainmentBand.FROM_80_TO_100
        : AttainmentBand.FROM_100;
  }

  private BigDecimal wonBefore(String team, LocalDate day) {
    Map.Entry<LocalDate, BigDecimal> before =
        wonUpTo.getOrDefault(team, new TreeMap<>()).lowerEntry(day);
    return before == null ? BigDecimal.ZERO : before.getValue();
  }
}
