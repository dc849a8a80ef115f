package dev.hindsight.payoff;

import dev.hindsight.findings.PromiseKept;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * How many trade-offs there are of what, which names the totals need, and what falls on requests
 * that bear no cost. They add up: rows may be accepted and counts combined in any order.
 */
final class LedgerCounts implements Serializable {

  private static final long serialVersionUID = 1;

  /** Promises that came to the same. */
  record PromiseCell(String manager, String quarter, PromiseKept kept, long daysLate)
      implements Serializable {}

  private final Map<String, Long> managers = new HashMap<>();
  private final Map<LevelKey, Long> like = new HashMap<>();
  private final Set<DealStratum> strata = new HashSet<>();
  private final Map<PromiseCell, Long> promises = new HashMap<>();
  private final Map<String, Long> displacing = new HashMap<>();
  private final Map<String, Long> exposing = new HashMap<>();
  private long tradeOffs;
  private long withoutEffort;
  private long displacedUnits;
  private long strayRequests;
  private long strayUnits;

  /** Adds a row of {@link TradeOffFacts}, of the ledger or not. */
  LedgerCounts accept(Row row, PromiseRules rules) {
    if (!TradeOffRow.isOfLedger(row)) {
      stray(Stake.parts(row).stream().mapToLong(Stake.Part::units).sum());
      return this;
    }
    Stake stake = Stake.of(row);
    tradeOffs++;
    managers.merge(stake.productManager(), 1L, Long::sum);
    like.merge(LevelKey.like(stake), 1L, Long::sum);
    strata.add(stake.deal());
    promises.merge(cell(stake, Promise.of(row, rules)), 1L, Long::sum);
    if (!stake.isGiven()) {
      stray(stake.displacedUnits());
      return this;
    }
    displacedUnits = Math.addExact(displacedUnits, stake.displacedUnits());
    withoutEffort += stake.effortDays() == null ? 1 : 0;
    if (TradeOffRow.displaced(row).stream().anyMatch(item -> item.displacedAt() != null)) {
      displacing.merge(stake.quarter(), 1L, Long::sum);
      exposing.merge(stake.quarter(), stake.exposing() ? 1L : 0, Long::sum);
    }
    return this;
  }

  private void stray(long units) {
    strayRequests += units > 0 ? 1 : 0;
    strayUnits = Math.addExact(strayUnits, units);
  }

  private static PromiseCell cell(Stake stake, Promise promise) {
    long daysLate = promise.kept() == PromiseKept.LATE ? promise.daysLate() : 0;
    return new PromiseCell(stake.productManager(), stake.quarter(), promise.kept(), daysLate);
  }

  LedgerCounts combine(LedgerCounts other) {
    other.managers.forEach((name, count) -> managers.merge(name, count, Long::sum));
    other.like.forEach((key, count) -> like.merge(key, count, Long::sum));
    other.promises.forEach((cell, count) -> promises.merge(cell, count, Long::sum));
    other.displacing.forEach((quarter, count) -> displacing.merge(quarter, count, Long::sum));
    other.exposing.forEach((quarter, count) -> exposing.merge(quarter, count, Long::sum));
    strata.addAll(other.strata);
    tradeOffs += other.tradeOffs;
    withoutEffort += other.withoutEffort;
    displacedUnits = Math.addExact(displacedUnits, other.displacedUnits);
    strayRequests += other.strayRequests;
    strayUnits = Math.addExact(strayUnits, other.strayUnits);
    return this;
  }

  /** Requests by product manager. */
  Map<String, Long> managers() {
    return managers;
  }

  /** Requests by what they are alike in. */
  Map<LevelKey, Long> like() {
    return like;
  }

  /** What their deals are alike in. */
  Set<DealStratum> strata() {
    return strata;
  }

  Map<PromiseCell, Long> promises() {
    return promises;
  }

  /** Yes and alternative that displaced something, by the label of the quarter. */
  Map<String, Long> displacing() {
    return displacing;
  }

  /** Those of them of which something still exposes a customer on the as-of date. */
  Map<String, Long> exposing() {
    return exposing;
  }

  long tradeOffs() {
    return tradeOffs;
  }

  /** Yes and alternative without {@code effort_days}. */
  long withoutEffort() {
    return withoutEffort;
  }

  /** Revenue that left and falls on a yes or an alternative of the ledger, in units. */
  long displacedUnits() {
    return displacedUnits;
  }

  /** Requests of an earlier day, or refused at last, that revenue falls on all the same. */
  long strayRequests() {
    return strayRequests;
  }

  /** That revenue, in units. */
  long strayUnits() {
    return strayUnits;
  }
}
