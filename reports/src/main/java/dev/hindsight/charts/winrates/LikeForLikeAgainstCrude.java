package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/** The differences in win rate, among like deals and as they stand, round a line at zero. */
public final class LikeForLikeAgainstCrude implements Chart {

  public static final String NAME = "like-for-like";

  private static final double NAMES = 230;
  private static final double FIGURES = 350;
  private static final double APART = 14;

  private final Findings findings;
  private final List<Comparison> rows;

  private LikeForLikeAgainstCrude(Findings findings, List<Comparison> rows) {
    this.findings = findings;
    this.rows = rows;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .comparisons()
        .flatMap(
            comparisons ->
                comparisons.stream().anyMatch(c -> c.crude().isMeasured())
                    ? Measured.of(new LikeForLikeAgainstCrude(findings, comparisons))
                    : Measured.not("no two decisions both have closed deals to compare"));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return Headline.likeForLike(rows);
  }

  @Override
  public String description() {
    return "Differences in win rate, "
        + Words.window(findings.period())
        + ": "
        + rows.stream().map(LikeForLikeAgainstCrude::say).collect(Collectors.joining("; "))
        + ".";
  }

  private static String say(Comparison row) {
    return Words.within(row.first())
        + " against "
        + Words.within(row.second())
        + ": "
        + row.verdict().label()
        + ", among like deals "
        + points(alike(row))
        + ", as they stand "
        + points(crude(row));
  }

  private static Measured<Estimate> alike(Comparison row) {
    return row.likeForLike().map(LikeForLike::difference);
  }

  private static Measured<Estimate> crude(Comparison row) {
    return row.crude().map(CrudeDifference::difference);
  }

  private static String points(Measured<Estimate> difference) {
    return difference.isMeasured() ? Say.points(difference.require()) : "not measured";
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.comparedAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 30,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 60);
    Plane plane = Plane.draw(graphics, area, axis(), Plane.rows(rows.size()));
    plane.zero(graphics, "wins less often", "wins more often");
    for (int row = 0; row < rows.size(); row++) {
      drawRow(graphics, plane, rows.get(row), plane.y(row));
    }
  }

  private String subtitle() {
    return "Difference in win rate in percentage points, with "
        + Words.levels(rows.stream().map(Comparison::likeForLike))
        + " \u00b7 deals closed "
        + Words.window(findings.period());
  }

  private NumberAxis axis() {
    return Plane.pointsRoundZero(
        rows.stream()
            .flatMap(row -> Stream.of(alike(row), crude(row)))
            .filter(Measured::isMeasured)
            .map(Measured::require));
  }

  private static void drawRow(Graphics2D graphics, Plane plane, Comparison row, double y) {
    Color colour = Look.of(row.first());
    Lettering strong = Lettering.strong(Look.TEXT);
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    double upper = y - APART;
    double lower = y + APART;
    strong.left(graphics, row.first().label(), Look.MARGIN, upper + 6);
    String deals = Say.count(row.firstRate().of()) + " and " + Say.count(row.secondRate().of());
    Lettering.regular(Look.TEXT)
        .left(graphics, "against " + Words.within(row.second()), Look.MARGIN, lower + 2);
    quiet.left(graphics, deals + " closed deals", Look.MARGIN, lower + 23);
    mark(graphics, plane, alike(row), upper, 9, row, colour);
    mark(graphics, plane, crude(row), lower, 6, row, Look.LINE);
    double x = plane.area().getMaxX() + 24;
    strong.left(graphics, verdict(row), x, upper + 0);
    Lettering.regular(Look.SMALL).left(graphics, "like for like " + points(alike(row)), x, y + 10);
    quiet.left(graphics, "as they stand " + points(crude(row)), x, y + 31);
  }

  private static String verdict(Comparison row) {
    String label = row.verdict().label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static void mark(
      Graphics2D graphics,
      Plane plane,
      Measured<Estimate> difference,
      double y,
      double radius,
      Comparison row,
      Color colour) {
    if (!difference.isMeasured()) {
      return;
    }
    boolean hollow = row.verdict() == Verdict.TOO_FEW_TO_SAY;
    Marks.spread(graphics, plane, difference.require(), y, radius, colour, hollow);
  }
}
