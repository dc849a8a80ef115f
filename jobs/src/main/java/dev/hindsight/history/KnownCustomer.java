package dev.hindsight.history;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Account;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An account that is or was a customer, as one review knows it. Prospects are none, and neither are
 * accounts that left before they came: nothing can be counted in months that contradict each other.
 *
 * @param account the account; its days of coming and leaving are known on the as-of date
 * @param moneyDay the day that its revenue belongs to: the day it left, else the as-of date
 * @param rate the rate of its currency on that day; null where there is none
 * @param spells the items that it waits for on at least one day, by identifier
 */
public record KnownCustomer(
    Account account, LocalDate moneyDay, BigDecimal rate, List<Spell> spells) {

  /** Later than any date of an export. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final Comparator<Spell> LONGEST_EXPOSED =
      Comparator.comparing(Spell::exposedSince)
          .thenComparing(Spell::roadmapItemId, Identifiers.ORDER);

  public KnownCustomer {
    spells = List.copyOf(spells);
  }

  /**
   * An item that it waits for. Days {@code until} are the first after the span. That the account
   * leaves is not looked at here: it ends all of its spells.
   *
   * @param waitingUntil the day of delivery, or {@link #NEVER}
   * @param displacedOn the day on which the item was first displaced, for whomever; null where the
   *     item never exposes the account
   * @param exposedSince the first day of exposure, that day or the first of waiting; null likewise
   * @param exposedUntil the first day after it: day 0 is the first, so this is since + the days of
   *     exposure
   */
  public record Spell(
      String roadmapItemId,
      LocalDate waitingSince,
      LocalDate waitingUntil,
      LocalDate displacedOn,
      LocalDate exposedSince,
      LocalDate exposedUntil) {

    /** Whether the account waits for the item on a day, as long as it stays. */
    public boolean waitsOn(LocalDate day) {
      return !waitingSince.isAfter(day) && day.isBefore(waitingUntil);
    }

    /**
     * A spell.
     *
     * @param displaced the day on which the item is displaced; null for none
     */
    private static Spell of(
        String item, LocalDate waiting, LocalDate until, LocalDate displaced, int exposureDays) {
      LocalDate since = displaced == null ? NEVER : latest(waiting, displaced);
      if (!since.isBefore(until)) {
        return new Spell(item, waiting, until, null, null, null);
      }
      LocalDate exposedUntil = since.plusDays(exposureDays);
      return new Spell(
          item,
          waiting,
          until,
          displaced,
          since,
          exposedUntil.isBefore(until) ? exposedUntil : until);
    }

    /** Whether the item exposes the account on a day, as long as it stays. */
    public boolean exposesOn(LocalDate day) {
      return exposedSince != null && !day.isBefore(exposedSince) && day.isBefore(exposedUntil);
    }
  }

  /**
   * The customer as a review knows it; empty where the account is none.
   *
   * @param review the place of the review among those that are made together
   */
  public static Optional<KnownCustomer> of(AccountHistory history, ReviewBasis basis, int review) {
    LocalDate asOf = basis.period().asOf();
    Account account = knownOn(asOf, history.account());
    boolean contradicts =
        account.churnedAt() != null
            && account.customerSince() != null
            && account.churnedAt().isBefore(account.customerSince());
    if (account.customerSince() == null || contradicts) {
      return Optional.empty();
    }
    LocalDate moneyDay = Objects.requireNonNullElse(account.churnedAt(), asOf);
    return Optional.of(
        new KnownCustomer(
            account,
            moneyDay,
            basis.currency().rate(account.currency(), moneyDay),
            history.waits().stream()
                .filter(each -> !each.waitingSince().isAfter(asOf))
                .map(each -> spell(each, basis, review))
                .filter(each -> each.waitingSince().isBefore(each.waitingUntil()))
                .toList()));
  }

  private static Account knownOn(LocalDate asOf, Account account) {
    return new Account(
        account.place(),
        account.accountId(),
        account.accountName(),
        account.segment(),
        account.region(),
        account.arr(),
        account.currency(),
        unlessLater(account.customerSince(), asOf),
        unlessLater(account.churnedAt(), asOf),
        account.churnReason(),
        account.churnRoadmapItemId(),
        account.renewalAt());
  }

  private static LocalDate unlessLater(LocalDate day, LocalDate asOf) {
    return day == null || day.isAfter(asOf) ? null : day;
  }

  private static Spell spell(ItemWait wait, ReviewBasis basis, int review) {
    LocalDate until =
        Objects.requireNonNullElse(unlessLater(wait.deliveredAt(), basis.period().asOf()), NEVER);
    return Spell.of(
        wait.roadmapItemId(),
        wait.waitingSince(),
        until,
        wait.firstDisplaced().get(review),
        basis.exposureDays());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The annual recurring revenue in the reporting currency; null where there is none. */
  public BigDecimal arr() {
    return ReportingCurrency.converted(account.arr(), rate);
  }

  /** The currency, where it has revenue and there is no rate for it; else empty. */
  public Optional<String> currencyWithoutRate() {
    return account.arr() != null && rate == null
        ? Optional.of(account.currency())
        : Optional.empty();
  }

  /** Whether it is a customer on a day; on the day it leaves it still is. */
  public boolean isCustomerOn(LocalDate day) {
    return !account.customerSince().isAfter(day)
        && (account.churnedAt() == null || !account.churnedAt().isBefore(day));
  }

  /** Whether it is a customer on a day, and does not leave on it. */
  public boolean staysAfter(LocalDate day) {
    return isCustomerOn(day) && !day.equals(account.churnedAt());
  }

  /** Of the items that expose it on a day the one that has done so for the longest. */
  public Optional<Spell> exposing(LocalDate day) {
    return spells.stream().filter(each -> each.exposesOn(day)).min(LONGEST_EXPOSED);
  }

  /** The first day on which it waited for anything; empty where it never did. */
  public Optional<LocalDate> firstWait() {
    return first(Spell::waitingSince);
  }

  /** The first day on which anything exposed it; empty where nothing ever did. */
  public Optional<LocalDate> firstExposed() {
    return first(Spell::exposedSince);
  }

  private Optional<LocalDate> first(Function<Spell, LocalDate> day) {
    return spells.stream().map(day).filter(Objects::nonNull).min(Comparator.naturalOrder());
  }

  /** The months of a panel that it is in, by what it was then. */
  public CustomerMonths in(Months months) {
    LocalDate gone = account.churnedAt() == null ? NEVER : account.churnedAt().plusDays(1);
    long stays = months.startingIn(account.customerSince(), gone);
    long waiting = 0;
    long exposing = 0;
    for (Spell spell : spells) {
      waiting |= months.startingIn(spell.waitingSince(), spell.waitingUntil());
      exposing |= months.startingIn(spell.exposedSince(), spell.exposedUntil());
    }
    long before = months.startingIn(months.firstDay(), firstExposed().orElse(NEVER));
    long inPanel = waiting & stays;
    long exposed = inPanel & exposing;
    return new CustomerMonths(
        inPanel,
        exposed,
        inPanel & ~exposed & before,
        inPanel & ~exposed & ~before,
        account.churnedAt() == null ? -1 : months.numberOf(account.churnedAt()));
  }
}
