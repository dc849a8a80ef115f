package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/** The share of yes under each tactic minus that without, like for like and as it stands. */
public final class TacticsAgainstAnswers implements Chart {

  public static final String NAME = "pressure-and-answers";

  private static final double NAMES = 196;
  private static final double EFFECTS = 26;
  private static final double COUNTS = 190;
  private static final double FIGURES = 348;
  private static final double APART = 6.5;

  private final Findings findings;
  private final AnswerEffects answers;
  private final List<TacticEffect> rows;

  private TacticsAgainstAnswers(Findings findings, AnswerEffects answers) {
    this.findings = findings;
    this.answers = answers;
    this.rows = answers.tactics().stream().filter(e -> e.difference().isMeasured()).toList();
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::answers)
        .flatMap(
            answers ->
                answers.tactics().stream().allMatch(TacticsAgainstAnswers::isSilent)
                    ? Measured.not(
                        "too few to say: no tactic has "
                            + Say.count(findings.parameters().minimumCount())
                            + " answered requests with it and as many without")
                    : Measured.of(new TacticsAgainstAnswers(findings, answers)));
  }

  private static boolean isSilent(TacticEffect effect) {
    return isTooFew(effect) || !effect.difference().isMeasured();
  }

  private static boolean isTooFew(TacticEffect effect) {
    return switch (effect.verdict()) {
      case TOO_FEW_TO_SAY, NOT_MEASURED -> true;
      case MORE_OFTEN, LESS_OFTEN, NO_CLEAR_DIFFERENCE -> false;
    };
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PressureHeadline.answers(answers);
  }

  @Override
  public String description() {
    return "Share of first answers that are yes, with the tactic minus without: "
        + rows.stream().map(TacticsAgainstAnswers::say).collect(Collectors.joining("; "))
        + ".";
  }

  private static String say(TacticEffect row) {
    return Words.within(row.tactic())
        + ": "
        + row.verdict().label()
        + ", like for like "
        + effect(row)
        + ", as it stands "
        + Say.points(row.difference().require())
        + ", yes with "
        + Say.counts(row.with())
        + ", without "
        + Say.counts(row.without());
  }

  private static Measured<Estimate> alike(TacticEffect row) {
    return row.likeForLike().map(LikeForLike::difference);
  }

  private static String effect(TacticEffect row) {
    Measured<Estimate> alike = alike(row);
    return isTooFew(row) || !alike.isMeasured()
        ? Verdict.TOO_FEW_TO_SAY.label()
        : Say.points(alike.require()).replaceFirst("\u00a0points?", "");
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.pressureAsOf(findings));
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
    plane.zero(graphics, "yes less often", "yes more often");
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    quiet.left(graphics, "like for like", area.getMaxX() + EFFECTS, area.getMinY() - 10);
    quiet.left(graphics, "yes with \u00b7 without", area.getMaxX() + COUNTS, area.getMinY() - 10);
    for (int row = 0; row < rows.size(); row++) {
      drawRow(graphics, plane, rows.get(row), plane.y(row));
    }
  }

  private String subtitle() {
    return "Difference in the share of yes in percentage points, with the tactic in the first "
        + Say.count(answers.landmarkDays(), "day")
        + " minus without: like for like (blue) and as it stands (grey), with "
        + Words.levels(rows.stream().map(TacticEffect::likeForLike))
        + " \u00b7 "
        + Say.count(answers.decided(), "first request")
        + " answered later, "
        + Say.count(answers.undecided())
        + " not yet";
  }

  private NumberAxis axis() {
    return Plane.pointsRoundZero(
        rows.stream()
            .flatMap(row -> Stream.of(alike(row), row.difference()))
            .filter(Measured::isMeasured)
            .map(Measured::require));
  }

  private static void drawRow(Graphics2D graphics, Plane plane, TacticEffect row, double y) {
    double baseline = y + Look.TEXT * 0.36;
    Lettering name = isClear(row) ? Lettering.strong(Look.TEXT) : Lettering.regular(Look.TEXT);
    name.left(graphics, row.tactic().label(), Look.MARGIN, baseline);
    Measured<Estimate> alike = alike(row);
    double below = alike.isMeasured() ? y + APART : y;
    boolean hollow = isTooFew(row);
    Marks.spread(graphics, plane, row.difference().require(), below, 4.5, Look.LINE, hollow);
    if (alike.isMeasured()) {
      Color blue = Look.of(DecisionClass.YES);
      Marks.spread(graphics, plane, alike.require(), y - APART, 6.5, blue, hollow);
    }
    double x = plane.area().getMaxX();
    Lettering figures = isClear(row) ? Lettering.strong(Look.SMALL) : Lettering.regular(Look.SMALL);
    figures.left(graphics, effect(row), x + EFFECTS, baseline);
    Lettering.regular(Look.SMALL)
        .left(
            graphics,
            Say.counts(row.with()) + " \u00b7 " + Say.counts(row.without()),
            x + COUNTS,
            baseline);
  }

  private static boolean isClear(TacticEffect row) {
    return !isTooFew(row) && row.verdict() != Verdict.NO_CLEAR_DIFFERENCE;
  }
}
