package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Panels;
import dev.hindsight.charts.grammar.Point;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.CustomerFigures;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** How many of 100 customers leave in a year, quarter by quarter. */
public final class CustomersByQuarter {

  public static final String NAME = "customers-by-quarter";

  private static final int LINES = 6;

  private CustomersByQuarter() {}

  public static Measured<Chart> of(Findings findings) {
    return findings.customers().map(customers -> drawn(findings, customers));
  }

  private static Chart drawn(Findings findings, Customers customers) {
    String subtitle =
        "Customers that left per 100 account-years, waiting for something or not, with 95\u00a0% interval \u00b7 below: how many left"
            + " \u00b7 hollow: fewer than "
            + Say.count(findings.parameters().minimumCount(), "customer");
    List<Point> points = customers.byQuarter().stream().map(q -> point(findings, q)).toList();
    double highest = points.stream().mapToDouble(Point::upper).max().orElse(0);
    return new Chart(
        NAME,
        new Caption(title(findings, customers.all()), subtitle, Words.asOf(findings)),
        new Panels(
            "Quarter",
            "Left per 100 account-years",
            CustomerFigures.LEFT.label(),
            Unit.DECIMAL,
            Scale.countsTo(highest, LINES),
            List.of(new Panels.Panel("", Look.INK, "", points))));
  }

  private static String title(Findings findings, CustomerChurn all) {
    if (Words.tooFew(findings, all.customers()) || !all.per100AccountYears().isMeasured()) {
      return "Too few customers to say how often they leave";
    }
    Estimate rate = all.per100AccountYears().require();
    return "Of 100 customers %s leave in a year (%s): %s of %s left in twelve months"
        .formatted(
            Unit.DECIMAL.say(rate.value()),
            Unit.DECIMAL.say(rate),
            Say.count(all.left()),
            Say.count(all.customers()));
  }

  private static Point point(Findings findings, CustomerChurn quarter) {
    return new Point(
        Point.place(quarter.name()),
        quarter.name(),
        quarter.per100AccountYears(),
        Say.count(quarter.left()),
        new Cell(
            Say.count(quarter.left()) + " of " + Say.count(quarter.customers()),
            List.of((double) quarter.left(), (double) quarter.customers())),
        Words.tooFew(findings, quarter.customers()));
  }
}
