package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Panels;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.BehindQuota;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pressure and answers by how far the team was with its quota on the day of the request. */
public final class PressureByAttainment implements Chart {

  public static final String NAME = "pressure-by-attainment";

  private static final Panels PANELS = new Panels(40, 62, 56);

  private final Findings findings;
  private final BehindQuota quota;

  private PressureByAttainment(Findings findings, BehindQuota quota) {
    this.findings = findings;
    this.quota = quota;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::behindQuota)
        .flatMap(
            quota ->
                pressed(quota)
                    .flatMap(
                        bands ->
                            bands.stream().filter(r -> !Words.tooFew(findings, r.of())).count() < 2
                                ? Measured.not(
                                    "too few to say: fewer than two attainment bands have "
                                        + Say.count(findings.parameters().minimumCount())
                                        + " requests")
                                : Measured.of(new PressureByAttainment(findings, quota))));
  }

  /** The bands' shares under any tactic, or why there are none. */
  private static Measured<List<Rate>> pressed(BehindQuota quota) {
    Optional<String> reason =
        quota.bands().stream()
            .map(BehindQuota.Band::underAny)
            .filter(rate -> !rate.isMeasured())
            .map(Measured::notMeasured)
            .findFirst();
    return reason
        .map(Measured::<List<Rate>>not)
        .orElseGet(
            () -> Measured.of(quota.bands().stream().map(b -> b.underAny().require()).toList()));
  }

  /** One share through the bands. */
  private record Panel(
      String label,
      Color colour,
      Function<BehindQuota.Band, Measured<Rate>> share,
      Measured<BehindQuota.TrendTest> trend) {

    Optional<Rate> in(BehindQuota.Band band) {
      Measured<Rate> rate = share.apply(band);
      return Optional.ofNullable(rate.value()).filter(r -> r.estimate().isMeasured());
    }

    String trendWords() {
      if (!trend.isMeasured()) {
        return "trend not measured";
      }
      BehindQuota.TrendTest test = trend.require();
      String p = ", " + Say.p(test.p());
      return switch (test.direction()) {
        case MORE_OFTEN -> "more often the further ahead" + p;
        case LESS_OFTEN -> "less often the further ahead" + p;
        case NO_CLEAR_DIFFERENCE -> "no clear trend" + p;
        case TOO_FEW_TO_SAY -> "too few to say";
        case NOT_MEASURED -> "trend not measured";
      };
    }
  }

  private List<Panel> panels() {
    return Stream.of(
            new Panel(
                "Under pressure", Look.PRESSURE, BehindQuota.Band::underAny, quota.pressureTrend()),
            new Panel(
                "First answer yes",
                Look.of(DecisionClass.YES),
                BehindQuota.Band::yes,
                quota.answerTrend()))
        .filter(panel -> quota.bands().stream().anyMatch(band -> panel.in(band).isPresent()))
        .toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PressureHeadline.attainment(quota.pressureTrend());
  }

  @Override
  public String description() {
    return "By quota attainment on the day of the request: "
        + panels().stream().map(this::say).collect(Collectors.joining(". "))
        + ".";
  }

  private String say(Panel panel) {
    return panel.label()
        + ", "
        + panel.trendWords()
        + ": "
        + quota.bands().stream()
            .filter(band -> panel.in(band).isPresent())
            .map(
                band ->
                    band.band().label()
                        + " "
                        + Words.figures(findings, panel.in(band).orElseThrow()))
            .collect(Collectors.joining("; "));
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.pressureAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    PANELS.draw(
        graphics,
        body,
        panels(),
        () -> Plane.countsUnnamed(-0.5, quota.bands().size() - 0.5),
        (plane, panel) -> drawPanel(graphics, plane, panel));
  }

  private String subtitle() {
    long requests = quota.bands().stream().mapToLong(BehindQuota.Band::requests).sum();
    return "By the team\u2019s quota attainment on the day of the request, with 95\u00a0% interval"
        + " \u00b7 "
        + Say.count(requests, "request")
        + " raised "
        + Words.window(findings.period())
        + "; left out: "
        + Say.count(quota.inFirstDays())
        + " of a period\u2019s first 14 days, "
        + Say.count(quota.withoutQuota())
        + " without a quota";
  }

  private void drawPanel(Graphics2D graphics, Plane plane, Panel panel) {
    Rectangle2D area = plane.area();
    Lettering small = Lettering.regular(Look.SMALL);
    Panels.head(graphics, plane, panel.label(), panel.colour(), panel.trendWords(), 16);
    for (int i = 0; i < quota.bands().size(); i++) {
      BehindQuota.Band band = quota.bands().get(i);
      double x = plane.x(i);
      small.centre(graphics, band.band().label(), x, area.getMaxY() + 22);
      panel.in(band).ifPresent(rate -> drawBand(graphics, plane, panel, rate, x));
    }
  }

  private void drawBand(Graphics2D graphics, Plane plane, Panel panel, Rate rate, double x) {
    boolean tooFew = Words.tooFew(findings, rate.of());
    Marks.upright(graphics, plane, x, rate.estimate().require(), panel.colour(), tooFew);
    double y = plane.y(rate.estimate().require().value());
    Lettering.strong(Look.SMALL)
        .left(graphics, Words.share(rate.estimate().require()), x + 12, y + 6);
    Lettering.regular(Look.SMALL)
        .in(Look.QUIET)
        .centre(graphics, Say.counts(rate), x, plane.area().getMaxY() + 43);
  }
}
