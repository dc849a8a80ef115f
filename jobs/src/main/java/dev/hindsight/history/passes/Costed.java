package dev.hindsight.history.passes;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.exports.Serialized;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.CostTally;
import dev.hindsight.history.TradeOffHistory;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;

/**
 * Accounts and what they wait for, and deals beside what their requests cost, by what some reviews
 * know.
 *
 * @param <C> what is counted of the items that were displaced
 */
public final class Costed<C extends CostTally<C>> implements AutoCloseable {

  private final Jobs jobs;
  private final List<ReviewBasis> reviews;
  private final Optional<JavaRDD<byte[]>> accounts;
  private final Optional<JavaPairRDD<byte[], byte[]>> items;
  private final JavaRDD<RiddenTradeOff> tradeOffs;
  private final C empty;

  /**
   * What is counted of them.
   *
   * @param accounts accounts and what they wait for; empty where there are none
   * @param items items with what displaced them and whom they exposed; empty where that is not
   *     measured
   */
  Costed(
      Jobs jobs,
      List<ReviewBasis> reviews,
      Optional<JavaRDD<byte[]>> accounts,
      Optional<JavaPairRDD<byte[], byte[]>> items,
      JavaRDD<RiddenTradeOff> tradeOffs,
      C empty) {
    this.jobs = jobs;
    this.reviews = reviews;
    this.accounts = accounts;
    this.items = items;
    this.tradeOffs = tradeOffs;
    this.empty = empty;
  }

  /** Counts all accounts in one job; without one, none where there are no accounts. */
  public <T extends Tally<AccountHistory, T>> T countAccounts(String name, T start) {
    return accounts
        .map(each -> jobs.run(name, () -> Counting.of(each.map(AccountHistory::read), start)))
        .orElse(start);
  }

  /** Counts all trade-offs in one job, and on the way what displaced items cost. */
  public <T extends Tally<TradeOffHistory, T>> Both<T, C> countTradeOffs(String name, T start) {
    return jobs.run(name, () -> Counting.of(tradeOffs, new Both<>(start, empty)));
  }

  /** Writes something of all items that were displaced, sorted by it, in one job. */
  public void writeItems(
      String name, SortedRows<Told> rows, Blocks<byte[]> blocks, Appending appending) {
    List<ReviewBasis> known = reviews;
    items.ifPresent(
        each ->
            jobs.inOrder(
                name,
                Sorted.of(
                    each.mapPartitions(entries -> Told.of(Shuffle.entries(entries), known)), rows),
                blocks,
                appending));
  }

  /** Writes something of all trade-offs, sorted by it, in one job. */
  public void writeTradeOffs(
      String name, SortedRows<TradeOffHistory> rows, Blocks<byte[]> blocks, Appending appending) {
    JavaRDD<TradeOffHistory> all =
        tradeOffs.filter(each -> each.tradeOff() != null).map(RiddenTradeOff::tradeOff);
    jobs.inOrder(name, Sorted.of(all, rows), blocks, appending);
  }

  /** A tally of trade-offs, and one of the items on the way. */
  public static final class Both<T extends Tally<TradeOffHistory, T>, C extends CostTally<C>>
      implements Tally<RiddenTradeOff, Both<T, C>> {

    private static final long serialVersionUID = 1;
    private final T tally;
    private final C costs;

    Both(T tally, C costs) {
      this.tally = tally;
      this.costs = costs;
    }

    /** What was counted of trade-offs. */
    public T tally() {
      return tally;
    }

    /** What was counted of the items that were displaced. */
    public C costs() {
      return costs;
    }

    @Override
    public void accept(RiddenTradeOff counted) {
      if (counted.tradeOff() == null) {
        costs.combine(Serialized.read(counted.rider()));
      } else {
        tally.accept(counted.tradeOff());
      }
    }

    @Override
    public void combine(Both<T, C> other) {
      tally.combine(other.tally);
      costs.combine(other.costs);
    }
  }

  @Override
  public void close() {
    accounts.ifPresent(each -> each.unpersist());
  }
}
