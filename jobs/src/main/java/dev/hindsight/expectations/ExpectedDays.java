package dev.hindsight.expectations;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.values.Quarter;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days on which open items are looked for, and up to which one sees what became of them.
 *
 * @param next from the as-of date to the last day of what is expected
 * @param earlier the same days of the eight quarters before, the latest first; all of them are over
 * @param marked what an earlier report expected, as far as it is over; empty where none is marked
 */
record ExpectedDays(Replay next, List<Replay> earlier, Optional<Replay> marked)
    implements Serializable {

  static final int QUARTERS = 8;
  private static final int FORTNIGHT = 14;

  ExpectedDays {
    earlier = List.copyOf(earlier);
  }

  /**
   * Up to the end of the quarter that the as-of date lies in. In its last fortnight, when the
   * quarter is being reviewed, up to as long before the end of the next one: so whoever reports as
   * early in the next quarter, or later, can tell what became of it.
   */
  static ExpectedDays of(ReviewPeriod period) {
    FiscalCalendar calendar = period.calendar();
    LocalDate asOf = period.asOf();
    Quarter current = calendar.quarterOf(asOf);
    long left = ChronoUnit.DAYS.between(asOf, current.end());
    boolean isNearlyOver = left < FORTNIGHT;
    List<Replay> all = new ArrayList<>();
    for (int before = 0; before <= QUARTERS; before++) {
      Quarter quarter = calendar.before(current, before);
      LocalDate on = quarter.end().minusDays(left);
      LocalDate until =
          isNearlyOver ? calendar.before(quarter, -1).end().minusDays(left) : quarter.end();
      all.add(new Replay(on, until));
    }
    return new ExpectedDays(all.get(0), all.subList(1, all.size()), Optional.empty());
  }

  /** The same with those of an earlier report. */
  ExpectedDays marking(Replay earlierReport) {
    return new ExpectedDays(next, earlier, Optional.of(earlierReport));
  }

  /** All of them, {@link #next} first and what is marked last. */
  List<Replay> all() {
    List<Replay> all = new ArrayList<>(List.of(next));
    all.addAll(earlier);
    marked.ifPresent(all::add);
    return all;
  }

  /** The places in {@link #all} of the earlier ones. */
  IntStream earlierPlaces() {
    return IntStream.rangeClosed(1, earlier.size());
  }

  /** The place in {@link #all} of what is marked. */
  int markedPlace() {
    return earlier.size() + 1;
  }
}
