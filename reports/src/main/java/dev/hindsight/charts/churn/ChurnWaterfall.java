package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.grammar.Waterfall;
import dev.hindsight.charts.grammar.Waterfall.Kind;
import dev.hindsight.charts.grammar.Waterfall.Step;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** From all customers that left to those that are more than like customers would have lost. */
public final class ChurnWaterfall {

  public static final String NAME = "churn-waterfall";

  private ChurnWaterfall() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .churn()
        .flatMap(churn -> churn.attributable().map(more -> drawn(findings, churn, more)));
  }

  private static Chart drawn(Findings findings, Churn churn, AttributableChurn more) {
    String currency = findings.parameters().reportingCurrency();
    String subtitle =
        "Customers that left, and their ARR in %s \u00b7 %s \u00b7 the line is the 95\u00a0%% interval"
            .formatted(currency, ChurnWords.months(churn.panel()));
    return new Chart(
        NAME,
        new Caption(ChurnHeadline.waterfall(churn), subtitle, ChurnWords.comparedAsOf(findings)),
        new Waterfall(
            "Customers",
            "ARR in " + currency,
            value -> Say.count(Math.round(value)),
            steps(churn, more),
            more.accounts()));
  }

  private static List<Step> steps(Churn churn, AttributableChurn more) {
    ChurnPanel panel = churn.panel();
    Left exposed = panel.exposed().left();
    double notWaiting = count(panel.allLeft()) - count(panel.left());
    double alike = count(exposed) - more.accounts().value();
    return List.of(
        whole("All that left", panel.allLeft()),
        taken(
            "were not waiting for anything", notWaiting, arr(panel.allLeft()) - arr(panel.left())),
        taken("waited, nothing pushed out", panel.unexposed().left()),
        taken("waited, pushed out, but no longer counts", panel.afterwards().left()),
        whole("Waited for something pushed out", exposed),
        taken("as many as like customers would lose", alike, arr(exposed) - more.arr().value()),
        left(churn, more.accounts(), more.arr().value()));
  }

  private static Step whole(String label, Left left) {
    return new Step(Kind.WHOLE, label, count(left), Cell.count(left.accounts()), money(arr(left)));
  }

  private static Step taken(String label, Left left) {
    return taken(label, count(left), arr(left));
  }

  private static Step taken(String label, double count, double arr) {
    Cell figure = Cell.of(Say.count(Math.round(Math.abs(count))), count);
    return new Step(Kind.TAKEN, label, count, figure, money(arr));
  }

  private static Step left(Churn churn, Estimate accounts, double arr) {
    return new Step(
        churn.verdict().isSilent() ? Kind.LEFT_OF_TOO_FEW : Kind.LEFT,
        "More than like customers",
        accounts.value(),
        Cell.of(Unit.COUNT, accounts),
        money(arr));
  }

  private static Cell money(double arr) {
    return Cell.of(Unit.MONEY, arr);
  }

  private static double count(Left left) {
    return (double) left.accounts();
  }

  private static double arr(Left left) {
    return left.arr().doubleValue();
  }
}
