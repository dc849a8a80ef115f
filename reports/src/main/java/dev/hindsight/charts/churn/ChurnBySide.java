package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/**
 * Churn per 100 account-years of customers that something was pushed out for, and of the others.
 */
public final class ChurnBySide implements Chart {

  public static final String NAME = "churn-per-100-account-years";

  private static final double NAMES = 240;
  private static final double FIGURES = 300;
  private static final double BELOW = 130;

  private record Row(String label, String detail, ChurnSide side, Color colour) {

    Estimate rate() {
      return side.per100AccountYears().require();
    }
  }

  private final Findings findings;
  private final Churn churn;

  private ChurnBySide(Findings findings, Churn churn) {
    this.findings = findings;
    this.churn = churn;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .churn()
        .flatMap(
            churn ->
                churn
                    .panel()
                    .exposed()
                    .per100AccountYears()
                    .flatMap(exposed -> churn.panel().unexposed().per100AccountYears())
                    .map(unexposed -> new ChurnBySide(findings, churn)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return ChurnHeadline.sides(churn);
  }

  @Override
  public String description() {
    return "Customers that left per 100 account-years of waiting, "
        + ChurnWords.months(churn.panel())
        + ": "
        + rows().stream().map(this::say).collect(Collectors.joining("; "))
        + ". "
        + likeForLike()
        + "; "
        + asTheyStand()
        + ".";
  }

  private String say(Row row) {
    return row.label().toLowerCase(java.util.Locale.ROOT)
        + " "
        + Say.decimal(row.rate())
        + ", "
        + counts(row)
        + (isTooFew(row) ? ", too few to say" : "");
  }

  private List<Row> rows() {
    return List.of(
        new Row(
            ChurnWords.EXPOSED,
            "something, in the " + churn.panel().exposureDays() + " days before",
            churn.panel().exposed(),
            Look.EXPOSED),
        new Row(ChurnWords.UNEXPOSED, "nothing so far", churn.panel().unexposed(), Look.UNEXPOSED));
  }

  private boolean isTooFew(Row row) {
    return ChurnWords.tooFew(findings, row.side());
  }

  private static String counts(Row row) {
    return Say.count(row.side().left().accounts())
        + " of "
        + Say.count(row.side().accounts(), "customer")
        + " left";
  }

  private String likeForLike() {
    return ChurnWords.ratio(churn.effect())
        .map(ratio -> "Among like customers: " + churn.verdict().label() + ", " + ratio)
        .orElseGet(
            () ->
                "Among like customers: not measured, " + churn.effect().rateRatio().notMeasured());
  }

  private String asTheyStand() {
    Measured<Estimate> crude = churn.effect().crudeRatio();
    return crude.isMeasured()
        ? "as they stand " + Say.times(crude.require())
        : "as they stand not measured: " + crude.notMeasured();
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), ChurnWords.comparedAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 6,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 6 - BELOW);
    List<Row> rows = rows();
    Plane plane = Plane.draw(graphics, area, axis(), Plane.rows(rows.size()));
    for (int i = 0; i < rows.size(); i++) {
      drawRow(graphics, plane, rows.get(i), plane.y(i));
    }
    drawRatios(graphics, area.getMaxY() + 70);
  }

  private String subtitle() {
    return "Customers that left per 100 account-years, by whether something they waited for was"
        + " pushed out, with 95\u00a0% interval \u00b7 "
        + ChurnWords.months(churn.panel());
  }

  private NumberAxis axis() {
    double highest =
        Stream.of(churn.panel().exposed(), churn.panel().unexposed())
            .mapToDouble(side -> side.per100AccountYears().require().upper())
            .max()
            .orElseThrow();
    double step = Plane.step(Math.max(1, highest), 8);
    return Plane.counts(0, Math.ceil(Math.max(1, highest) / step) * step, step);
  }

  private void drawRow(Graphics2D graphics, Plane plane, Row row, double y) {
    Marks.across(graphics, plane, row.rate(), y, Look.stroke(5), Look.light(row.colour()));
    double x = plane.x(row.rate().value());
    if (isTooFew(row)) {
      Marks.hollow(graphics, x, y, 12, row.colour());
    } else {
      Marks.dot(graphics, x, y, 12, row.colour());
    }
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    Lettering.strong(Look.TEXT).in(row.colour()).left(graphics, row.label(), Look.MARGIN, y);
    quiet.left(graphics, row.detail(), Look.MARGIN, y + 22);
    double figures = plane.area().getMaxX() + 30;
    Lettering.strong(Look.TEXT).left(graphics, Say.decimal(row.rate()), figures, y);
    quiet.left(graphics, counts(row), figures, y + 22);
    if (isTooFew(row)) {
      quiet.left(graphics, "too few to say", figures, y + 43);
    }
  }

  private void drawRatios(Graphics2D graphics, double y) {
    double width = size().width - 2 * Look.MARGIN;
    Lettering strong = Lettering.strong(Look.TEXT);
    strong.left(graphics, strong.cut(likeForLike(), width), Look.MARGIN, y);
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    String crude = asTheyStand();
    String sentence = Character.toUpperCase(crude.charAt(0)) + crude.substring(1);
    quiet.left(graphics, quiet.cut(sentence, width), Look.MARGIN, y + 24);
  }
}
