package dev.hindsight.expectations;

import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.Tally;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownCustomer.Spell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts customers that a displaced item exposed on days, and those of them that left. */
public final class CustomerItems implements Tally<KnownCustomer, CustomerItems> {

  private static final long serialVersionUID = 1;

  private final List<Replay> days;
  private final OpenItems items = new OpenItems();

  CustomerItems(ExpectedDays days) {
    this.days = days.all();
  }

  @Override
  public void accept(KnownCustomer customer) {
    LocalDate left = customer.account().churnedAt();
    for (int place = 0; place < days.size(); place++) {
      Replay day = days.get(place);
      if (customer.isCustomerOn(day.on()) && !day.on().equals(left)) {
        accept(place, exposedSince(customer, day.on()), day, left);
      }
    }
  }

  private void accept(int place, Optional<LocalDate> since, Replay day, LocalDate left) {
    since.ifPresent(
        first ->
            items.accept(
                place, Awaited.CUSTOMER_LEAVES, Like.of(null, first, day.on()), day.covers(left)));
  }

  /** Since when it has been exposed by what exposes it on a day; that needs nothing dated later. */
  private static Optional<LocalDate> exposedSince(KnownCustomer customer, LocalDate on) {
    return customer.spells().stream()
        .filter(spell -> spell.exposesOn(on))
        .map(Spell::exposedSince)
        .min(Comparator.naturalOrder());
  }

  @Override
  public void combine(CustomerItems other) {
    items.combine(other.items);
  }

  OpenItems items() {
    return items;
  }
}
