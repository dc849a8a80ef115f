package dev.hindsight.payoff;

import dev.hindsight.findings.PayOffDimension;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which totals a trade-off belongs to. What the exports may name without end is bounded: beyond the
 * product managers with most requests the others are put together, and of like requests the largest
 * groups are totalled.
 */
final class LevelNames implements Serializable {

  private static final long serialVersionUID = 1;

  /** The level of product managers beyond the largest ones. */
  static final String OTHERS = "(others)";

  private static final int MOST_MANAGERS = 200;
  private static final int MOST_LIKE = 500;

  private final Set<String> managers;
  private final Set<LevelKey> like;

  private LevelNames(Set<String> managers, Set<LevelKey> like) {
    this.managers = managers;
    this.like = like;
  }

  /** The names among those of all trade-offs. */
  static LevelNames of(LedgerCounts counts) {
    return new LevelNames(
        largest(counts.managers(), MOST_MANAGERS), largest(counts.like(), MOST_LIKE));
  }

  private static <T> Set<T> largest(Map<T, Long> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(each -> each.getKey().toString()))
        .limit(most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The totals of a trade-off. */
  List<LevelKey> of(Stake stake) {
    List<LevelKey> keys = new ArrayList<>();
    keys.add(LevelKey.ALL);
    keys.add(stake.isGiven() ? LevelKey.GIVEN : LevelKey.REFUSED);
    keys.add(LevelKey.of(PayOffDimension.DECISION_QUARTER, stake.quarter()));
    keys.add(LevelKey.of(PayOffDimension.PRODUCT_MANAGER, manager(stake.productManager())));
    keys.add(LevelKey.of(PayOffDimension.DECISION_CLASS, Vocabulary.word(stake.answer())));
    if (stake.alternativeKind() != null) {
      keys.add(LevelKey.of(PayOffDimension.ALTERNATIVE_KIND, stake.alternativeKind()));
    }
    keys.add(LevelKey.of(PayOffDimension.SIZE_BAND, stake.deal().sizeBand()));
    keys.add(LevelKey.of(PayOffDimension.STRATEGIC_FIT, stake.strategicFit()));
    keys.add(LevelKey.of(PayOffDimension.OTHER_PROSPECTS, stake.prospectsBand()));
    keys.add(LevelKey.of(PayOffDimension.DEAL_TYPE, stake.deal().dealType()));
    LevelKey alike = LevelKey.like(stake);
    if (like.contains(alike)) {
      keys.add(alike);
    }
    return keys;
  }

  /** The name under which a product manager's requests are totalled. */
  String manager(String name) {
    return managers.contains(name) ? name : OTHERS;
  }
}
