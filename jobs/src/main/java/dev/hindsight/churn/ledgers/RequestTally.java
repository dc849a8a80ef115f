package dev.hindsight.churn.ledgers;

import dev.hindsight.basis.Largest;
import dev.hindsight.basis.Tally;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.history.TradeOffHistory;
import java.time.LocalDate;

/** The requests whose displacements exposed a customer of the window's panel, costliest first. */
public final class RequestTally implements Tally<TradeOffHistory, RequestTally> {

  private static final long serialVersionUID = 1;

  private final int review;
  private final LocalDate asOf;
  private final Largest<RequestRow, CostliestFirst<RequestRow>> requests =
      new Largest<>(Costliest.SHOWN, new CostliestFirst<>());

  /**
   * An empty tally.
   *
   * @param review the place of the review among those that are made together
   * @param asOf what is known by it
   */
  public RequestTally(int review, LocalDate asOf) {
    this.review = review;
    this.asOf = asOf;
  }

  @Override
  public void accept(TradeOffHistory history) {
    RequestRow.of(history, review, asOf).forEach(requests::accept);
  }

  @Override
  public void combine(RequestTally other) {
    requests.combine(other.requests);
  }

  public Largest<RequestRow, CostliestFirst<RequestRow>> requests() {
    return requests;
  }
}
