package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Segments;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** How many trade-offs of each decision quarter paid off, and for how many it is too early. */
public final class VerdictsByQuarter implements Chart {

  public static final String NAME = "pay-off-verdicts";

  private static final double AXIS = 56;
  private static final double LEGEND = 40;
  private static final double BELOW = 32;
  private static final int LINES = 6;

  private final Findings findings;
  private final PayOff payOff;
  private final List<PayOffLevel> quarters;

  private VerdictsByQuarter(Findings findings, PayOff payOff, List<PayOffLevel> quarters) {
    this.findings = findings;
    this.payOff = payOff;
    this.quarters = quarters;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .payOff()
        .flatMap(
            payOff ->
                payOff
                    .by(PayOffDimension.DECISION_QUARTER)
                    .flatMap(quarters -> of(findings, payOff, quarters)));
  }

  private static Measured<Chart> of(Findings findings, PayOff payOff, List<PayOffLevel> quarters) {
    return quarters.stream().allMatch(quarter -> segments(quarter).total() == 0)
        ? Measured.not("no request was decided in the last twelve quarters")
        : Measured.of(new VerdictsByQuarter(findings, payOff, quarters));
  }

  private static Segments segments(PayOffLevel level) {
    NetTotal settled = level.settled();
    long even = settled.requests() - settled.paidOff() - settled.didNot() - settled.notMeasured();
    List<Segments.Segment> parts = new ArrayList<>();
    parts.add(new Segments.Segment(PayOffVerdict.PAID_OFF.label(), Look.STRONG, settled.paidOff()));
    parts.add(new Segments.Segment(PayOffVerdict.DID_NOT.label(), Look.MIDDLE, settled.didNot()));
    parts.add(
        new Segments.Segment("even or not measured", Look.FAINT, even + settled.notMeasured()));
    parts.add(
        new Segments.Segment(
            PayOffVerdict.TOO_EARLY.label(), Look.GROUND, level.tooEarly().requests()));
    return new Segments(parts);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PayOffHeadline.verdicts(findings, payOff.all());
  }

  @Override
  public String description() {
    return "Decided requests by quarter of the first decision: "
        + quarters.stream()
            .map(quarter -> quarter.name() + " " + segments(quarter).say())
            .collect(Collectors.joining("; "))
        + ".";
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), PayOffWords.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    segments(payOff.all()).legend(graphics, body.getX() + AXIS, body.getY() + 14);
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + AXIS,
            body.getY() + LEGEND,
            body.getWidth() - AXIS,
            body.getHeight() - LEGEND - BELOW);
    Plane plane = Plane.draw(graphics, area, columns(), requests());
    for (int i = 0; i < quarters.size(); i++) {
      drawQuarter(graphics, plane, quarters.get(i), i);
    }
  }

  private String subtitle() {
    return "Decided requests by quarter of the first decision \u00b7 "
        + Say.count(segments(payOff.all()).total(), "request")
        + " "
        + PayOffWords.decided(payOff)
        + " \u00b7 too early: the deal is open, or what it displaced still exposes a customer";
  }

  private NumberAxis columns() {
    NumberAxis axis = Plane.counts(-0.5, quarters.size() - 0.5, 1);
    axis.setTickLabelsVisible(false);
    return axis;
  }

  private NumberAxis requests() {
    double most =
        quarters.stream().mapToDouble(quarter -> segments(quarter).total()).max().orElse(1);
    double step = Math.max(1, Plane.step(most, LINES));
    return Plane.counts(0, Math.ceil(most * 1.06 / step) * step, step);
  }

  private static void drawQuarter(
      Graphics2D graphics, Plane plane, PayOffLevel quarter, int column) {
    Segments segments = segments(quarter);
    double width = (plane.x(1) - plane.x(0)) * 0.62;
    double top = plane.y((double) segments.total());
    double x = plane.x(column);
    segments.upright(graphics, new Rectangle2D.Double(x - width / 2, top, width, plane.y(0) - top));
    Lettering.regular(14).in(Look.QUIET).centre(graphics, quarter.name(), x, plane.y(0) + 22);
    if (segments.total() > 0) {
      Lettering.strong(Look.SMALL).centre(graphics, Say.count(segments.total()), x, top - 6);
    }
  }
}
