package dev.hindsight.churn;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnCrossChecks;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;

/** The churn findings from counts: everything statistical. */
final class ChurnFindings {

  private ChurnFindings() {}

  /**
   * The findings.
   *
   * @param beforeAfter churn before and after a displacement
   * @param horizon when there will be enough to tell
   * @param minimumCount fewer churned exposed accounts are too few to say
   */
  static Churn of(
      ChurnCounts counts,
      ChurnTables tables,
      Measured<BeforeAfter> beforeAfter,
      Horizon horizon,
      int minimumCount) {
    ChurnPanel panel = counts.sides();
    ChurnEffect effect = ChurnRates.effect(counts);
    Measured<AttributableChurn> attributable =
        effect.rateRatio().map(ratio -> ChurnRates.attributable(ratio, panel));
    Measured<Estimate> fraction = attributable.map(AttributableChurn::fraction);
    Verdict verdict = verdict(panel, effect, minimumCount);
    ChurnCrossChecks checks = ChurnSurvival.of(counts.days(), effect.rateRatio());
    return new Churn(
        panel,
        counts.bands(),
        effect,
        attributable,
        verdict,
        ChurnOutlook.of(verdict, panel, counts.panel(), effect, horizon, minimumCount),
        checks,
        ChurnTraits.strongest(counts.panel(), effect.rateRatio()),
        beforeAfter,
        StatedReasons.of(counts.stated(), panel.exposed().left().accounts(), fraction, verdict),
        tables.items(fraction),
        tables.requests(fraction),
        tables.accountsBehind(),
        ChurnRemarks.of(panel, effect, checks, beforeAfter, counts.undated(), tables));
  }

  /** What the rate ratio's interval allows to say. */
  static Verdict verdict(ChurnPanel panel, ChurnEffect effect, int minimumCount) {
    if (panel.exposed().accountMonths() == 0 || panel.unexposed().accountMonths() == 0) {
      return Verdict.NOT_MEASURED;
    }
    Measured<Estimate> interval =
        effect.rateRatio().isMeasured()
            ? effect.rateRatio()
            : effect.atLeast().map(limit -> new Estimate(limit, limit, Double.POSITIVE_INFINITY));
    return panel.exposed().left().accounts() < minimumCount || !interval.isMeasured()
        ? Verdict.TOO_FEW_TO_SAY
        : Verdicts.of(interval.require(), 1);
  }
}
