package dev.hindsight.history;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.basis.Months;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What exposed one customer in the months of a panel, and what of its leaving is put down to whom.
 */
final class ExposedMonths {

  private static final long ONE_ACCOUNT = 1_000_000_000L;

  private final Months months;
  private final long inPanel;
  private final Optional<LocalDate> leftIn;
  private final long arrUnits;

  /** The items that exposed it on the first day of the month in which it left, by their order. */
  private final Map<String, Integer> sharing = new HashMap<>();

  ExposedMonths(KnownCustomer customer, Months months) {
    CustomerMonths in = customer.in(months);
    this.months = months;
    this.inPanel = in.inPanel();
    this.leftIn =
        in.leftWhileExposed() ? Optional.of(months.startOf(in.leftIn())) : Optional.empty();
    this.arrUnits = leftIn.isPresent() ? EvenSplit.units(customer.arr()) : 0;
    leftIn.ifPresent(
        month ->
            customer.spells().stream()
                .filter(spell -> spell.exposesOn(month))
                .forEach(spell -> sharing.put(spell.roadmapItemId(), sharing.size())));
  }

  /** Whether an item exposed it in a month in which it waits. */
  boolean isExposedBy(KnownCustomer.Spell spell) {
    return (inPanel & months.startingIn(spell.exposedSince(), spell.exposedUntil())) != 0;
  }

  /** An item's part of it, split evenly, where it left; empty where the item has none. */
  Optional<Exposure.Part> part(KnownCustomer.Spell spell) {
    return Optional.ofNullable(sharing.get(spell.roadmapItemId()))
        .map(
            place ->
                new Exposure.Part(
                    leftIn.orElseThrow(),
                    EvenSplit.part(ONE_ACCOUNT, place, sharing.size()),
                    EvenSplit.part(arrUnits, place, sharing.size())));
  }
}
