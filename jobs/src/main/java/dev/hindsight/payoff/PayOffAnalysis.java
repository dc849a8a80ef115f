package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.payoff.ClosedCounts.Answer;
import dev.hindsight.payoff.panel.LedgerPanel;
import dev.hindsight.payoff.panel.PanelResamples;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Did it pay off? Every trade-off of the last twelve quarters, and what they come to, in two steps:
 * what is counted first says what trade-offs are valued with.
 */
public final class PayOffAnalysis {

  static final String NO_NOT_NOW =
      "no not-now deal closed in the last twelve quarters, so there is nothing to compare a yes"
          + " with";
  static final String NO_YES =
      "no yes deal closed in the last twelve quarters, so there is nothing to compare a not now"
          + " with";
  static final String NO_TRADE_OFF = "no request was first decided in the last twelve quarters";

  private final PayOffBasis basis;
  private final Parameters parameters;
  private final PayOffMissing missing;
  private final int shown;
  private final Resamples resamples;

  private PayOffAnalysis(
      PayOffBasis basis,
      Parameters parameters,
      PayOffMissing missing,
      int shown,
      Resamples resamples) {
    this.basis = basis;
    this.parameters = parameters;
    this.missing = missing;
    this.shown = shown;
    this.resamples = resamples;
  }

  public PayOffAnalysis(PayOffBasis basis, Parameters parameters) {
    this(
        basis,
        parameters,
        PayOffMissing.of(basis.review().columns()),
        Ledger.SHOWN,
        Resamples.REPORTED);
  }

  /** The same with at most so many trade-offs in the findings. */
  public PayOffAnalysis showing(int most) {
    return new PayOffAnalysis(basis, parameters, missing, most, resamples);
  }

  /** The same from so many resamples. */
  public PayOffAnalysis from(Resamples others) {
    return new PayOffAnalysis(basis, parameters, missing, shown, others);
  }

  /** The closed deals that others are compared with: none yet. */
  public ClosedCounts closed() {
    return new ClosedCounts(basis, resamples);
  }

  /** How many trade-offs there are of what: none yet. */
  public LedgerCounts ledger() {
    return new LedgerCounts(basis);
  }

  /**
   * The customers that wait: nobody yet.
   *
   * @param bands the ARR bands over the months of the {@linkplain PayOffBasis#panel panel}, which
   *     is measured
   */
  public PanelResamples panel(Measured<ArrBands> bands, Levels levels) {
    return new PanelResamples(basis.panel().require(), bands, levels, resamples);
  }

  /**
   * What trade-offs are valued with, or why none can be.
   *
   * @param panel the customers that wait, or why churn is not measured
   * @param left all customers that left in the panel's months, waiting or not
   */
  public Measured<PayOffFindings> findings(
      ClosedCounts closed, LedgerCounts counts, Measured<PanelResamples> panel, Left left) {
    Optional<String> whyNot = whyNot(closed, counts);
    if (whyNot.isPresent()) {
      return Measured.not(whyNot.get());
    }
    LedgerPanel ledgerPanel =
        panel.isMeasured()
            ? LedgerPanel.of(panel.require(), basis.review().exposureDays(), left)
            : LedgerPanel.not(panel.notMeasured());
    return valuation(closed, counts, ledgerPanel)
        .map(valuation -> new PayOffFindings(this, closed, counts, ledgerPanel, valuation));
  }

  /** Why nothing is measured, whatever is counted; empty where something is. */
  public Optional<String> whyNot() {
    return missing
        .parts()
        .decisions()
        .or(() -> Optional.ofNullable(basis.sizeBands().notMeasured()));
  }

  private Optional<String> whyNot(ClosedCounts closed, LedgerCounts counts) {
    if (whyNot().isPresent()) {
      return whyNot();
    }
    if (counts.tradeOffs() == 0) {
      return Optional.of(NO_TRADE_OFF);
    }
    return closed.total(Answer.NOT_NOW) == 0 ? Optional.of(NO_NOT_NOW) : Optional.empty();
  }

  private Measured<Valuation> valuation(
      ClosedCounts closed, LedgerCounts counts, LedgerPanel panel) {
    Set<DealStratum> strata = new HashSet<>(counts.strata());
    strata.addAll(closed.strata());
    StratumLevels levels = StratumLevels.of(strata, missing.deals());
    Measured<LikelyWins> yes =
        closed.total(Answer.YES) == 0
            ? Measured.not(NO_YES)
            : likely(closed, Answer.YES, levels, "yes");
    return likely(closed, Answer.NOT_NOW, levels, "not-now")
        .map(notNow -> new Valuation(notNow, yes, panel.fractions(), basis.panel(), dayRate()));
  }

  private static Measured<LikelyWins> likely(
      ClosedCounts closed, Answer answer, StratumLevels levels, String name) {
    LikelyWins fits = LikelyWins.of(closed, answer, levels);
    return closed.resamples().answersEnough(fits::hasAnswer)
        ? Measured.of(fits)
        : Measured.not("more than 5 %% of the resamples have no closed %s deal".formatted(name));
  }

  private Measured<BigDecimal> dayRate() {
    return parameters
        .effortDayRate()
        .flatMap(rate -> Measured.unless(missing.effort(), () -> rate));
  }

  PayOffBasis basis() {
    return basis;
  }

  Parameters parameters() {
    return parameters;
  }

  PayOffMissing missing() {
    return missing;
  }

  int shown() {
    return shown;
  }
}
