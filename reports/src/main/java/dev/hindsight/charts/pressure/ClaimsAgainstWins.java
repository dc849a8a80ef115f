package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Facts;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How sure sales said they were against what was won: a reliability diagram. */
public final class ClaimsAgainstWins implements Chart {

  public static final String NAME = "pressure-claims";

  private static final double AXIS = 64;
  private static final double BELOW = 62;
  private static final double FACTS = 330;

  private final Findings findings;
  private final ClaimedConfidence confidence;
  private final List<ClaimedConfidence.Bin> bins;

  private ClaimsAgainstWins(Findings findings, ClaimedConfidence confidence) {
    this.findings = findings;
    this.confidence = confidence;
    this.bins = confidence.bins().stream().filter(bin -> bin.won().of() > 0).toList();
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::confidence)
        .flatMap(
            confidence ->
                Words.tooFew(findings, confidence.won().of())
                    ? Measured.not(Words.tooFew(findings, confidence.won().of(), "closed yes deal"))
                    : Measured.of(new ClaimsAgainstWins(findings, confidence)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PressureHeadline.claims(confidence);
  }

  @Override
  public String description() {
    return "Won of closed yes deals by the confidence claimed: "
        + bins.stream().map(this::say).collect(Collectors.joining("; "))
        + ". "
        + facts().say()
        + teams().stream().map(ClaimsAgainstWins::say).collect(Collectors.joining());
  }

  private String say(ClaimedConfidence.Bin bin) {
    return Unit.SHARE.say(bin.meanClaimed().require())
        + " claimed, "
        + Say.share(bin.won().estimate().require())
        + " won, "
        + Say.counts(bin.won())
        + (Words.tooFew(findings, bin.won().of()) ? ", too few to say" : "");
  }

  private static String say(ClaimedConfidence.Team team) {
    return "; " + Typesetting.isolated(team.name()) + ": overclaim " + Say.points(team.overclaim());
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
            body.getY() + 24,
            body.getWidth() - AXIS - FACTS - 80,
            body.getHeight() - 24 - BELOW);
    Plane plane = Plane.draw(graphics, area, Plane.shares(0, 1, 0.2), Plane.shares(0, 1, 0.2));
    drawDiagonal(graphics, plane);
    bins.forEach(bin -> drawBin(graphics, plane, bin));
    double x = body.getMaxX() - FACTS;
    double y = facts().draw(graphics, x, body.getY() + 24, FACTS);
    drawTeams(graphics, x, y);
  }

  private String subtitle() {
    return "Share of closed yes deals won (up) by the confidence claimed (across), with 95\u00a0%"
        + " interval and won of deals \u00b7 "
        + Say.count(confidence.won().of(), "deal")
        + " closed "
        + Words.window(findings.period());
  }

  private static void drawDiagonal(Graphics2D graphics, Plane plane) {
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    Marks.line(graphics, plane.x(0), plane.y(0), plane.x(1), plane.y(1), Look.DASHED, Look.LINE);
    quiet.right(graphics, "won as often as claimed", plane.x(1), plane.y(1) - 8);
    quiet.left(graphics, "won more often than claimed", plane.x(0) + 10, plane.y(0.945));
    quiet.right(graphics, "won less often than claimed", plane.x(1) - 10, plane.y(0.03));
    quiet.centre(graphics, "confidence claimed", plane.x(0.5), plane.area().getMaxY() + 48);
  }

  private void drawBin(Graphics2D graphics, Plane plane, ClaimedConfidence.Bin bin) {
    Color colour = Look.of(DecisionClass.YES);
    double x = plane.x(bin.meanClaimed().require());
    boolean tooFew = Words.tooFew(findings, bin.won().of());
    Marks.upright(graphics, plane, x, bin.won().estimate().require(), colour, tooFew);
    double y = plane.y(bin.won().estimate().require().value());
    Lettering small = Lettering.regular(Look.SMALL);
    double width = small.width(Say.counts(bin.won()));
    boolean fits = x + 12 + width < plane.area().getMaxX();
    // Lower it would lie on the axis.
    double baseline = Math.min(y, plane.area().getMaxY() - Look.SMALL) + 6;
    small.onGround(graphics, Say.counts(bin.won()), fits ? x + 12 : x - 12 - width, baseline);
  }

  private String held() {
    Measured<Long> held = confidence.heldByCrm();
    return held.isMeasured() && held.require() > 0
        ? Say.count(held.require(), "claim") + " held by the CRM alone"
        : "";
  }

  private String countsAndWithout() {
    return Say.counts(confidence.won())
        + (confidence.withoutClaim() == 0
            ? ""
            : "; " + Say.count(confidence.withoutClaim()) + " more without a claim");
  }

  private Facts facts() {
    List<Facts.Fact> facts = new ArrayList<>();
    facts.add(new Facts.Fact("claimed on average", Say.share(confidence.meanClaimed()), held()));
    facts.add(
        new Facts.Fact(
            "won", Say.share(confidence.won().estimate().require()), countsAndWithout()));
    facts.add(new Facts.Fact("overclaim", Say.points(confidence.overclaim()), ""));
    facts.add(
        new Facts.Fact(
            "Brier score (0 is best)",
            Unit.PROBABILITY.say(confidence.brier()),
            confidence.skill().isMeasured()
                ? "skill " + Unit.RATIO.say(confidence.skill().require())
                : ""));
    return new Facts(facts);
  }

  /** Teams whose overclaim is more than chance would make it, by name. */
  private List<ClaimedConfidence.Team> teams() {
    return confidence.teams().isMeasured()
        ? confidence.teams().require().teams().stream()
            .filter(team -> team.limits().exceededBy(team.overclaim().value()))
            .toList()
        : List.of();
  }

  private void drawTeams(Graphics2D graphics, double x, double top) {
    Lettering small = Lettering.regular(Look.SMALL);
    double y = top;
    if (!teams().isEmpty()) {
      small.in(Look.QUIET).left(graphics, "teams beyond the limits of chance", x, y);
    }
    for (ClaimedConfidence.Team team : teams()) {
      y += 22;
      String overclaim = Say.points(team.overclaim());
      small.left(graphics, small.cut(team.name(), FACTS - small.width(overclaim) - 14), x, y);
      small.right(graphics, overclaim, x + FACTS, y);
    }
  }
}
