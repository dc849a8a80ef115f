package dev.hindsight.pressure.quotas;

import dev.hindsight.findings.pressure.AttainmentBand;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of its quota a team had won on a day: the amount won in the period up to the day before
 * ÷ (quota × share of the period's days elapsed, that day included). Of overlapping periods the one
 * that started last.
 */
public final class Attainment implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, List<QuotaPeriod>> periods;
  private final WonByDay.UpTo won;

  /** Attainment from quotas, and from what was counted of all deals. */
  public Attainment(QuotaPeriods quotas, WonByDay won) {
    periods = quotas.byTeam();
    this.won = won.upToEachDay();
  }

  /**
   * Where a team stands; empty where no quota period of it holds the day.
   *
   * @param team null where it is not known
   */
  public Optional<Standing> of(String team, LocalDate day) {
    return team == null
        ? Optional.empty()
        : periods.getOrDefault(team, List.of()).stream()
            .filter(period -> period.holds(day))
            .max(QuotaPeriod.ORDER)
            .map(
                period ->
                    Standing.on(period.elapsed(day), period.days(), () -> band(team, period, day)));
  }

  /** Multiplied out, so that a team exactly on a bound is not at the mercy of rounding. */
  private AttainmentBand band(String team, QuotaPeriod period, LocalDate day) {
    return Standing.band(
        won.between(team, period.start(), day).multiply(BigDecimal.valueOf(period.days())),
        period.quota().multiply(BigDecimal.valueOf(period.elapsed(day))));
  }
}
