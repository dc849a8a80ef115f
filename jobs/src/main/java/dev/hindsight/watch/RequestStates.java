package dev.hindsight.watch;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How some requests stand, looked for among all. */
public final class RequestStates implements Tally<DealHistory, RequestStates> {

  private static final long serialVersionUID = 1;
  private final ReviewBasis basis;
  private final Set<String> wanted;
  private final TreeMap<String, RequestState> found = new TreeMap<>();

  /**
   * Nothing is found yet.
   *
   * @param wanted the requests
   */
  public RequestStates(ReviewBasis basis, Set<String> wanted) {
    this.basis = basis;
    this.wanted = wanted;
  }

  @Override
  public void accept(DealHistory counted) {
    if (counted.requests().stream().anyMatch(each -> wanted.contains(each.request().requestId()))) {
      KnownDeal deal = KnownDeal.of(counted, basis);
      deal.requests().forEach(request -> find(deal, request));
    }
  }

  private void find(KnownDeal deal, KnownRequest request) {
    String id = request.request().requestId();
    if (wanted.contains(id)) {
      found.put(id, RequestState.of(deal, request));
    }
  }

  @Override
  public void combine(RequestStates other) {
    found.putAll(other.found);
  }

  Map<String, RequestState> found() {
    return found;
  }
}
