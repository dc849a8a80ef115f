package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.grammar.Waterfall;
import dev.hindsight.charts.grammar.Waterfall.Kind;
import dev.hindsight.charts.grammar.Waterfall.Step;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.ArrayList;
import java.util.List;

/** From what the settled yes and alternative gained, over what they cost, to their net. */
public final class PayOffWaterfall {

  public static final String NAME = "pay-off-net";

  private PayOffWaterfall() {}

  public static Measured<Chart> of(Findings findings) {
    return findings.payOff().flatMap(payOff -> of(findings, payOff));
  }

  private static Measured<Chart> of(Findings findings, PayOff payOff) {
    NetTotal given = payOff.given().settled();
    if (PayOffWords.judged(given) == 0) {
      return Measured.not("no yes and no alternative is settled");
    }
    return given
        .net()
        .flatMap(net -> given.gain())
        .flatMap(gain -> given.displacementCost())
        .map(cost -> drawn(findings, payOff));
  }

  private static Chart drawn(Findings findings, PayOff payOff) {
    NetTotal given = payOff.given().settled();
    return new Chart(
        NAME,
        new Caption(
            PayOffHeadline.net(findings, given),
            subtitle(findings, payOff),
            PayOffWords.asOf(findings)),
        new Waterfall(
            findings.parameters().reportingCurrency(),
            "",
            Say::money,
            steps(findings, given),
            given.net().require()));
  }

  private static List<Step> steps(Findings findings, NetTotal given) {
    List<Step> steps = new ArrayList<>();
    steps.add(step(Kind.WHOLE, "Gain in deal sizes, once", given.gain().require()));
    steps.add(step(Kind.TAKEN, "a year's revenue lost", given.displacementCost().require()));
    if (given.effortCost().isMeasured()) {
      steps.add(step(Kind.TAKEN, "effort", given.effortCost().require()));
    }
    Kind left = PayOffWords.tooFew(findings, given) ? Kind.LEFT_OF_TOO_FEW : Kind.LEFT;
    steps.add(step(left, PayOffFigures.NET.label(), given.net().require()));
    return steps;
  }

  private static Step step(Kind kind, String label, Estimate money) {
    return new Step(kind, label, money.value(), Cell.of(Unit.MONEY, money));
  }

  private static String subtitle(Findings findings, PayOff payOff) {
    NetTotal given = payOff.given().settled();
    long tooEarly = payOff.given().tooEarly().requests();
    return findings.parameters().reportingCurrency()
        + " with 95\u00a0% interval \u00b7 "
        + Say.count(PayOffWords.judged(given))
        + " settled requests answered yes or alternative, "
        + PayOffWords.decided(payOff)
        + (tooEarly == 0 ? "" : "; not in it: " + Say.count(tooEarly) + " too early")
        + (given.effortCost().isMeasured() ? "" : "; effort is not measured");
  }
}
