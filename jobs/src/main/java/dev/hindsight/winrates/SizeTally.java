package dev.hindsight.winrates;

import dev.hindsight.basis.MissingRates;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Amounts;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.stats.FisherExact;
import dev.hindsight.stats.TwoByTwo;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The sizes of the window's closed deals, of which the terciles make size bands. */
public final class SizeTally implements Tally<KnownDeal, SizeTally> {

  private static final long serialVersionUID = 1;
  private static final String NO_CLOSED_DEAL = "no deal closed in the window";

  /** By how much more of the lost than of the won deals lack a size, in shares of one. */
  private static final double FURTHER = 0.10;

  private static final double LEVEL = 0.01;

  private final MissingRates missingRates = new MissingRates();
  private final Amounts sizes = new Amounts();
  private long lost;
  private long lostWithoutSize;
  private long won;
  private long wonWithoutSize;

  @Override
  public void accept(KnownDeal deal) {
    if (!deal.exists()) {
      return;
    }
    Optional<String> withoutRate = deal.currencyWithoutRate();
    if (withoutRate.isPresent()) {
      missingRates.accept(withoutRate.get(), deal.moneyDay());
    } else if (deal.isClosedInWindow()) {
      closed(deal.outcome(), deal.size());
    }
  }

  private void closed(DealOutcome outcome, BigDecimal size) {
    if (size != null) {
      sizes.add(size);
    }
    long without = size == null ? 1 : 0;
    if (outcome == DealOutcome.LOST) {
      lost++;
      lostWithoutSize += without;
    } else if (outcome == DealOutcome.WON) {
      won++;
      wonWithoutSize += without;
    }
  }

  @Override
  public void combine(SizeTally other) {
    missingRates.combine(other.missingRates);
    sizes.addAll(other.sizes);
    lost += other.lost;
    lostWithoutSize += other.lostWithoutSize;
    won += other.won;
    wonWithoutSize += other.wonWithoutSize;
  }

  /** Whether a size that is not known is clearly commoner among lost than among won deals. */
  private boolean givesOutcomeAway() {
    double further = share(lostWithoutSize, lost) - share(wonWithoutSize, won);
    TwoByTwo without = new TwoByTwo(lostWithoutSize, lost, wonWithoutSize, won);
    return further >= FURTHER && FisherExact.oneSided(without) < LEVEL;
  }

  private Rate lostWithoutSize() {
    return Shares.rate(lostWithoutSize, lost, "no deal of the window was lost");
  }

  private static double share(long of, long all) {
    return all == 0 ? 0 : of / (double) all;
  }

  /**
   * Nothing, where the money of all deals could be converted.
   *
   * @throws dev.hindsight.exports.contract.InputException where foreign money has no exchange rate
   */
  public void check(String reportingCurrency) {
    missingRates.check(reportingCurrency, "deal", "deals");
  }

  /** The bands: the ⌈n/3⌉-th and ⌈2n/3⌉-th smallest size; or why size cannot be used. */
  public Measured<SizeBands> bands() {
    if (givesOutcomeAway()) {
      return Measured.not(
          String.format(
              Locale.ROOT,
              "%,d of the window's %,d lost deals have a size of zero or none, but only %,d of its"
                  + " %,d won deals have none, so that size would give the outcome away",
              lostWithoutSize,
              lost,
              wonWithoutSize,
              won));
    }
    return Measured.of(
        sizes.terciles(
            (small, medium) -> new SizeBands(small, medium, Measured.of(lostWithoutSize()))),
        NO_CLOSED_DEAL);
  }
}
