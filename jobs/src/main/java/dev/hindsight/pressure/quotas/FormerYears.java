package dev.hindsight.pressure.quotas;

import dev.hindsight.basis.FiscalCalendar;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How much a team had sold in the fiscal year up to the day before, against the mean of the same
 * days of up to three years before. A year counts only if the team had closed a deal before it
 * began: else it may not have been there for all of it.
 */
public final class FormerYears implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int YEARS = 3;

  private final FiscalCalendar calendar;
  private final WonByDay.UpTo won;
  private final Map<String, LocalDate> firstCloses;

  /** Former years of what was counted of all deals. */
  public FormerYears(FiscalCalendar calendar, WonByDay won, FirstCloses firstCloses) {
    this.calendar = calendar;
    this.won = won.upToEachDay();
    this.firstCloses = firstCloses.byTeam();
  }

  /**
   * Where a team stands; empty where no former year of it counts, or nothing was won in the same
   * days of those that do.
   *
   * @param team null where it is not known
   */
  public Optional<Standing> of(String team, LocalDate day) {
    LocalDate start = calendar.yearStart(day);
    List<BigDecimal> former = former(team, start, day);
    BigDecimal due = former.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return due.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            Standing.on(
                ChronoUnit.DAYS.between(start, day) + 1,
                ChronoUnit.DAYS.between(start, start.plusYears(1)),
                () ->
                    Standing.band(
                        won.between(team, start, day).multiply(BigDecimal.valueOf(former.size())),
                        due)));
  }

  /** What was won in the same days of the years that count, the last one first. */
  private List<BigDecimal> former(String team, LocalDate start, LocalDate day) {
    LocalDate first = team == null ? null : firstCloses.get(team);
    return first == null
        ? List.of()
        : LongStream.rangeClosed(1, YEARS)
            .filter(back -> first.isBefore(start.minusYears(back)))
            .mapToObj(back -> won.between(team, start.minusYears(back), day.minusYears(back)))
            .toList();
  }
}
