package dev.hindsight.workbook;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.churn.ChurnBySide;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.payoff.PayOffWaterfall;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.workbook.BarChart.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The key charts as bars that a spreadsheet draws: what they show of the findings. */
final class EditableCharts {

  private EditableCharts() {}

  /** Those that the findings allow to draw; each says what the picture of the same name says. */
  static List<BarChart> of(Findings findings) {
    Map<String, Measured<Chart>> pictures = Charts.all(findings);
    return Stream.of(
            pictures.get(WinRateByDecision.NAME).map(picture -> winRates(findings, picture)),
            pictures.get(PayOffWaterfall.NAME).map(picture -> net(findings, picture)),
            pictures.get(ChurnBySide.NAME).map(picture -> churn(findings, picture)))
        .filter(Measured::isMeasured)
        .map(Measured::require)
        .toList();
  }

  private static BarChart winRates(Findings findings, Chart picture) {
    List<Bar> bars =
        findings.winRates().byClass().require().stream()
            .filter(row -> row.outcomes().closed() > 0)
            .map(
                row ->
                    new Bar(
                        row.decisionClass().label(),
                        row.outcomes().winRate().estimate().require(),
                        Look.of(row.decisionClass())))
            .toList();
    return new BarChart(
        picture,
        "Win rate by decision",
        "First decision",
        "Share of closed deals won",
        Unit.SHARE,
        bars);
  }

  private static BarChart churn(Findings findings, Chart picture) {
    ChurnPanel panel = findings.churn().require().panel();
    List<Bar> bars =
        List.of(
            new Bar("Pushed out", panel.exposed().per100AccountYears().require(), Look.EXPOSED),
            new Bar(
                "Not pushed out",
                panel.unexposed().per100AccountYears().require(),
                Look.UNEXPOSED));
    return new BarChart(
        picture,
        "Churn of waiting customers",
        "What they wait for was",
        "Left per 100 account-years",
        Unit.DECIMAL,
        bars);
  }

  private static BarChart net(Findings findings, Chart picture) {
    NetTotal settled = findings.payOff().require().given().settled();
    List<Bar> bars = new ArrayList<>();
    bars.add(new Bar("Gain in deal sizes", settled.gain().require(), Look.MIDDLE));
    bars.add(new Bar("Revenue lost", taken(settled.displacementCost().require()), Look.MIDDLE));
    if (settled.effortCost().isMeasured()) {
      bars.add(new Bar("Effort", taken(settled.effortCost().require()), Look.MIDDLE));
    }
    bars.add(new Bar("Net", settled.net().require(), Look.STRONG));
    return new BarChart(
        picture,
        "Net pay-off",
        "What it is made up of",
        findings.parameters().reportingCurrency(),
        Unit.MONEY,
        bars);
  }

  private static Estimate taken(Estimate cost) {
    return new Estimate(-cost.value(), -cost.upper(), -cost.lower());
  }
}
