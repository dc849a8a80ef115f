package dev.hindsight.pressure;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.history.KnownDeal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Deals of which it was said in the window, by the first answer, that they are the only
 * opportunity: by who sells them, and the day on which it was said first.
 */
public final class OnlyClaims implements Tally<KnownDeal, OnlyClaims> {

  private static final long serialVersionUID = 1;

  /**
   * What was said.
   *
   * @param day when it was said first
   * @param isOpen whether the deal itself is among those that were open on that day
   */
  record Claim(Seller seller, LocalDate day, boolean isOpen) implements Serializable {}

  private final ReviewBasis basis;
  private final Map<Claim, Long> deals = new HashMap<>();
  private long withoutSeller;

  /** A tally that has counted nothing. */
  public OnlyClaims(ReviewBasis basis) {
    this.basis = basis;
  }

  @Override
  public void accept(KnownDeal deal) {
    if (deal.exists()) {
      saidAt(deal).filter(basis.period()::isInWindow).ifPresent(day -> accept(deal, day));
    }
  }

  private void accept(KnownDeal deal, LocalDate day) {
    Optional<Seller> seller = Seller.of(deal.deal());
    seller.ifPresent(
        each ->
            deals.merge(new Claim(each, day, OpenDeals.isOpen(deal.deal(), day)), 1L, Long::sum));
    withoutSeller += seller.isEmpty() ? 1 : 0;
  }

  private Optional<LocalDate> saidAt(KnownDeal deal) {
    return deal.requests().stream()
        .map(each -> new PressedRequest(each, basis))
        .flatMap(each -> each.firstOf(Tactic.ONLY_OPPORTUNITY).stream())
        .min(Comparator.naturalOrder());
  }

  @Override
  public void combine(OnlyClaims other) {
    other.deals.forEach((claim, count) -> deals.merge(claim, count, Long::sum));
    withoutSeller += other.withoutSeller;
  }

  /** How many deals there are of each. */
  Map<Claim, Long> deals() {
    return Map.copyOf(deals);
  }

  /** Deals that name neither a person nor a team that sells them. */
  long withoutSeller() {
    return withoutSeller;
  }
}
