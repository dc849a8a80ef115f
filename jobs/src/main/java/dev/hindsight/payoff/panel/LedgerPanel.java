package dev.hindsight.payoff.panel;

import dev.hindsight.churn.ChurnCounts;
import dev.hindsight.churn.ChurnRates;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * The panel of the ledger's quarters: how often customers left, and what share of that is put down
 * to displacements.
 *
 * @param panel the panel
 * @param rateRatio how many times as often the exposed left
 * @param fraction the attributable fraction among the exposed
 * @param fractions the same as they are and in each resample
 */
public record LedgerPanel(
    Measured<ChurnPanel> panel,
    Measured<Estimate> rateRatio,
    Measured<Estimate> fraction,
    Measured<AttributableFractions> fractions) {

  private static final String FEW_ANSWERS =
      "in more than 5 % of the resamples nobody left on one of the sides";

  /** Why all of it is not measured. */
  public static LedgerPanel not(String reason) {
    return new LedgerPanel(
        Measured.not(reason), Measured.not(reason), Measured.not(reason), Measured.not(reason));
  }

  /**
   * The panel.
   *
   * @param left all customers that left in its months, waiting or not
   */
  public static LedgerPanel of(PanelResamples resamples, int exposureDays, Left left) {
    ChurnCounts counts =
        new ChurnCounts(
            resamples.months(),
            exposureDays,
            resamples.bands(),
            resamples.counts(),
            List.of(),
            left,
            0,
            Measured.not("what customers named is not asked here"));
    ChurnPanel panel = counts.sides();
    Measured<Estimate> rateRatio = ChurnRates.effect(counts).rateRatio();
    return new LedgerPanel(
        Measured.of(panel),
        rateRatio,
        rateRatio
            .map(ratio -> ChurnRates.attributable(ratio, panel))
            .map(AttributableChurn::fraction),
        rateRatio.flatMap(ratio -> fractions(resamples)));
  }

  private static Measured<AttributableFractions> fractions(PanelResamples panel) {
    AttributableFractions fractions = AttributableFractions.of(panel);
    return panel.resamples().answersEnough(fractions::hasAnswer)
        ? Measured.of(fractions)
        : Measured.not(FEW_ANSWERS);
  }
}
