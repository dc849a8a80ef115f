package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.TacticShare;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;

/** How many requests came under each tactic, quarter by quarter: a heat map. */
public final class TacticsByQuarter implements Chart {

  public static final String NAME = "pressure-by-quarter";

  private static final double NAMES = 176;
  private static final double WINDOW = 150;
  private static final double HEADS = 62;
  private static final double BELOW = 56;
  private static final int SHADES = 5;

  /** From here on, white letters stand out more than black ones. */
  private static final double DARK = 0.55;

  private final Findings findings;
  private final PressureUse use;

  private TacticsByQuarter(Findings findings, PressureUse use) {
    this.findings = findings;
    this.use = use;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::use)
        .flatMap(
            use ->
                Words.tooFew(findings, use.any().of())
                        || use.quarters().stream().allMatch(q -> isTooFew(findings, q))
                    ? Measured.not(
                        "too few to say: no quarter has "
                            + Say.count(findings.parameters().minimumCount())
                            + " requests")
                    : Measured.of(new TacticsByQuarter(findings, use)));
  }

  private static boolean isTooFew(Findings findings, PressureUse.Quarterly quarter) {
    return Words.tooFew(findings, quarter.any().of());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PressureHeadline.use(use);
  }

  @Override
  public String description() {
    return "Requests under each tactic by quarter: "
        + use.quarters().stream().map(this::say).collect(Collectors.joining("; "))
        + ".";
  }

  private String say(PressureUse.Quarterly quarter) {
    return quarter.quarter()
        + (isTooFew(findings, quarter) ? ", too few to say" : "")
        + ": any "
        + Say.counts(quarter.any())
        + quarter.byTactic().stream()
            .map(s -> ", " + Words.within(s.tactic()) + " " + Say.count(s.rate().count()))
            .collect(Collectors.joining());
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D grid =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + HEADS,
            body.getWidth() - NAMES - WINDOW,
            body.getHeight() - HEADS - BELOW);
    double width = grid.getWidth() / use.quarters().size();
    for (int i = 0; i < use.quarters().size(); i++) {
      drawQuarter(graphics, grid, width, i);
    }
    drawNames(graphics, grid);
    drawShades(graphics, grid);
  }

  private String subtitle() {
    return "Requests under each tactic, by the quarter they were raised in; the darker, the larger"
        + " their share of that quarter\u2019s requests \u00b7 right: share in the review window, "
        + Say.count(use.any().of(), "request")
        + ", with 95\u00a0% interval";
  }

  private double highest() {
    double highest =
        use.quarters().stream()
            .filter(quarter -> !isTooFew(findings, quarter))
            .flatMap(quarter -> quarter.byTactic().stream())
            .mapToDouble(share -> share(share.rate()))
            .max()
            .orElse(0);
    return Math.max(0.05, Math.ceil(highest * 20) / 20);
  }

  private static double share(Rate rate) {
    return rate.of() == 0 ? 0 : (double) rate.count() / rate.of();
  }

  private void drawQuarter(Graphics2D graphics, Rectangle2D grid, double width, int index) {
    PressureUse.Quarterly quarter = use.quarters().get(index);
    double left = grid.getX() + index * width;
    double centre = left + width / 2;
    Lettering small = Lettering.regular(Look.SMALL);
    String[] parts = quarter.quarter().split("(?=Q)", 2);
    if (index == 0 || parts[parts.length - 1].equals("Q1")) {
      small.in(Look.QUIET).left(graphics, parts[0], left + 3, grid.getY() - 44);
    }
    small.centre(graphics, parts[parts.length - 1], centre, grid.getY() - 24);
    Lettering.regular(Look.SMALL)
        .in(Look.QUIET)
        .centre(graphics, Say.count(quarter.any().of()), centre, grid.getY() - 6);
    double height = height(grid);
    for (int row = 0; row < quarter.byTactic().size(); row++) {
      Rectangle2D cell =
          new Rectangle2D.Double(left + 1, grid.getY() + row * height + 1, width - 2, height - 2);
      drawCell(graphics, cell, quarter.byTactic().get(row), isTooFew(findings, quarter));
    }
    String any = quarter.any().of() == 0 ? "" : Unit.SHARE.say(share(quarter.any()));
    small.centre(graphics, any, centre, grid.getMaxY() + 20);
  }

  private double height(Rectangle2D grid) {
    return grid.getHeight() / use.byTactic().size();
  }

  private void drawCell(Graphics2D graphics, Rectangle2D cell, TacticShare share, boolean tooFew) {
    double depth = tooFew ? 0 : depth(share(share.rate()));
    graphics.setColor(tooFew ? Look.GRID : Look.shade(Look.PRESSURE, depth));
    if (tooFew) {
      graphics.setStroke(Look.HAIR);
      graphics.draw(cell);
    } else {
      graphics.fill(cell);
    }
    Lettering.regular(Look.SMALL)
        .in(depth > DARK ? Look.GROUND : Look.INK)
        .centre(
            graphics, Say.count(share.rate().count()), cell.getCenterX(), cell.getCenterY() + 6);
  }

  /** In steps, so that a shade can be found again on the scale; the lightest is not quite white. */
  private double depth(double share) {
    return depth((int) Math.min(SHADES - 1L, (long) (share / highest() * SHADES)));
  }

  private static double depth(int shade) {
    return 0.07 + 0.93 * shade / (SHADES - 1);
  }

  private void drawNames(Graphics2D graphics, Rectangle2D grid) {
    Lettering text = Lettering.regular(Look.TEXT);
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    quiet.left(graphics, "requests", Look.MARGIN, grid.getY() - 6);
    for (int row = 0; row < use.byTactic().size(); row++) {
      TacticShare share = use.byTactic().get(row);
      double y = grid.getY() + (row + 0.5) * height(grid) + 6;
      text.left(graphics, share.tactic().label(), Look.MARGIN, y);
      Lettering.regular(Look.SMALL).left(graphics, inWindow(share.rate()), grid.getMaxX() + 18, y);
    }
    double y = grid.getMaxY() + 20;
    Lettering.strong(Look.SMALL).left(graphics, "Under any", Look.MARGIN, y);
    Lettering.strong(Look.SMALL).left(graphics, inWindow(use.any()), grid.getMaxX() + 18, y);
  }

  private static String inWindow(Rate rate) {
    return Say.share(rate.estimate().require());
  }

  private void drawShades(Graphics2D graphics, Rectangle2D grid) {
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    double y = grid.getMaxY() + 36;
    double x = quiet.left(graphics, "0\u00a0%", grid.getX(), y + 13) + 8;
    for (int shade = 0; shade < SHADES; shade++) {
      graphics.setColor(Look.shade(Look.PRESSURE, depth(shade)));
      graphics.fill(new Rectangle2D.Double(x, y, 38, 15));
      x += 40;
    }
    quiet.left(graphics, Unit.SHARE.say(highest()) + " of requests", x + 6, y + 13);
  }
}
