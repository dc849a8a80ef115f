package dev.hindsight.expectations;

import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.Tally;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.history.KnownCustomer;
import java.util.List;

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
    for (int place = 0; place < days.size(); place++) {
      if (customer.staysAfter(days.get(place).on())) {
        accept(place, customer);
      }
    }
  }

  /** Since when it is exposed says what exposes it on the day; that needs nothing dated later. */
  private void accept(int place, KnownCustomer customer) {
    Replay day = days.get(place);
    customer
        .exposing(day.on())
        .map(exposing -> Like.of(null, exposing.exposedSince(), day.on()))
        .ifPresent(
            like ->
                items.accept(
                    place,
                    Awaited.CUSTOMER_LEAVES,
                    like,
                    day.covers(customer.account().churnedAt())));
  }

  @Override
  public void combine(CustomerItems other) {
    items.combine(other.items);
  }

  OpenItems items() {
    return items;
  }
}
