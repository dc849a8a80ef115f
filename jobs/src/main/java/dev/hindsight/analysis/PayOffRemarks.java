package dev.hindsight.analysis;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.PayOffLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader must know beside the totals. */
final class PayOffRemarks {

  private final PayOffLevel all;
  private final LedgerCounts counts;
  private final Reckoning reckoning;

  PayOffRemarks(PayOffLevel all, LedgerCounts counts, Reckoning reckoning) {
    this.all = all;
    this.counts = counts;
    this.reckoning = reckoning;
  }

  List<String> all() {
    return Stream.of(panel(), fraction(), effort(), withoutEffort(), notMeasured(), stray())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> panel() {
    Measured<Boolean> panel = reckoning.panel();
    return panel.isMeasured()
        ? Optional.empty()
        : Optional.of(
            "What was displaced is not measured, and neither is the net of what was given: %s."
                .formatted(panel.notMeasured()));
  }

  private Optional<String> fraction() {
    Measured<Fractions> fractions = reckoning.fractions();
    return !reckoning.panel().isMeasured() || fractions.isMeasured() || counts.displacedUnits() == 0
        ? Optional.empty()
        : Optional.of(
            "What displaced items cost is not measured where customers left over them: %s."
                .formatted(fractions.notMeasured()));
  }

  private Optional<String> effort() {
    Measured<BigDecimal> rate = reckoning.dayRate();
    return rate.isMeasured()
        ? Optional.empty()
        : Optional.of("Net leaves out the cost of effort: %s.".formatted(rate.notMeasured()));
  }

  private Optional<String> withoutEffort() {
    if (!reckoning.dayRate().isMeasured() || counts.withoutEffort() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        counts.withoutEffort() == 1
            ? "1 yes or alternative has no `effort_days`: its net leaves out the cost of effort."
            : "%s yeses and alternatives have no `effort_days`: their net leaves out the cost of effort."
                .formatted(ChurnWording.count(counts.withoutEffort())));
  }

  private Optional<String> notMeasured() {
    long without = all.settled().notMeasured() + all.tooEarly().notMeasured();
    long requests = all.settled().requests() + all.tooEarly().requests();
    return without == 0
        ? Optional.empty()
        : Optional.of(
            "%s of %s trade-offs are not measured and add nothing to the totals."
                .formatted(ChurnWording.count(without), ChurnWording.count(requests)));
  }

  private Optional<String> stray() {
    return counts.strayUnits() == 0
        ? Optional.empty()
        : Optional.of(
            "ARR of %s of customers that left falls on %s that displaced something and %s here with a yes or an alternative: first decided earlier, answered otherwise at last, or not decided at all. No total bears it."
                .formatted(
                    ChurnWording.money(Reckoning.money(counts.strayUnits())),
                    counts.strayRequests() == 1
                        ? "1 request"
                        : ChurnWording.count(counts.strayRequests()) + " requests",
                    counts.strayRequests() == 1 ? "does not stand" : "do not stand"));
  }
}
