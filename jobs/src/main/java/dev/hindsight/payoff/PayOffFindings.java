package dev.hindsight.payoff;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.payoff.ClosedCounts.Answer;
import dev.hindsight.payoff.panel.LedgerPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Trade-offs once it is known what they are valued with: what is summed, and what that says. */
public final class PayOffFindings {

  private final PayOffAnalysis analysis;
  private final ClosedCounts closed;
  private final LedgerCounts counts;
  private final LedgerPanel panel;
  private final Valuation valuation;
  private final LevelNames names;

  PayOffFindings(
      PayOffAnalysis analysis,
      ClosedCounts closed,
      LedgerCounts counts,
      LedgerPanel panel,
      Valuation valuation) {
    this.analysis = analysis;
    this.closed = closed;
    this.counts = counts;
    this.panel = panel;
    this.valuation = valuation;
    this.names = LevelNames.of(counts);
  }

  /** Sums of no trade-off yet. Where there are too many, those decided in the window are shown. */
  public LedgerSums sums() {
    LocalDate since =
        counts.tradeOffs() <= analysis.shown()
            ? period().trendStart()
            : period().period().windowStart();
    return new LedgerSums(new NetSums(names), since, analysis.shown());
  }

  /** What trade-offs come to, one by one. */
  public Valuer valuer() {
    return new Valuer(analysis.basis(), valuation);
  }

  /**
   * Money of resamples.
   *
   * @param units what was gained or forgone, less effort
   * @param displacedUnits the revenue that left
   * @param place of the resample
   */
  public double money(long units, long displacedUnits, int place) {
    return Valuation.money(
        displacedUnits == 0
            ? units
            : units - valuation.fractions().require().cost(displacedUnits, place));
  }

  /**
   * The places of resamples that have an answer.
   *
   * @param displaced whether any revenue that left counts
   */
  public IntPredicate placesOfGiven(boolean displaced) {
    return LevelSums.known(valuation, true, false, displaced);
  }

  /** The same of what was refused. */
  public IntPredicate placesOfRefused() {
    return LevelSums.known(valuation, false, true, false);
  }

  /** How requests become trade-offs. */
  public TradeOffs tradeOffs() {
    return new TradeOffs(valuation, PromiseRules.of(analysis.basis().review()));
  }

  /** The findings. */
  public PayOff payOff(LedgerSums summed) {
    PayOffTotals totals =
        new PayOffTotals(
            summed.sums(),
            valuation,
            period().trend(),
            analysis.missing().dimensions(),
            analysis.parameters().minimumCount());
    PayOffLevel all = totals.level("all", LevelKey.ALL);
    return new PayOff(
        period().trendStart(),
        period().period().windowEnd(),
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
        promises(period().trend()),
        new Ledger(counts.tradeOffs(), summed.shown().stream().map(tradeOffs()::of).toList()),
        new PayOffRemarks(all, counts, valuation, period().trend()).all());
  }

  private ReviewPeriod period() {
    return analysis.basis().review().period();
  }

  private Rate rate(Answer answer) {
    return Rates.rate(closed.won(answer), closed.total(answer));
  }

  private List<TraitComparison> traits() {
    PayOffMissing missing = analysis.missing();
    return TraitComparisons.of(
        closed,
        missing.dimensions(),
        LikeStrata.candidates(dimension -> !missing.deals().containsKey(dimension)),
        analysis.parameters().minimumCount(),
        Horizon.ofTrend(analysis.parameters(), period()));
  }

  private Measured<Promises> promises(List<Quarter> quarters) {
    Map<PayOffDimension, String> missing = analysis.missing().dimensions();
    return Measured.unless(
        analysis.missing().promises(),
        () ->
            new PromiseTotals(counts, names)
                .promises(quarters, missing.get(PayOffDimension.PRODUCT_MANAGER)));
  }
}
