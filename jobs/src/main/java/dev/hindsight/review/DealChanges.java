package dev.hindsight.review;

import dev.hindsight.basis.Tally;
import dev.hindsight.findings.Restated.Cause;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Counts the deals that are known differently than in an earlier report, and remembers the first
 * few of each kind by identifier.
 */
public final class DealChanges implements Tally<DealChanges.Pair, DealChanges> {

  private static final long serialVersionUID = 1;
  private static final int EXAMPLES = 5;

  private final Map<DealChange, Long> deals = new EnumMap<>(DealChange.class);
  private final Map<DealChange, TreeSet<String>> examples = new EnumMap<>(DealChange.class);

  /**
   * A deal as it was and as it is, on one as-of date.
   *
   * @param published as the earlier report knew it; empty where it did not
   * @param today as today's exports have it; empty where they do not
   */
  public record Pair(Optional<SnapshotDeal> published, Optional<SnapshotDeal> today) {

    String dealId() {
      return published.or(() -> today).orElseThrow().dealId();
    }
  }

  @Override
  public void accept(Pair deal) {
    for (DealChange change : DealChange.values()) {
      if (change.isShown(deal.published(), deal.today())) {
        add(change, 1, List.of(deal.dealId()));
      }
    }
  }

  @Override
  public void combine(DealChanges other) {
    other.deals.forEach((change, count) -> add(change, count, other.examples.get(change)));
  }

  private void add(DealChange change, long count, Collection<String> identifiers) {
    deals.merge(change, count, Long::sum);
    TreeSet<String> first = examples.computeIfAbsent(change, same -> new TreeSet<>());
    first.addAll(identifiers);
    while (first.size() > EXAMPLES) {
      first.pollLast();
    }
  }

  /** What differs; nothing where nothing does. */
  public List<Cause> causes() {
    return deals.entrySet().stream()
        .map(
            each ->
                new Cause(
                    each.getKey().label(),
                    each.getValue(),
                    List.copyOf(examples.get(each.getKey()))))
        .toList();
  }
}
