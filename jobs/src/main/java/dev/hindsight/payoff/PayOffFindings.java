package dev.hindsight.payoff;

import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.Rates;
import dev.hindsight.payoff.ClosedCounts.Answer;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Ledger;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.PayOffDimension;
import dev.hindsight.findings.PayOffLevel;
import dev.hindsight.findings.Promises;
import dev.hindsight.findings.Quarter;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.TraitComparison;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings from counts and sums: everything statistical, and no Spark action. */
final class PayOffFindings {

  static final String NO_YES =
      "no yes deal closed in the last twelve quarters, so there is nothing to compare a not now with";

  private final PayOffFacts facts;
  private final Parameters parameters;
  private final ClosedCounts closed;
  private final LedgerCounts counts;
  private final LedgerPanel panel;

  PayOffFindings(
      PayOffFacts facts,
      Parameters parameters,
      ClosedCounts closed,
      LedgerCounts counts,
      LedgerPanel panel) {
    this.facts = facts;
    this.parameters = parameters;
    this.closed = closed;
    this.counts = counts;
    this.panel = panel;
  }

  /** What all trade-offs are reckoned with, or why none can be. */
  Measured<Reckoning> reckoning() {
    Measured<LikelyWins> yes =
        closed.total(Answer.YES) == 0 ? Measured.not(NO_YES) : likely(Answer.YES, "yes");
    return likely(Answer.NOT_NOW, "not-now")
        .map(
            notNow ->
                new Reckoning(
                    notNow, yes, panel.fractions(), facts.panel().notMeasured(), dayRate()));
  }

  private Measured<LikelyWins> likely(Answer answer, String name) {
    Set<DealStratum> strata = new HashSet<>(counts.strata());
    strata.addAll(closed.strata());
    LikelyWins fits =
        LikelyWins.of(closed, answer, StratumLevels.of(strata, facts.facts().missing()));
    return closed.resamples().answersEnough(fits::hasAnswer)
        ? Measured.of(fits)
        : Measured.not("more than 5 %% of the resamples have no closed %s deal".formatted(name));
  }

  private Measured<BigDecimal> dayRate() {
    return parameters
        .effortDayRate()
        .flatMap(
            rate ->
                facts
                    .missingEffort()
                    .<Measured<BigDecimal>>map(Measured::not)
                    .orElseGet(() -> Measured.of(rate)));
  }

  /** The findings. */
  PayOff payOff(NetSums sums, Reckoning reckoning, LevelNames names, Ledger ledger) {
    List<Quarter> quarters = facts.facts().period().trend();
    PayOffTotals totals = new PayOffTotals(sums, reckoning, quarters, facts.missing());
    PayOffLevel all = totals.level("all", LevelKey.ALL);
    return new PayOff(
        facts.facts().period().trendStart(),
        facts.facts().period().period().windowEnd(),
        rate(Answer.NOT_NOW),
        rate(Answer.YES),
        panel.panel(),
        panel.rateRatio(),
        panel.fraction(),
        all,
        totals.level("given", LevelKey.GIVEN),
        totals.level("refused", LevelKey.REFUSED),
        totals.breakdowns(),
        totals.like(),
        traits(),
        promises(names, quarters),
        ledger,
        new PayOffRemarks(all, counts, reckoning, quarters).all());
  }

  private Rate rate(Answer answer) {
    return Rates.rate(closed.won(answer), closed.total(answer));
  }

  private List<TraitComparison> traits() {
    Map<Dimension, String> missing = facts.facts().missing();
    return TraitComparisons.of(
        closed,
        facts.missing(),
        LikeStrata.candidates(dimension -> !missing.containsKey(dimension)),
        parameters.minimumCount());
  }

  private Measured<Promises> promises(LevelNames names, List<Quarter> quarters) {
    String missingManager = facts.missing().get(PayOffDimension.PRODUCT_MANAGER);
    return facts
        .missingPromises()
        .<Measured<Promises>>map(Measured::not)
        .orElseGet(
            () -> Measured.of(new PromiseTotals(counts, names).promises(quarters, missingManager)));
  }
}
