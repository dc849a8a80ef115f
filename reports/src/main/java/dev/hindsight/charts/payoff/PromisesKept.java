package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Segments;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Promises on time, late and not delivered, by product manager and by decision quarter. */
public final class PromisesKept implements Chart {

  public static final String NAME = "pay-off-promises";

  private static final int MOST_ROWS = 12;
  private static final double BETWEEN = 44;
  private static final double NAMES = 170;
  private static final double FIGURES = 96;
  private static final double HEADS = 74;
  private static final double TALLEST_ROW = 44;

  private final Findings findings;
  private final Promises promises;

  private PromisesKept(Findings findings, Promises promises) {
    this.findings = findings;
    this.promises = promises;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings.payOff().flatMap(PayOff::promises).flatMap(promises -> of(findings, promises));
  }

  private static Measured<Chart> of(Findings findings, Promises promises) {
    return promises.all().due() == 0
        ? Measured.not("no promise has come due")
        : Measured.of(new PromisesKept(findings, promises));
  }

  private static Segments segments(PromiseOutcomes outcomes) {
    return new Segments(
        List.of(
            new Segments.Segment(
                PromiseKept.ON_TIME.label(), Look.FAINT, outcomes.onTime().count()),
            new Segments.Segment(PromiseKept.LATE.label(), Look.MIDDLE, outcomes.late().count()),
            new Segments.Segment(
                PromiseKept.NOT_DELIVERED.label(), Look.STRONG, outcomes.notDelivered().count())));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PayOffHeadline.promises(findings, promises.all());
  }

  @Override
  public String description() {
    return "By product manager: "
        + say(managers())
        + ". By quarter of the first decision: "
        + say(promises.byQuarter())
        + ".";
  }

  private String say(List<PromiseOutcomes> rows) {
    return rows.stream()
        .map(
            row ->
                Typesetting.isolated(row.name())
                    + " "
                    + segments(row).say()
                    + (isTooFew(row) ? ", too few to say" : ""))
        .collect(Collectors.joining("; "));
  }

  private boolean isTooFew(PromiseOutcomes row) {
    return Words.tooFew(findings, row.due());
  }

  /** Only those with enough of them, those with most first: no ranking. */
  private List<PromiseOutcomes> managers() {
    return promises.byProductManager().isMeasured()
        ? promises.byProductManager().require().stream()
            .filter(row -> !isTooFew(row))
            .limit(MOST_ROWS)
            .toList()
        : List.of();
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    segments(promises.all()).legend(graphics, body.getX(), body.getY() + 14);
    double width = (body.getWidth() - BETWEEN) / 2;
    List<PromiseOutcomes> left = new ArrayList<>(List.of(promises.all()));
    left.addAll(managers());
    drawRows(graphics, body, body.getX(), width, "By product manager", left);
    double right = body.getX() + width + BETWEEN;
    drawRows(graphics, body, right, width, "By quarter of the decision", promises.byQuarter());
  }

  private String subtitle() {
    return "Yes and alternative with a date promised that has come due \u00b7 "
        + Say.count(promises.all().due(), "promise")
        + "; not due yet: "
        + Say.count(promises.notDue())
        + " \u00b7 hollow: fewer than "
        + Say.count(findings.parameters().minimumCount())
        + " \u00b7 product managers with enough, most promises first";
  }

  private void drawRows(
      Graphics2D graphics,
      Rectangle2D body,
      double x,
      double width,
      String head,
      List<PromiseOutcomes> rows) {
    Lettering.strong(Look.TEXT).left(graphics, head, x, body.getY() + HEADS - 20);
    double height = Math.min(TALLEST_ROW, (body.getHeight() - HEADS) / Math.max(1, rows.size()));
    for (int i = 0; i < rows.size(); i++) {
      double y = body.getY() + HEADS + i * height;
      drawRow(graphics, rows.get(i), new Rectangle2D.Double(x, y, width, height));
    }
  }

  private void drawRow(Graphics2D graphics, PromiseOutcomes row, Rectangle2D place) {
    double baseline = place.getCenterY() + Look.SMALL * 0.36;
    Lettering name = Lettering.regular(Look.SMALL);
    String label = row.equals(promises.all()) ? "All" : row.name();
    name.left(graphics, name.cut(label, NAMES - 14), place.getX(), baseline);
    Rectangle2D bar =
        new Rectangle2D.Double(
            place.getX() + NAMES,
            place.getY() + place.getHeight() * 0.14,
            place.getWidth() - NAMES - FIGURES,
            place.getHeight() * 0.72);
    segments(row).across(graphics, bar, isTooFew(row));
    Lettering.regular(14)
        .in(Look.QUIET)
        .left(graphics, Say.count(row.due()) + " due", bar.getMaxX() + 10, baseline);
  }
}
