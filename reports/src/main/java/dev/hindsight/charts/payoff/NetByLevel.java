package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** The net of settled trade-offs by one dimension: a dot and its interval each. */
public final class NetByLevel implements Chart {

  private static final int MOST_ROWS = 10;
  private static final double NAMES = 330;
  private static final double FIGURES = 250;

  private final Findings findings;
  private final PayOff payOff;
  private final NetOf of;
  private final List<PayOffLevel> rows;
  private final long leftOut;

  private NetByLevel(
      Findings findings, PayOff payOff, NetOf of, List<PayOffLevel> rows, long leftOut) {
    this.findings = findings;
    this.payOff = payOff;
    this.of = of;
    this.rows = rows;
    this.leftOut = leftOut;
  }

  public static Measured<Chart> of(Findings findings, NetOf of) {
    return findings
        .payOff()
        .flatMap(
            payOff ->
                payOff.by(of.dimension()).flatMap(levels -> of(findings, of, payOff, levels)));
  }

  private static Measured<Chart> of(
      Findings findings, NetOf of, PayOff payOff, List<PayOffLevel> levels) {
    List<PayOffLevel> rows =
        levels.stream()
            .filter(level -> PayOffWords.judged(level.settled()) > 0)
            .filter(level -> level.settled().net().isMeasured())
            .filter(level -> of != NetOf.MANAGERS || !PayOffWords.tooFew(findings, level.settled()))
            .limit(MOST_ROWS)
            .toList();
    if (rows.size() < of.fewest()) {
      return Measured.not(
          of == NetOf.MANAGERS
              ? "too few to say: fewer than two have "
                  + Say.count(findings.parameters().minimumCount())
                  + " settled trade-offs"
              : "none of them is settled");
    }
    return Measured.of(
        new NetByLevel(findings, payOff, of, rows, levels.size() - (long) rows.size()));
  }

  @Override
  public String name() {
    return of.chart();
  }

  @Override
  public String title() {
    return switch (of) {
      case ANSWERS -> PayOffHeadline.answers(findings, rows);
      case ALTERNATIVES -> PayOffHeadline.kinds(findings, rows);
      case MANAGERS -> PayOffHeadline.managers(rows);
    };
  }

  @Override
  public String description() {
    return "Net in "
        + findings.parameters().reportingCurrency()
        + " of settled requests "
        + PayOffWords.decided(payOff)
        + ": "
        + rows.stream().map(this::say).collect(Collectors.joining("; "))
        + ".";
  }

  private String say(PayOffLevel row) {
    return Typesetting.isolated(label(row))
        + " "
        + Say.money(net(row))
        + ", "
        + counts(row)
        + (isTooFew(row) ? ", too few to say" : "");
  }

  private static Estimate net(PayOffLevel row) {
    return row.settled().net().require();
  }

  private boolean isTooFew(PayOffLevel row) {
    return PayOffWords.tooFew(findings, row.settled());
  }

  private static String counts(PayOffLevel row) {
    NetTotal settled = row.settled();
    return PayOffWords.counts(PayOffWords.judged(settled), row.tooEarly().requests())
        + ", "
        + Say.count(settled.paidOff())
        + " paid off";
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), PayOffWords.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 22,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 50);
    Plane plane = Plane.draw(graphics, area, axis(), Plane.rows(rows.size()));
    plane.zero(graphics, "behind", "ahead");
    for (int i = 0; i < rows.size(); i++) {
      drawRow(graphics, plane, rows.get(i), plane.y(i));
    }
  }

  private String subtitle() {
    return "Net in "
        + findings.parameters().reportingCurrency()
        + " of settled requests "
        + PayOffWords.decided(payOff)
        + ", with "
        + Words.level(payOff.breakdown(of.dimension()).level())
        + " intervals"
        + (rows.stream().anyMatch(this::isTooFew) ? " \u00b7 hollow: too few to say" : "")
        + (of == NetOf.MANAGERS ? " \u00b7 most requests first" : "")
        + (leftOut == 0 ? "" : " \u00b7 not shown: " + Say.count(leftOut) + ", too few settled");
  }

  private NumberAxis axis() {
    double highest = Math.max(1, rows.stream().mapToDouble(r -> net(r).upper()).max().orElse(1));
    double lowest = Math.min(-1, rows.stream().mapToDouble(r -> net(r).lower()).min().orElse(-1));
    double step = Plane.step(highest - lowest, 5);
    return Plane.axis(
        Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, step, Say::money);
  }

  private void drawRow(Graphics2D graphics, Plane plane, PayOffLevel row, double y) {
    Color colour = colour(row);
    Marks.across(graphics, plane, net(row), y, Look.WHISKER, Look.light(colour));
    Marks.estimate(graphics, plane.x(net(row).value()), y, 8, colour, isTooFew(row));
    Lettering name = Lettering.strong(Look.TEXT);
    name.left(graphics, name.cut(label(row), NAMES - 40), Look.MARGIN, y - 2);
    Lettering quiet = Lettering.regular(14).in(Look.QUIET);
    quiet.left(graphics, counts(row), Look.MARGIN, y + 16);
    double figures = plane.area().getMaxX() + 24;
    Lettering.regular(Look.SMALL)
        .left(graphics, Say.money(net(row)), figures, y + Look.SMALL * 0.36);
    if (isTooFew(row)) {
      quiet.left(graphics, "too few to say", figures, y + 24);
    }
  }

  private Color colour(PayOffLevel row) {
    return switch (of) {
      case ANSWERS -> answer(row).map(Look::of).orElse(Look.INK);
      case ALTERNATIVES -> Look.of(DecisionClass.ALTERNATIVE);
      case MANAGERS -> Look.INK;
    };
  }

  private static Optional<DecisionClass> answer(PayOffLevel row) {
    return Arrays.stream(DecisionClass.values())
        .filter(each -> each.name().equalsIgnoreCase(row.name()))
        .findFirst();
  }

  private String label(PayOffLevel row) {
    return switch (of) {
      case ANSWERS -> answer(row).map(DecisionClass::label).orElse(row.name());
      case ALTERNATIVES -> row.name().replace('_', ' ');
      case MANAGERS -> row.name();
    };
  }
}
