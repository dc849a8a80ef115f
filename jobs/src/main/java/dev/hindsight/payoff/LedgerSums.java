package dev.hindsight.payoff;

import dev.hindsight.basis.Largest;
import dev.hindsight.basis.Tally;
import dev.hindsight.payoff.DecidedRequest.LatestFirst;
import java.time.LocalDate;
import java.util.List;

/** What trade-offs come to together, and those that findings show one by one. */
public final class LedgerSums implements Tally<ValuedRequest, LedgerSums> {

  private static final long serialVersionUID = 1;

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
  LedgerSums(NetSums sums, LocalDate shownSince, int most) {
    this.sums = sums;
    this.shownSince = shownSince;
    this.shown = new Largest<>(most, LatestFirst.ORDER);
  }

  @Override
  public void accept(ValuedRequest valued) {
    sums.accept(valued.valued());
    if (!valued.decided().decidedAt().isBefore(shownSince)) {
      shown.accept(valued.decided());
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
