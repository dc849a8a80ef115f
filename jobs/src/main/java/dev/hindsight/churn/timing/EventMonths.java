package dev.hindsight.churn.timing;

import dev.hindsight.basis.Months;
import dev.hindsight.history.CustomerMonths;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownCustomer.Spell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The months in which a customer waits, by how far they are from the displacement of what it waits
 * for. A month is told by what the customer waits for on its first day, by what was displaced for
 * it until then, and by the days on which items are displaced, which are the items' and not the
 * customer's. So nobody has to stay in order to be counted.
 */
final class EventMonths {

  /** So many quarters before, and as many after. */
  static final int QUARTERS = 4;

  /** The place of months that are not near: not yet displaced. */
  static final int NOT_YET = 0;

  private static final long MONTHS_A_QUARTER = 3;

  private final Months months;
  private final long inPanel;
  private final int leftIn;
  private final long[] before = new long[QUARTERS + 1];
  private final long[] after = new long[QUARTERS + 1];
  private long notYet;
  private long displaced;

  EventMonths(KnownCustomer customer, Months months) {
    this.months = months;
    CustomerMonths in = customer.in(months);
    inPanel = in.inPanel();
    leftIn = in.leftIn();
    notYet = in.unexposed();
    List<Spell> spells =
        customer.spells().stream()
            .filter(each -> each.displacedOn() != null)
            .sorted(Comparator.comparing(Spell::displacedOn))
            .toList();
    for (Spell spell : spells) {
      comesNear(spell);
      follows(spell);
    }
    nearestCounts();
  }

  private long waits(Spell spell) {
    return inPanel & months.startingIn(spell.waitingSince(), spell.waitingUntil());
  }

  /** The month in which an item is displaced belongs to neither side, unless on its first day. */
  private void comesNear(Spell spell) {
    LocalDate month = spell.displacedOn().withDayOfMonth(1);
    long waits = waits(spell);
    before[0] |= waits & months.startingIn(month, month.plusDays(1));
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      LocalDate until = month.minusMonths(MONTHS_A_QUARTER * (quarter - 1));
      before[quarter] |= waits & months.startingIn(until.minusMonths(MONTHS_A_QUARTER), until);
    }
  }

  /** Of several items the one that was displaced first counts. */
  private void follows(Spell spell) {
    LocalDate day = spell.displacedOn();
    LocalDate first = day.withDayOfMonth(1).plusMonths(day.getDayOfMonth() == 1 ? 0 : 1);
    long waits = waits(spell) & months.startingIn(first, KnownCustomer.NEVER) & ~displaced;
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      LocalDate from = first.plusMonths(MONTHS_A_QUARTER * (quarter - 1));
      after[quarter] |= waits & months.startingIn(from, from.plusMonths(MONTHS_A_QUARTER));
    }
    displaced |= waits;
  }

  /** Of several items the one that is displaced next counts. */
  private void nearestCounts() {
    for (int quarter = 0; quarter <= QUARTERS; quarter++) {
      before[quarter] &= notYet;
      notYet &= ~before[quarter];
    }
  }

  /**
   * A set of months.
   *
   * @param quarter −4 to −1 before the displacement, 1 to 4 after it, or {@link #NOT_YET}
   */
  long in(int quarter) {
    if (quarter == NOT_YET) {
      return notYet;
    }
    return quarter < 0 ? before[-quarter] : after[quarter];
  }

  /** Whether it left in a month. */
  boolean leftIn(int month) {
    return leftIn == month;
  }
}
