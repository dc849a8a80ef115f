package dev.hindsight.payoff;

import dev.hindsight.comparing.Draws;
import dev.hindsight.history.TradeOffHistory;
import java.io.Serializable;
import java.util.List;

/** Says of each trade-off what it comes to, once for all that sum them. */
public final class Valuer implements Serializable {

  private static final long serialVersionUID = 1;

  private final PayOffBasis basis;
  private final Valuation valuation;
  private final Draws draws;

  Valuer(PayOffBasis basis, Valuation valuation) {
    this.basis = basis;
    this.valuation = valuation;
    this.draws = new Draws(valuation.resamples());
  }

  /** The requests of the ledger among those of a deal, by identifier. */
  public List<ValuedRequest> of(TradeOffHistory history) {
    return DecidedRequests.known(history, basis).stream()
        .map(each -> new ValuedRequest(each, of(each.decided().entry())))
        .toList();
  }

  ValuedEntry of(LedgerEntry entry) {
    Valuation.Figures figures = valuation.figures(entry);
    return new ValuedEntry(entry, figures, EntrySums.of(entry, figures, valuation, draws));
  }
}
