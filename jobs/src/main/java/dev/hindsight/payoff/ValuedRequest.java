package dev.hindsight.payoff;

import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import dev.hindsight.history.RequestCosts.DisplacedItem;
import java.util.List;

/**
 * A request of the ledger and what it comes to. Arrays are at the places of the resamples and not
 * to be changed; null for nothing anywhere.
 */
public final class ValuedRequest {

  private final DecidedRequests.Known known;
  private final ValuedEntry valued;

  ValuedRequest(DecidedRequests.Known known, ValuedEntry valued) {
    this.known = known;
    this.valued = valued;
  }

  public KnownDeal deal() {
    return known.deal();
  }

  public KnownRequest request() {
    return known.request();
  }

  DecidedRequest decided() {
    return known.decided();
  }

  ValuedEntry valued() {
    return valued;
  }

  /** Whether its deal is closed and nothing that it displaced exposes a customer any more. */
  public boolean isSettled() {
    return valued.figures().verdict() != PayOffVerdict.TOO_EARLY;
  }

  /** Whether what it comes to is measured. */
  public boolean isCounted() {
    return valued.sums().whyNot().isEmpty();
  }

  /** What it comes to in the data as they are, in units; of one that is settled and counted. */
  public long netUnits() {
    return valued.figures().net().require();
  }

  /** What it comes to as it is, without resamples. */
  public RequestWorth worth() {
    boolean given = valued.entry().isGiven();
    if (!isSettled()) {
      return RequestWorth.unjudged(given, RequestWorth.Standing.TOO_EARLY);
    }
    if (!valued.figures().net().isMeasured()) {
      return RequestWorth.unjudged(given, RequestWorth.Standing.NOT_MEASURED);
    }
    long gain = valued.figures().gain().require();
    return new RequestWorth(
        given,
        RequestWorth.Standing.SETTLED,
        given ? gain : -gain,
        valued.figures().net().require());
  }

  /** The items that it displaced, by identifier. */
  public List<DisplacedItem> items() {
    return known.decided().displaced();
  }

  /** How often its account is drawn. */
  public int[] weights() {
    return valued.sums().weights();
  }

  /** What a yes or an alternative gained, in units. */
  public long[] gain() {
    return valued.sums().gain();
  }

  /** What a not now or never forwent, in units. */
  public long[] forgone() {
    return valued.sums().forgone();
  }

  /** What its effort cost, in units. */
  public long[] effort() {
    return valued.sums().effort();
  }

  /** The revenue of customers that left and that it displaced something for, in units. */
  public long[] displaced() {
    return valued.sums().displaced();
  }
}
