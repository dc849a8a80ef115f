package dev.hindsight.payoff;

import dev.hindsight.findings.PayOffVerdict;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What trade-offs come to together, total by total, as they are and in each resample of accounts.
 * They add up exactly: trade-offs may be accepted and sums combined in any order.
 */
final class NetSums implements Serializable {

  private static final long serialVersionUID = 1;

  /** Settled trade-offs apart from those for which it is too early. */
  private record Key(LevelKey level, boolean tooEarly) implements Serializable {}

  private final Map<Key, LevelSums> sums = new HashMap<>();

  /**
   * Adds a trade-off to some totals.
   *
   * @param levels the totals it belongs to
   */
  NetSums accept(Stake stake, Reckoning reckoning, List<LevelKey> levels) {
    Reckoning.Figures figures = reckoning.figures(stake);
    StakeSums once = StakeSums.of(stake, figures, reckoning);
    boolean tooEarly = figures.verdict() == PayOffVerdict.TOO_EARLY;
    for (LevelKey level : levels) {
      at(level, tooEarly).accept(stake, figures, once);
    }
    return this;
  }

  NetSums combine(NetSums other) {
    other.sums.forEach(
        (key, theirs) -> sums.computeIfAbsent(key, absent -> new LevelSums()).combine(theirs));
    return this;
  }

  /** The sums of a total; those of nothing where no trade-off belongs to it. */
  LevelSums of(LevelKey level, boolean tooEarly) {
    return sums.getOrDefault(new Key(level, tooEarly), new LevelSums());
  }

  /** The totals that trade-offs belong to. */
  List<LevelKey> levels() {
    return sums.keySet().stream().map(Key::level).distinct().toList();
  }

  private LevelSums at(LevelKey level, boolean tooEarly) {
    return sums.computeIfAbsent(new Key(level, tooEarly), absent -> new LevelSums());
  }
}
