package dev.hindsight.charts;

import dev.hindsight.charts.churn.ChurnBySide;
import dev.hindsight.charts.churn.ChurnWaterfall;
import dev.hindsight.charts.churn.CostliestItems;
import dev.hindsight.charts.churn.RetentionCurves;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.payoff.NetByLevel;
import dev.hindsight.charts.payoff.NetOf;
import dev.hindsight.charts.payoff.PayOffWaterfall;
import dev.hindsight.charts.payoff.PromisesKept;
import dev.hindsight.charts.payoff.VerdictsByQuarter;
import dev.hindsight.charts.pressure.ClaimsAgainstWins;
import dev.hindsight.charts.pressure.PressureByAttainment;
import dev.hindsight.charts.pressure.RequestsToQuarterEnd;
import dev.hindsight.charts.pressure.Reversals;
import dev.hindsight.charts.pressure.TacticsAgainstAnswers;
import dev.hindsight.charts.pressure.TacticsByQuarter;
import dev.hindsight.charts.pressure.TeamsUnderPressure;
import dev.hindsight.charts.winrates.CustomersByQuarter;
import dev.hindsight.charts.winrates.LikeForLikeAgainstCrude;
import dev.hindsight.charts.winrates.LossReasons;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.charts.winrates.WinRateByGroup;
import dev.hindsight.charts.winrates.WinRateByQuarter;
import dev.hindsight.charts.winrates.WinsAfterDecisionCurves;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Measured;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The charts of a report. */
public final class Charts {

  private Charts() {}

  /** The charts that the findings allow to draw, in the order in which a report shows them. */
  public static List<Chart> of(Findings findings) {
    return all(findings).values().stream()
        .filter(Measured::isMeasured)
        .map(Measured::require)
        .toList();
  }

  /**
   * Every chart by its name, in the order in which a report shows them: drawn, or the reason why
   * not.
   */
  public static Map<String, Measured<Chart>> all(Findings findings) {
    Map<String, Measured<Chart>> charts = new LinkedHashMap<>();
    charts.put(WinRateByDecision.NAME, WinRateByDecision.of(findings));
    charts.put(PayOffWaterfall.NAME, PayOffWaterfall.of(findings));
    charts.put(LikeForLikeAgainstCrude.NAME, LikeForLikeAgainstCrude.of(findings));
    charts.put(WinRateByQuarter.NAME, WinRateByQuarter.of(findings));
    charts.put(WinsAfterDecisionCurves.NAME, WinsAfterDecisionCurves.of(findings));
    charts.put(WinRateByGroup.NAME, WinRateByGroup.of(findings));
    charts.put(LossReasons.NAME, LossReasons.of(findings));
    charts.put(CustomersByQuarter.NAME, CustomersByQuarter.of(findings));
    charts.put(ChurnBySide.NAME, ChurnBySide.of(findings));
    charts.put(ChurnWaterfall.NAME, ChurnWaterfall.of(findings));
    charts.put(RetentionCurves.NAME, RetentionCurves.of(findings));
    charts.put(CostliestItems.NAME, CostliestItems.of(findings));
    for (NetOf of : NetOf.values()) {
      charts.put(of.chart(), NetByLevel.of(findings, of));
    }
    charts.put(VerdictsByQuarter.NAME, VerdictsByQuarter.of(findings));
    charts.put(PromisesKept.NAME, PromisesKept.of(findings));
    charts.put(TacticsAgainstAnswers.NAME, TacticsAgainstAnswers.of(findings));
    charts.put(ClaimsAgainstWins.NAME, ClaimsAgainstWins.of(findings));
    charts.put(RequestsToQuarterEnd.NAME, RequestsToQuarterEnd.of(findings));
    charts.put(PressureByAttainment.NAME, PressureByAttainment.of(findings));
    charts.put(TeamsUnderPressure.NAME, TeamsUnderPressure.of(findings));
    charts.put(Reversals.NAME, Reversals.of(findings));
    charts.put(TacticsByQuarter.NAME, TacticsByQuarter.of(findings));
    return Collections.unmodifiableMap(charts);
  }
}
