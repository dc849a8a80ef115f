package dev.hindsight.payoff;

import dev.hindsight.findings.PayOffVerdict;
import dev.hindsight.history.Tally;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What trade-offs come to together, total by total, as they are and in each resample of accounts.
 * They add up exactly: trade-offs may be accepted and sums combined in any order.
 */
final class NetSums implements Tally<LedgerEntry, NetSums> {

  private static final long serialVersionUID = 1;

  /** Settled trade-offs apart from those for which it is too early. */
  private record Key(LevelKey level, boolean tooEarly) implements Serializable {}

  private final Valuation valuation;
  private final LevelNames names;
  private final Draws draws;
  private final Map<Key, LevelSums> sums = new HashMap<>();

  NetSums(Valuation valuation, LevelNames names) {
    this.valuation = valuation;
    this.names = names;
    this.draws = new Draws(valuation.resamples());
  }

  @Override
  public void accept(LedgerEntry entry) {
    Valuation.Figures figures = valuation.figures(entry);
    EntrySums once = EntrySums.of(entry, figures, valuation, draws);
    boolean tooEarly = figures.verdict() == PayOffVerdict.TOO_EARLY;
    for (LevelKey level : names.of(entry)) {
      at(level, tooEarly).accept(entry, figures, once);
    }
  }

  @Override
  public void combine(NetSums other) {
    other.sums.forEach(
        (key, theirs) -> sums.computeIfAbsent(key, absent -> new LevelSums()).combine(theirs));
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
