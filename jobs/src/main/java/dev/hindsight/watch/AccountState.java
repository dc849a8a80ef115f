package dev.hindsight.watch;

import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.Departure.Reason;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownCustomer.Spell;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * How a customer stands on the as-of date. What there is none of is null.
 *
 * @param churnedAt the day on which it left
 * @param ended why no displaced item exposes it any more: the one that did last
 */
record AccountState(LocalDate churnedAt, Departure ended) implements Serializable {

  /** Nothing is known of who is no customer. */
  static final AccountState UNKNOWN = new AccountState(null, null);

  static AccountState of(KnownCustomer customer, LocalDate asOf) {
    boolean exposed = customer.spells().stream().anyMatch(spell -> spell.exposesOn(asOf));
    Departure ended =
        customer.spells().stream()
            .filter(spell -> !exposed && spell.exposedSince() != null)
            .max(Comparator.comparing(Spell::exposedUntil))
            .map(AccountState::end)
            .orElse(null);
    return new AccountState(customer.account().churnedAt(), ended);
  }

  private static Departure end(Spell spell) {
    return spell.exposedUntil().equals(spell.waitingUntil())
        ? Departure.on(Reason.DELIVERED, spell.waitingUntil())
        : Departure.on(Reason.LONG_DISPLACED, spell.exposedUntil());
  }
}
