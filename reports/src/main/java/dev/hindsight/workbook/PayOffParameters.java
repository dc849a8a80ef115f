package dev.hindsight.workbook;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.PayOffFigures;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the totals of trade-offs rest on, as rows of the sheet Methods. */
final class PayOffParameters {

  private static final String BASIS = "Pay-off basis";

  private PayOffParameters() {}

  static List<List<Value>> rows(Findings findings) {
    List<List<Value>> rows = new ArrayList<>();
    rows.add(dayRate(findings.parameters().effortDayRate()));
    if (findings.payOff().isMeasured()) {
      rows.add(resamples());
      rows.addAll(basis(findings.payOff().require()));
    }
    return rows;
  }

  private static List<Value> dayRate(Measured<BigDecimal> rate) {
    return MethodsSheet.row(
        "Parameter",
        "Effort, day rate",
        Value.money(rate),
        "reporting currency",
        rate.isMeasured() ? "What a day of effort costs." : Words.reason(rate));
  }

  private static List<Value> resamples() {
    return MethodsSheet.row(
        "Parameter",
        "Resamples",
        Value.count(PayOffFigures.RESAMPLES),
        "count",
        "How often whole accounts are drawn anew, with a fixed seed, for the interval of a total.");
  }

  private static List<List<Value>> basis(PayOff payOff) {
    return List.of(
        MethodsSheet.row(
            BASIS,
            "Trade-offs, first day",
            new Value.Day(payOff.firstDay()),
            "date",
            "Requests belong to the trade-offs by the day of their first decision."),
        MethodsSheet.row(
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

  private static List<Value> rate(String name, Rate rate, String answers) {
    return MethodsSheet.row(
        BASIS,
        name,
        Value.number(rate.estimate().map(Estimate::value), Unit.SHARE),
        "per cent",
        "%s of %s closed deals of those quarters; what %s are set against is fitted to them."
            .formatted(
                Unit.COUNT.say((double) rate.count()),
                Unit.COUNT.say((double) rate.of()),
                answers));
  }

  private static List<Value> estimate(
      String name, Measured<Estimate> estimate, Unit unit, String unitName) {
    String definition =
        estimate.isMeasured()
            ? "As under Churn, over the twelve quarters: 95\u00a0%% interval %s."
                .formatted(unit.say(estimate.require()))
            : Words.reason(estimate);
    return MethodsSheet.row(
        BASIS, name, Value.number(estimate.map(Estimate::value), unit), unitName, definition);
  }
}
