package dev.hindsight.stated;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Cells;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownCustomer.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What customers name that left in the window, by segment and by what they waited for. */
public final class LeaverNamings implements Tally<KnownCustomer, LeaverNamings> {

  /** Something had been displaced for it, and it still waited for that. */
  static final String DISPLACED = "displaced";

  /** It waited for something that had not been displaced, or long ago. */
  static final String WAITING = "waiting";

  /** It waited for nothing. */
  static final String NOT_WAITING = "not_waiting";

  private static final long serialVersionUID = 1;

  private final ReviewPeriod period;
  private final Levels levels;
  private final Names reasons;
  private final Cells<NamedCount> byReason = new Cells<>();

  /** Counts nothing yet; the names are those of {@link LeaverNames}. */
  public LeaverNamings(ReviewPeriod period, Levels levels, Names reasons) {
    this.period = period;
    this.levels = levels;
    this.reasons = reasons;
  }

  @Override
  public void accept(KnownCustomer customer) {
    if (period.isInWindow(customer.account().churnedAt())) {
      byReason.accept(
          new NamedCount(
              new Stratum(levels.segment(customer.account().segment()), "", ""),
              state(customer),
              reasons.counted(customer.account().churnReason()),
              0,
              1,
              0));
    }
  }

  /** As the panel has it: by the first day of the month in which it left. */
  private static String state(KnownCustomer customer) {
    LocalDate day = customer.account().churnedAt().withDayOfMonth(1);
    if (!customer.isCustomerOn(day)) {
      return NOT_WAITING;
    }
    if (holds(customer, spell -> spell.exposesOn(day))) {
      return DISPLACED;
    }
    return holds(customer, spell -> spell.waitsOn(day)) ? WAITING : NOT_WAITING;
  }

  private static boolean holds(KnownCustomer customer, Predicate<Spell> spell) {
    return customer.spells().stream().anyMatch(spell);
  }

  @Override
  public void combine(LeaverNamings other) {
    byReason.combine(other.byReason);
  }

  Names reasons() {
    return reasons;
  }

  List<NamedCount> byReason() {
    return byReason.sorted(NamedCount.ORDER);
  }
}
