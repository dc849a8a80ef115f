package dev.hindsight.pressure;

import dev.hindsight.basis.Tally;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.history.KnownDeal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many deals those had open who called one the only opportunity, on the day on which they did.
 * So what is kept grows with what was said, and not with the deals.
 */
final class OpenDeals implements Tally<KnownDeal, OpenDeals> {

  private static final long serialVersionUID = 1;

  private final OnlyClaims claims;
  private final Map<Seller, TreeMap<LocalDate, Long>> open = new HashMap<>();

  /** A tally that has counted nothing. */
  OpenDeals(OnlyClaims claims) {
    this.claims = claims;
    claims
        .deals()
        .keySet()
        .forEach(
            claim ->
                open.computeIfAbsent(claim.seller(), absent -> new TreeMap<>())
                    .put(claim.day(), 0L));
  }

  /** Whether a deal was open on a day: opened by then, and not closed by its end. */
  static boolean isOpen(Deal deal, LocalDate day) {
    return deal.openedAt() != null
        && !deal.openedAt().isAfter(day)
        && (deal.closedAt() == null || deal.closedAt().isAfter(day));
  }

  @Override
  public void accept(KnownDeal deal) {
    if (deal.exists() && deal.deal().openedAt() != null) {
      Seller.deals(deal.deal())
          .filter(open::containsKey)
          .forEach(each -> accept(each, deal.deal()));
    }
  }

  private void accept(Seller seller, Deal deal) {
    open.get(seller)
        .tailMap(deal.openedAt(), true)
        .replaceAll((day, count) -> count + (isOpen(deal, day) ? 1 : 0));
  }

  @Override
  public void combine(OpenDeals other) {
    other.open.forEach(
        (seller, days) ->
            days.forEach((day, count) -> open.get(seller).merge(day, count, Long::sum)));
  }

  /**
   * Deals that were called the only opportunity.
   *
   * @param byOthers how many there are, by how many other deals of the same seller were open then
   * @param withoutSeller those of which it is not known who sells them
   */
  record Counted(SortedMap<Long, Long> byOthers, long withoutSeller) {

    Counted {
      byOthers = Collections.unmodifiableSortedMap(new TreeMap<>(byOthers));
    }
  }

  Counted counted() {
    return new Counted(others(), claims.withoutSeller());
  }

  /** Of how many deals so many others of the same seller were open on the day. */
  private SortedMap<Long, Long> others() {
    SortedMap<Long, Long> others = new TreeMap<>();
    claims
        .deals()
        .forEach(
            (claim, deals) ->
                others.merge(
                    open.get(claim.seller()).get(claim.day()) - (claim.isOpen() ? 1 : 0),
                    deals,
                    Long::sum));
    return others;
  }
}
