package dev.hindsight.payoff;

import dev.hindsight.basis.Months;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Say;
import dev.hindsight.payoff.panel.AttributableFractions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader must know beside the totals. */
final class PayOffRemarks {

  private static final String YARDSTICKS =
      "What was given is held against like deals with a not now, what was refused against like deals with a yes: their nets cannot be added together. Where a row has both, its net says how far the answers were ahead of the other answer, not what was earned.";

  private final PayOffLevel all;
  private final LedgerCounts counts;
  private final Valuation valuation;
  private final List<String> quarters;

  /**
   * The remarks.
   *
   * @param quarters the quarters of the ledger, oldest first
   */
  PayOffRemarks(PayOffLevel all, LedgerCounts counts, Valuation valuation, List<Quarter> quarters) {
    this.all = all;
    this.counts = counts;
    this.valuation = valuation;
    this.quarters = quarters.stream().map(Quarter::label).toList();
  }

  List<String> all() {
    return Stream.of(
            Optional.of(YARDSTICKS),
            stillExposing(),
            panel(),
            fraction(),
            effort(),
            withoutEffort(),
            notMeasured(),
            stray())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Else recent quarters would look cheap: what costs is too early and totalled apart. */
  private Optional<String> stillExposing() {
    return quarters.stream()
        .filter(quarter -> counts.exposing().getOrDefault(quarter, 0L) > 0)
        .findFirst()
        .map(this::stillExposing);
  }

  private String stillExposing(String first) {
    List<String> since = quarters.subList(quarters.indexOf(first), quarters.size());
    long exposing = sum(counts.exposing(), since);
    return "Of %s that displaced something, %s. From %s on it is %s of %s: that little churn is put down to the settled ones of these quarters does not mean that none is to come."
        .formatted(
            yeses(sum(counts.displacing(), quarters)),
            exposing == 1
                ? "1 still exposes a customer that waits, and is too early: customers may still leave over it"
                : "%s still expose a customer that waits, and are too early: customers may still leave over them"
                    .formatted(Say.count(exposing)),
            first,
            Say.count(exposing),
            Say.count(sum(counts.displacing(), since)));
  }

  private static long sum(Map<String, Long> counts, List<String> quarters) {
    return quarters.stream().mapToLong(quarter -> counts.getOrDefault(quarter, 0L)).sum();
  }

  private static String yeses(long count) {
    return count == 1
        ? "1 request answered with a yes or an alternative"
        : Say.count(count) + " requests answered with a yes or an alternative";
  }

  private Optional<String> panel() {
    Measured<Months> panel = valuation.panel();
    return panel.isMeasured()
        ? Optional.empty()
        : Optional.of(
            "Net leaves out what displaced items cost: %s.".formatted(panel.notMeasured()));
  }

  private Optional<String> fraction() {
    Measured<AttributableFractions> fractions = valuation.fractions();
    return !valuation.panel().isMeasured() || fractions.isMeasured() || counts.displacedUnits() == 0
        ? Optional.empty()
        : Optional.of(
            "What displaced items cost is not measured where customers left over them: %s."
                .formatted(fractions.notMeasured()));
  }

  private Optional<String> effort() {
    Measured<BigDecimal> rate = valuation.dayRate();
    return rate.isMeasured()
        ? Optional.empty()
        : Optional.of("Net leaves out the cost of effort: %s.".formatted(rate.notMeasured()));
  }

  private Optional<String> withoutEffort() {
    if (!valuation.dayRate().isMeasured() || counts.withoutEffort() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        counts.withoutEffort() == 1
            ? "1 request answered with a yes or an alternative has no `effort_days`: its net leaves out the cost of effort."
            : "%s requests answered with a yes or an alternative have no `effort_days`: their net leaves out the cost of effort."
                .formatted(Say.count(counts.withoutEffort())));
  }

  private Optional<String> notMeasured() {
    long without = all.settled().notMeasured() + all.tooEarly().notMeasured();
    long requests = all.settled().requests() + all.tooEarly().requests();
    return without == 0
        ? Optional.empty()
        : Optional.of(
            "%s of %s trade-offs %s not measured and %s nothing to the totals%s."
                .formatted(
                    Say.count(without),
                    Say.count(requests),
                    without == 1 ? "is" : "are",
                    without == 1 ? "adds" : "add",
                    withoutSize()));
  }

  private String withoutSize() {
    return counts.withoutSize() == 0
        ? ""
        : "; of %s the deal has no size".formatted(Say.count(counts.withoutSize()));
  }

  private Optional<String> stray() {
    return counts.strayUnits() == 0
        ? Optional.empty()
        : Optional.of(
            "ARR of %s of customers that left falls on %s that displaced something and %s here with a yes or an alternative: first decided earlier, answered otherwise at last, or not decided at all. No total bears it."
                .formatted(
                    Say.money(Valuation.money(counts.strayUnits())),
                    counts.strayRequests() == 1
                        ? "1 request"
                        : Say.count(counts.strayRequests()) + " requests",
                    counts.strayRequests() == 1 ? "does not stand" : "do not stand"));
  }
}
