package dev.hindsight.atrisk;

import dev.hindsight.basis.Replays;
import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.exports.contract.Account;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownCustomer.Spell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Customers that a displaced item exposes, on the as-of date and at earlier quarter ends. Like ones
 * that are not listed wait for something that does not expose them.
 */
public final class CustomerRisks implements Tally<KnownCustomer, CustomerRisks> {

  private static final long serialVersionUID = 1;
  private static final int SOON = 120;
  private final LocalDate asOf;
  private final Replays replays;
  private final KindCounts kind = new KindCounts();

  /** Nothing counted yet. */
  public CustomerRisks(ReviewPeriod period) {
    asOf = period.asOf();
    replays = Replays.of(period);
  }

  @Override
  public void accept(KnownCustomer customer) {
    if (customer.staysAfter(asOf)) {
      customer.exposing(asOf).ifPresent(spell -> kind.list(List.of(item(customer, spell))));
    }
    for (int place = 0; place < replays.all().size(); place++) {
      if (customer.staysAfter(replays.all().get(place).on())) {
        replay(place, customer);
      }
    }
  }

  private OpenItem item(KnownCustomer customer, Spell spell) {
    Account account = customer.account();
    return new OpenItem(
        account.accountId(),
        null,
        null,
        account.accountId(),
        account.accountName(),
        spell.roadmapItemId(),
        null,
        account.renewalAt(),
        isSoon(account.renewalAt()),
        band(spell, asOf),
        customer.arr());
  }

  /** A day that has passed says nothing of the next renewal. */
  private boolean isSoon(LocalDate renewal) {
    return renewal != null && !renewal.isBefore(asOf) && !renewal.isAfter(asOf.plusDays(SOON));
  }

  private static String band(Spell spell, LocalDate on) {
    return Bands.of(Risk.CUSTOMER_EXPOSED, ChronoUnit.DAYS.between(spell.exposedSince(), on));
  }

  private void replay(int place, KnownCustomer customer) {
    Replay replay = replays.all().get(place);
    customer.spells().stream()
        .filter(each -> each.waitsOn(replay.on()))
        .map(Spell::waitingSince)
        .min(Comparator.naturalOrder())
        .ifPresent(
            since ->
                kind.replay(
                    new ReplayCell.Key(
                        place,
                        customer
                            .exposing(replay.on())
                            .map(spell -> band(spell, replay.on()))
                            .orElse(ReplayCell.NOT_LISTED),
                        Alike.of(since, replay.on(), customer.arr())),
                    replay.covers(customer.account().churnedAt()) ? Came.HIT : Came.OTHERWISE));
  }

  @Override
  public void combine(CustomerRisks other) {
    kind.combine(other.kind);
  }

  KindCounts kind() {
    return kind;
  }
}
