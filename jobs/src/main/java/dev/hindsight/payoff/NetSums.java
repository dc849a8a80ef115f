package dev.hindsight.payoff;

import dev.hindsight.basis.Tally;
import dev.hindsight.findings.payoff.PayOffVerdict;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What trade-offs come to together, total by total, as they are and in each resample of accounts.
 * They add up exactly: trade-offs may be accepted and sums combined in any order.
 */
final class NetSums implements Tally<ValuedEntry, NetSums> {

  private static final long serialVersionUID = 1;

  /** Settled trade-offs apart from those for which it is too early. */
  private record Key<L>(L levels, boolean tooEarly) implements Serializable {}

  private final LevelNames names;
  private final Map<Key<List<LevelKey>>, LevelSums> sums = new HashMap<>();

  /** The sums of each level, made of those that are summed together when they are asked for. */
  private transient Map<Key<LevelKey>, LevelSums> totals;

  NetSums(LevelNames names) {
    this.names = names;
  }

  @Override
  public void accept(ValuedEntry valued) {
    boolean tooEarly = valued.figures().verdict() == PayOffVerdict.TOO_EARLY;
    for (List<LevelKey> levels : names.of(valued.entry())) {
      at(new Key<>(levels, tooEarly)).accept(valued);
    }
    totals = null;
  }

  @Override
  public void combine(NetSums other) {
    other.sums.forEach((key, theirs) -> at(key).combine(theirs));
    totals = null;
  }

  private LevelSums at(Key<List<LevelKey>> key) {
    return sums.computeIfAbsent(key, absent -> new LevelSums());
  }

  /** The sums of a total; those of nothing where no trade-off belongs to it. */
  LevelSums of(LevelKey level, boolean tooEarly) {
    return totals().getOrDefault(new Key<>(level, tooEarly), new LevelSums());
  }

  /** The totals that trade-offs belong to. */
  List<LevelKey> levels() {
    return totals().keySet().stream().map(Key::levels).distinct().toList();
  }

  private Map<Key<LevelKey>, LevelSums> totals() {
    if (totals == null) {
      totals = new HashMap<>();
      sums.forEach(
          (key, together) ->
              key.levels()
                  .forEach(
                      level ->
                          totals
                              .computeIfAbsent(
                                  new Key<>(level, key.tooEarly()), absent -> new LevelSums())
                              .combine(together)));
    }
    return totals;
  }
}
