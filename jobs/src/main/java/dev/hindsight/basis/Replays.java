package dev.hindsight.basis;

import dev.hindsight.findings.values.Quarter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Past days on which a list is made again with what was known then, and up to which day one looks
 * what became of it: the last eight quarter ends whose following quarter has ended.
 *
 * @param all the earliest first
 */
public record Replays(List<Replay> all) implements Serializable {

  private static final int QUARTERS = 8;

  public Replays {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param on the last day of a quarter
   * @param until the last day of the quarter after
   */
  public record Replay(LocalDate on, LocalDate until) implements Serializable {

    /** Whether a day lies after the one and not after the other; nothing does that is not dated. */
    public boolean covers(LocalDate day) {
      return day != null && day.isAfter(on) && !day.isAfter(until);
    }
  }

  /** Those that are over on the as-of date. */
  public static Replays of(ReviewPeriod period) {
    FiscalCalendar calendar = period.calendar();
    Quarter current = calendar.quarterOf(period.asOf());
    Quarter last = current.end().equals(period.asOf()) ? current : calendar.before(current, 1);
    List<Replay> all = new ArrayList<>();
    for (int before = QUARTERS - 1; before >= 0; before--) {
      Quarter watched = calendar.before(last, before);
      all.add(new Replay(watched.start().minusDays(1), watched.end()));
    }
    return new Replays(all);
  }
}
