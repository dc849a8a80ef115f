package dev.hindsight.payoff;

import dev.hindsight.basis.Largest;
import dev.hindsight.basis.Tally;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.DecidedRequest.LatestFirst;
import java.time.LocalDate;
import java.util.List;

/** What trade-offs come to together, and those that findings show one by one. */
public final class LedgerSums implements Tally<TradeOffHistory, LedgerSums> {

  private static final long serialVersionUID = 1;

  private final PayOffBasis basis;
  private final LocalDate shownSince;
  private final NetSums sums;
  private final Largest<DecidedRequest, LatestFirst> shown;

  /**
   * Nothing so far.
   *
   * @param sums of nothing
   * @param shownSince earlier ones are not shown
   * @param most how many are shown at most
   */
  LedgerSums(PayOffBasis basis, NetSums sums, LocalDate shownSince, int most) {
    this.basis = basis;
    this.sums = sums;
    this.shownSince = shownSince;
    this.shown = new Largest<>(most, LatestFirst.ORDER);
  }

  @Override
  public void accept(TradeOffHistory history) {
    for (DecidedRequest decided : DecidedRequests.of(history, basis)) {
      sums.accept(decided.entry());
      if (!decided.decidedAt().isBefore(shownSince)) {
        shown.accept(decided);
      }
    }
  }

  @Override
  public void combine(LedgerSums other) {
    sums.combine(other.sums);
    shown.combine(other.shown);
  }

  NetSums sums() {
    return sums;
  }

  /** The latest first. */
  List<DecidedRequest> shown() {
    return shown.kept();
  }
}
