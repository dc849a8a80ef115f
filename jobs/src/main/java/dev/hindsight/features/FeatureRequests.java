package dev.hindsight.features;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many requests of the last twelve quarters ask for each feature. */
public final class FeatureRequests implements Tally<KnownDeal, FeatureRequests> {

  private static final long serialVersionUID = 1;

  private static final Comparator<Map.Entry<Long, Long>> MOST_FIRST =
      Map.Entry.<Long, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

  private final ReviewPeriod period;
  private final Map<Long, Long> requests = new HashMap<>();
  private long unnamed;

  /** A tally that has counted nothing. */
  public FeatureRequests(ReviewBasis basis) {
    this.period = basis.period();
  }

  @Override
  public void accept(KnownDeal deal) {
    for (KnownRequest request : deal.requests()) {
      if (AskedFor.counts(request, period)) {
        Optional<Long> feature = AskedFor.feature(request.request());
        feature.ifPresent(hash -> requests.merge(hash, 1L, Long::sum));
        unnamed += feature.isPresent() ? 0 : 1;
      }
    }
  }

  @Override
  public void combine(FeatureRequests other) {
    other.requests.forEach((hash, count) -> requests.merge(hash, count, Long::sum));
    unnamed += other.unnamed;
  }

  /**
   * The features that are looked at.
   *
   * @param most how many at most, those asked for most
   */
  public LookedAt lookedAt(int most) {
    Set<Long> hashes = new HashSet<>();
    requests.entrySet().stream()
        .sorted(MOST_FIRST)
        .limit(most)
        .forEach(each -> hashes.add(each.getKey()));
    return new LookedAt(
        hashes,
        requests.size(),
        requests.values().stream().mapToLong(Long::longValue).sum(),
        unnamed);
  }
}
