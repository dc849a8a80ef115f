package dev.hindsight.tables.methods;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the totals of trade-offs rest on, as rows of the sheet Methods. */
final class PayOffParameters {

  private static final String BASIS = "Pay-off basis";

  private PayOffParameters() {}

  static List<MethodsTable.Row> rows(Findings findings) {
    List<MethodsTable.Row> rows = new ArrayList<>();
    rows.add(dayRate(findings.parameters().effortDayRate()));
    if (findings.payOff().isMeasured()) {
      rows.add(resamples());
      rows.addAll(basis(findings.payOff().require()));
    }
    return rows;
  }

  private static MethodsTable.Row dayRate(Measured<BigDecimal> rate) {
    return MethodsTable.row(
        "Parameter",
        "Effort, day rate",
        Value.number(rate.map(BigDecimal::doubleValue), Unit.MONEY),
        "reporting currency",
        rate.isMeasured() ? "What a day of effort costs." : Words.reason(rate));
  }

  private static MethodsTable.Row resamples() {
    return MethodsTable.row(
        "Parameter",
        "Resamples",
        Value.count(PayOffFigures.RESAMPLES),
        "count",
        "How often whole accounts are drawn anew, with a fixed seed, for the interval of a total.");
  }

  private static List<MethodsTable.Row> basis(PayOff payOff) {
    return List.of(
        MethodsTable.row(
            BASIS,
            "Trade-offs, first day",
            new Value.Day(payOff.firstDay()),
            "date",
            "Requests belong to the trade-offs by the day of their first decision."),
        MethodsTable.row(
            BASIS,
            "Trade-offs, last day",
            new Value.Day(payOff.lastDay()),
            "date",
            "The end of the review quarter, or the as-of date if that is earlier."),
        rate("Not-now deals won", payOff.notNow(), "yes and alternative"),
        rate("Yes deals won", payOff.yes(), "not now and never"),
        estimate("Rate ratio, twelve quarters", payOff.rateRatio(), Unit.RATIO, "ratio"),
        estimate(
            "Attributable fraction, twelve quarters", payOff.fraction(), Unit.SHARE, "per cent"));
  }

  private static MethodsTable.Row rate(String name, Rate rate, String answers) {
    return MethodsTable.row(
        BASIS,
        name,
        Value.number(rate.estimate().map(Estimate::value), Unit.SHARE),
        "per cent",
        "%s of %s closed deals of those quarters; what %s are set against is fitted to them."
            .formatted(Say.count(rate.count()), Say.count(rate.of()), answers));
  }

  private static MethodsTable.Row estimate(
      String name, Measured<Estimate> estimate, Unit unit, String unitName) {
    String definition =
        estimate.isMeasured()
            ? "As under Churn, over the twelve quarters: 95\u00a0%% interval %s."
                .formatted(unit.say(estimate.require()))
            : Words.reason(estimate);
    return MethodsTable.row(
        BASIS, name, Value.number(estimate.map(Estimate::value), unit), unitName, definition);
  }
}
