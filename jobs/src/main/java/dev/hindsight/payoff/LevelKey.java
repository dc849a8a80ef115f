package dev.hindsight.payoff;

import dev.hindsight.findings.payoff.PayOffDimension;
import java.io.Serializable;
import java.util.List;

/**
 * Trade-offs that are totalled together.
 *
 * @param group {@link #ALL}, {@link #GIVEN}, {@link #REFUSED}, {@link #LIKE} or the name of a
 *     dimension
 * @param names the level of that dimension, or what like requests have in common
 */
record LevelKey(String group, List<String> names) implements Serializable {

  static final LevelKey ALL = new LevelKey("ALL", List.of());
  static final LevelKey GIVEN = new LevelKey("GIVEN", List.of());
  static final LevelKey REFUSED = new LevelKey("REFUSED", List.of());
  private static final String LIKE = "LIKE";

  static LevelKey of(PayOffDimension dimension, String level) {
    return new LevelKey(dimension.name(), List.of(level));
  }

  /** Requests alike in answer and deal. */
  static LevelKey like(LedgerEntry entry) {
    DealStratum deal = entry.deal();
    return new LevelKey(
        LIKE, List.of(entry.answer().name(), deal.segment(), deal.dealType(), deal.sizeBand()));
  }

  boolean isLike() {
    return group.equals(LIKE);
  }

  boolean isOf(PayOffDimension dimension) {
    return group.equals(dimension.name());
  }

  String name() {
    return names.get(0);
  }
}
