package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Panels;
import dev.hindsight.charts.grammar.Point;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.BehindQuota;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pressure and answers by how far the team was with its quota on the day of the request. */
public final class PressureByAttainment {

  public static final String NAME = "pressure-by-attainment";

  private final Findings findings;
  private final BehindQuota quota;

  private PressureByAttainment(Findings findings, BehindQuota quota) {
    this.findings = findings;
    this.quota = quota;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings.pressure().flatMap(Pressure::behindQuota).flatMap(q -> of(findings, q));
  }

  private static Measured<Chart> of(Findings findings, BehindQuota quota) {
    List<Measured<Rate>> pressed = quota.bands().stream().map(b -> b.underAny()).toList();
    return pressed.stream()
        .filter(rate -> !rate.isMeasured())
        .findFirst()
        .map(rate -> Measured.<Chart>not(rate.notMeasured()))
        .orElseGet(
            () ->
                pressed.stream().filter(r -> !Words.tooFew(findings, r.require().of())).count() < 2
                    ? Measured.not(
                        "too few to say: fewer than two attainment bands have "
                            + Say.count(findings.parameters().minimumCount())
                            + " requests")
                    : Measured.of(new PressureByAttainment(findings, quota).drawn()));
  }

  private Chart drawn() {
    List<Panels.Panel> panels =
        Stream.of(
                panel(
                    PressureFigures.UNDER_TACTIC.label(),
                    Look.PRESSURE,
                    b -> b.underAny(),
                    quota.pressureTrend()),
                panel(
                    "First answer yes",
                    Look.of(DecisionClass.YES),
                    BehindQuota.Band::yes,
                    quota.answerTrend()))
            .filter(Panels.Panel::isMeasured)
            .toList();
    return new Chart(
        NAME,
        new Caption(
            PressureHeadline.attainment(quota.pressureTrend()),
            subtitle(),
            Words.pressureAsOf(findings)),
        new Panels(
            "Quota attainment",
            "Share",
            PressureFigures.REQUESTS.label(),
            Unit.SHARE,
            Scale.SHARES,
            panels));
  }

  private Panels.Panel panel(
      String name,
      Color colour,
      Function<BehindQuota.Band, Measured<Rate>> share,
      Measured<BehindQuota.TrendTest> trend) {
    List<BehindQuota.Band> bands = quota.bands();
    return new Panels.Panel(
        name,
        colour,
        trend.isMeasured() ? words(trend.require()) : "trend not measured",
        IntStream.range(0, bands.size())
            .mapToObj(
                i -> Point.of(findings, i, bands.get(i).band().label(), share.apply(bands.get(i))))
            .toList());
  }

  private static String words(BehindQuota.TrendTest test) {
    String p = ", " + Say.p(test.p());
    return switch (test.direction()) {
      case MORE_OFTEN -> "more often the further ahead" + p;
      case LESS_OFTEN -> "less often the further ahead" + p;
      case NO_CLEAR_DIFFERENCE -> "no clear trend" + p;
      case TOO_FEW_TO_SAY -> "too few to say";
      case NOT_MEASURED -> "trend not measured";
    };
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
}
