package dev.hindsight.payoff;

import dev.hindsight.basis.Tally;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.history.RequestCosts.Part;
import dev.hindsight.history.TradeOffHistory;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many trade-offs there are of what, which names the totals need, and what falls on requests
 * that bear no cost.
 */
public final class LedgerCounts implements Tally<TradeOffHistory, LedgerCounts> {

  private static final long serialVersionUID = 1;

  /** Promises that came to the same. */
  record PromiseCell(String manager, String quarter, PromiseKept kept, long daysLate)
      implements Serializable {}

  private final PayOffBasis basis;
  private final PromiseRules promiseRules;
  private final Map<String, Long> managers = new HashMap<>();
  private final Map<LevelKey, Long> like = new HashMap<>();
  private final Set<DealStratum> strata = new HashSet<>();
  private final Map<PromiseCell, Long> promises = new HashMap<>();
  private final Map<String, Long> displacing = new HashMap<>();
  private final Map<String, Long> exposing = new HashMap<>();
  private long tradeOffs;
  private long withoutSize;
  private long withoutEffort;
  private long displacedUnits;
  private long strayRequests;
  private long strayUnits;

  LedgerCounts(PayOffBasis basis) {
    this.basis = basis;
    this.promiseRules = PromiseRules.of(basis.review());
  }

  /** Counts a deal's trade-offs, and what falls on its other requests. */
  @Override
  public void accept(TradeOffHistory history) {
    List<DecidedRequest> decided = DecidedRequests.of(history, basis);
    Set<String> ofLedger =
        decided.stream().map(each -> each.request().requestId()).collect(Collectors.toSet());
    DecidedRequests.costs(history, basis).values().stream()
        .filter(each -> !ofLedger.contains(each.requestId()))
        .forEach(each -> stray(each.trend().stream().mapToLong(Part::arrUnits).sum()));
    decided.forEach(this::add);
  }

  private void add(DecidedRequest decided) {
    LedgerEntry entry = decided.entry();
    tradeOffs++;
    managers.merge(entry.productManager(), 1L, Long::sum);
    like.merge(LevelKey.like(entry), 1L, Long::sum);
    strata.add(entry.deal());
    promises.merge(cell(decided), 1L, Long::sum);
    withoutSize += entry.hasSize() ? 0 : 1;
    if (entry.isGiven()) {
      addGiven(decided);
    } else {
      stray(entry.displacedUnits());
    }
  }

  private void addGiven(DecidedRequest decided) {
    LedgerEntry entry = decided.entry();
    displacedUnits = Math.addExact(displacedUnits, entry.displacedUnits());
    withoutEffort += entry.effortDays() == null ? 1 : 0;
    if (decided.displaced().stream().anyMatch(item -> item.displacedOn() != null)) {
      displacing.merge(entry.quarter(), 1L, Long::sum);
      exposing.merge(entry.quarter(), entry.exposing() ? 1L : 0, Long::sum);
    }
  }

  private void stray(long units) {
    strayRequests += units > 0 ? 1 : 0;
    strayUnits = Math.addExact(strayUnits, units);
  }

  private PromiseCell cell(DecidedRequest decided) {
    LedgerEntry entry = decided.entry();
    PromiseKept kept = promiseRules.kept(decided.inForce());
    long daysLate = kept == PromiseKept.LATE ? PromiseRules.daysLate(decided) : 0;
    return new PromiseCell(entry.productManager(), entry.quarter(), kept, daysLate);
  }

  @Override
  public void combine(LedgerCounts other) {
    other.managers.forEach((name, count) -> managers.merge(name, count, Long::sum));
    other.like.forEach((key, count) -> like.merge(key, count, Long::sum));
    other.promises.forEach((cell, count) -> promises.merge(cell, count, Long::sum));
    other.displacing.forEach((quarter, count) -> displacing.merge(quarter, count, Long::sum));
    other.exposing.forEach((quarter, count) -> exposing.merge(quarter, count, Long::sum));
    strata.addAll(other.strata);
    tradeOffs += other.tradeOffs;
    withoutSize += other.withoutSize;
    withoutEffort += other.withoutEffort;
    displacedUnits = Math.addExact(displacedUnits, other.displacedUnits);
    strayRequests += other.strayRequests;
    strayUnits = Math.addExact(strayUnits, other.strayUnits);
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

  /** Requests whose deal has no size. */
  long withoutSize() {
    return withoutSize;
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
