package dev.hindsight.charts;

import dev.hindsight.charts.churn.ChurnBySide;
import dev.hindsight.charts.churn.ChurnWaterfall;
import dev.hindsight.charts.churn.CostliestItems;
import dev.hindsight.charts.churn.RetentionCurves;
import dev.hindsight.charts.winrates.CustomersByQuarter;
import dev.hindsight.charts.winrates.LikeForLikeAgainstCrude;
import dev.hindsight.charts.winrates.LossReasons;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.charts.winrates.WinRateByGroup;
import dev.hindsight.charts.winrates.WinRateByQuarter;
import dev.hindsight.charts.winrates.WinsAfterDecisionCurves;

/** What a report asks; its charts and tables stand together. */
public enum Question {
  PAY_OFF("Did it pay off?"),
  WIN_RATES("Do the deals we said yes to win more often?"),
  CHURN("What did the displaced roadmap items cost in churn?"),
  PRESSURE("Where does sales pressure come from, and does it work?");

  private final String title;

  Question(String title) {
    this.title = title;
  }

  /** The question as a reader asks it. */
  public String title() {
    return title;
  }

  /** The question that a chart answers, by the chart's name. */
  public static Question of(String chart) {
    return switch (chart) {
      case ChurnBySide.NAME, ChurnWaterfall.NAME, RetentionCurves.NAME, CostliestItems.NAME ->
          CHURN;
      case WinRateByDecision.NAME,
          LikeForLikeAgainstCrude.NAME,
          WinRateByQuarter.NAME,
          WinRateByGroup.NAME,
          LossReasons.NAME,
          CustomersByQuarter.NAME,
          WinsAfterDecisionCurves.NAME ->
          WIN_RATES;
      default -> chart.startsWith("pressure-") ? PRESSURE : PAY_OFF;
    };
  }
}
