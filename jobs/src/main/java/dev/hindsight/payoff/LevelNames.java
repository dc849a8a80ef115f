package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.payoff.PayOffDimension;
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
record LevelNames(Set<String> managers, Set<LevelKey> like) implements Serializable {

  private static final int MOST_MANAGERS = 200;
  private static final int MOST_LIKE = 500;

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

  /**
   * The totals of a trade-off. Those of one list are summed once, and only told apart when totals
   * are asked for.
   */
  List<List<LevelKey>> of(LedgerEntry entry) {
    List<List<LevelKey>> keys = new ArrayList<>();
    keys.add(alike(entry));
    keys.add(List.of(LevelKey.of(PayOffDimension.DECISION_QUARTER, entry.quarter())));
    String manager = manager(entry.productManager());
    keys.add(List.of(LevelKey.of(PayOffDimension.PRODUCT_MANAGER, manager)));
    keys.add(
        List.of(
            LevelKey.of(PayOffDimension.STRATEGIC_FIT, entry.strategicFit()),
            LevelKey.of(PayOffDimension.OTHER_PROSPECTS, entry.prospectsBand())));
    if (entry.alternativeKind() != null) {
      keys.add(List.of(LevelKey.of(PayOffDimension.ALTERNATIVE_KIND, entry.alternativeKind())));
    }
    return keys;
  }

  private List<LevelKey> alike(LedgerEntry entry) {
    List<LevelKey> keys = new ArrayList<>();
    keys.add(LevelKey.ALL);
    keys.add(entry.isGiven() ? LevelKey.GIVEN : LevelKey.REFUSED);
    keys.add(LevelKey.of(PayOffDimension.DECISION_CLASS, Vocabularies.word(entry.answer())));
    keys.add(LevelKey.of(PayOffDimension.SIZE_BAND, entry.deal().sizeBand()));
    keys.add(LevelKey.of(PayOffDimension.DEAL_TYPE, entry.deal().dealType()));
    LevelKey alike = LevelKey.like(entry);
    if (like.contains(alike)) {
      keys.add(alike);
    }
    return keys;
  }

  /** The name under which a product manager's requests are totalled. */
  String manager(String name) {
    return managers.contains(name) ? name : Levels.OTHERS;
  }
}
