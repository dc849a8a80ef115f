package dev.hindsight.churn.timing;

import dev.hindsight.churn.AccountStratum;
import dev.hindsight.comparing.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The account-months of like accounts in one calendar quarter, as far from a displacement.
 *
 * @param stratum what the accounts have in common
 * @param calendarQuarter the first day of the calendar quarter
 * @param quarter −4 to −1 before the displacement, 1 to 4 after it, or {@link EventMonths#NOT_YET}
 * @param months account-months
 * @param left accounts that left in them
 */
record EventCounts(
    AccountStratum stratum, LocalDate calendarQuarter, int quarter, long months, long left)
    implements Cell<EventCounts> {

  static final Comparator<EventCounts> ORDER =
      Comparator.comparing((EventCounts each) -> each.stratum().segment())
          .thenComparing(each -> each.stratum().arrBand())
          .thenComparing(EventCounts::calendarQuarter)
          .thenComparing(EventCounts::quarter);

  @Override
  public List<Object> key() {
    return List.of(stratum, calendarQuarter, quarter);
  }

  @Override
  public EventCounts combine(EventCounts other) {
    return new EventCounts(
        stratum,
        calendarQuarter,
        quarter,
        Math.addExact(months, other.months),
        Math.addExact(left, other.left));
  }
}
