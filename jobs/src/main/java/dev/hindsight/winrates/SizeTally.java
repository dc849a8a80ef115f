package dev.hindsight.winrates;

import dev.hindsight.basis.MissingRates;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Amounts;
import dev.hindsight.findings.DealOutcome;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.SizeBands;
import dev.hindsight.history.KnownDeal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The sizes of the window's closed deals, of which the terciles make size bands. */
public final class SizeTally implements Tally<KnownDeal, SizeTally> {

  private static final long serialVersionUID = 1;
  private static final String NO_CLOSED_DEAL = "no deal closed in the window";

  private final MissingRates missingRates = new MissingRates();
  private final Amounts sizes = new Amounts();
  private long lost;
  private long lostWithoutSize;

  @Override
  public void accept(KnownDeal deal) {
    if (!deal.exists()) {
      return;
    }
    Optional<String> withoutRate = deal.currencyWithoutRate();
    if (withoutRate.isPresent()) {
      missingRates.accept(withoutRate.get(), deal.moneyDay());
    } else if (!deal.isOpen() && deal.isInWindow()) {
      closed(deal.outcome(), deal.size());
    }
  }

  private void closed(DealOutcome outcome, BigDecimal size) {
    if (outcome == DealOutcome.LOST) {
      lost++;
      lostWithoutSize += size == null || size.signum() == 0 ? 1 : 0;
    }
    if (size != null) {
      sizes.add(size);
    }
  }

  @Override
  public void combine(SizeTally other) {
    missingRates.combine(other.missingRates);
    sizes.addAll(other.sizes);
    lost += other.lost;
    lostWithoutSize += other.lostWithoutSize;
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
    if (2 * lostWithoutSize > lost) {
      return Measured.not(
          String.format(
              Locale.ROOT,
              "%,d of the window's %,d lost deals have an amount of zero or none, so that size"
                  + " would give the outcome away",
              lostWithoutSize,
              lost));
    }
    return sizes
        .terciles(SizeBands::new)
        .map(Measured::of)
        .orElseGet(() -> Measured.not(NO_CLOSED_DEAL));
  }
}
