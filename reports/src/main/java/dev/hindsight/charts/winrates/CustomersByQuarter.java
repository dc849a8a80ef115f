package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** How many of 100 customers leave in a year, quarter by quarter. */
public final class CustomersByQuarter implements Chart {

  public static final String NAME = "customers-by-quarter";

  private static final double AXIS = 62;
  private static final double ABOVE = 14;
  private static final double BELOW = 56;

  private final Findings findings;
  private final Customers customers;

  private CustomersByQuarter(Findings findings, Customers customers) {
    this.findings = findings;
    this.customers = customers;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings.customers().map(customers -> new CustomersByQuarter(findings, customers));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    CustomerChurn all = customers.all();
    if (Words.tooFew(findings, all.customers()) || !all.per100AccountYears().isMeasured()) {
      return "Too few customers to say how often they leave";
    }
    Estimate rate = all.per100AccountYears().require();
    return "Of 100 customers %s leave in a year (%s): %s in twelve months"
        .formatted(
            Unit.DECIMAL.say(rate.value()),
            Unit.DECIMAL.say(rate),
            Say.count(all.left()) + " of " + Say.count(all.customers()) + " left");
  }

  @Override
  public String description() {
    return "Customers that left per 100 account-years: "
        + customers.byQuarter().stream().map(this::say).collect(Collectors.joining("; "))
        + ".";
  }

  private String say(CustomerChurn quarter) {
    return quarter.name()
        + " "
        + (quarter.per100AccountYears().isMeasured()
            ? Say.decimal(quarter.per100AccountYears().require())
            : "nobody")
        + ", "
        + Say.count(quarter.left())
        + " of "
        + Say.count(quarter.customers())
        + (Words.tooFew(findings, quarter.customers()) ? ", too few to say" : "");
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + AXIS,
            body.getY() + ABOVE,
            body.getWidth() - AXIS,
            body.getHeight() - ABOVE - BELOW);
    List<CustomerChurn> quarters = customers.byQuarter();
    Plane plane =
        Plane.draw(
            graphics, area, Plane.countsUnnamed(-0.6, quarters.size() - 0.4), rates(quarters));
    for (int place = 0; place < quarters.size(); place++) {
      drawQuarter(graphics, plane, quarters.get(place), plane.x(place));
    }
  }

  private String subtitle() {
    return "Customers that left per 100 account-years, waiting for something or not, with 95\u00a0%"
        + " interval \u00b7 below: how many left \u00b7 hollow: fewer than "
        + Say.count(findings.parameters().minimumCount(), "customer");
  }

  private static NumberAxis rates(List<CustomerChurn> quarters) {
    double highest =
        quarters.stream()
            .filter(quarter -> quarter.per100AccountYears().isMeasured())
            .mapToDouble(quarter -> quarter.per100AccountYears().require().upper())
            .max()
            .orElse(1);
    double step = Plane.step(Math.max(1, highest), 6);
    return Plane.counts(0, Math.ceil(Math.max(1, highest) / step) * step, step);
  }

  private void drawQuarter(Graphics2D graphics, Plane plane, CustomerChurn quarter, double x) {
    if (quarter.per100AccountYears().isMeasured()) {
      Marks.upright(
          graphics,
          plane,
          x,
          quarter.per100AccountYears().require(),
          Look.INK,
          Words.tooFew(findings, quarter.customers()));
    }
    double below = plane.area().getMaxY();
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    quiet.centre(graphics, quarter.name(), x, below + 24);
    quiet.centre(graphics, Say.count(quarter.left()), x, below + 46);
  }
}
