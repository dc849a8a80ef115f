package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.grammar.Waterfall;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** From what the settled yes and alternative gained, over what they cost, to their net. */
public final class PayOffWaterfall implements Chart {

  public static final String NAME = "pay-off-net";

  private final Findings findings;
  private final PayOff payOff;
  private final List<Waterfall.Bar> bars;

  private PayOffWaterfall(Findings findings, PayOff payOff) {
    this.findings = findings;
    this.payOff = payOff;
    this.bars = bars(findings, payOff.given().settled());
  }

  public static Measured<Chart> of(Findings findings) {
    return findings.payOff().flatMap(payOff -> of(findings, payOff));
  }

  private static Measured<Chart> of(Findings findings, PayOff payOff) {
    NetTotal given = payOff.given().settled();
    if (PayOffWords.judged(given) == 0) {
      return Measured.not("no yes and no alternative is settled");
    }
    return given
        .net()
        .flatMap(net -> given.gain())
        .flatMap(gain -> given.displacementCost())
        .map(cost -> new PayOffWaterfall(findings, payOff));
  }

  private static List<Waterfall.Bar> bars(Findings findings, NetTotal given) {
    List<Waterfall.Bar> bars = new ArrayList<>();
    Estimate gain = given.gain().require();
    bars.add(
        new Waterfall.Bar(
            Waterfall.Kind.WHOLE,
            "Gain in deal sizes, once",
            0,
            gain.value(),
            Say.money(gain),
            ""));
    double left = taken(bars, "a year's revenue lost", gain.value(), given.displacementCost());
    taken(bars, "effort", left, given.effortCost());
    Estimate net = given.net().require();
    bars.add(
        new Waterfall.Bar(
            PayOffWords.tooFew(findings, given)
                ? Waterfall.Kind.LEFT_OF_TOO_FEW
                : Waterfall.Kind.LEFT,
            "Net",
            0,
            net.value(),
            Say.money(net),
            ""));
    return bars;
  }

  /** Takes a cost away, where it is measured; returns what it leaves. */
  private static double taken(
      List<Waterfall.Bar> bars, String label, double from, Measured<Estimate> cost) {
    if (!cost.isMeasured()) {
      return from;
    }
    Estimate taken = cost.require();
    double to = from - taken.value();
    bars.add(new Waterfall.Bar(Waterfall.Kind.TAKEN, label, from, to, Say.money(taken), ""));
    return to;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return PayOffHeadline.net(findings, given());
  }

  private NetTotal given() {
    return payOff.given().settled();
  }

  @Override
  public String description() {
    return "In "
        + findings.parameters().reportingCurrency()
        + ", settled requests "
        + PayOffWords.decided(payOff)
        + ": "
        + bars.stream()
            .map(bar -> bar.label().toLowerCase(Locale.ROOT) + " " + bar.figure())
            .collect(Collectors.joining("; "))
        + (PayOffWords.tooFew(findings, given()) ? ", too few to say" : "")
        + ".";
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), PayOffWords.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    new Waterfall(bars, given().net().require(), Say::money).draw(graphics, body, size());
  }

  private String subtitle() {
    return findings.parameters().reportingCurrency()
        + " with 95\u00a0% interval \u00b7 "
        + Say.count(PayOffWords.judged(given()))
        + " settled requests answered yes or alternative, "
        + PayOffWords.decided(payOff)
        + (payOff.given().tooEarly().requests() == 0
            ? ""
            : "; not in it: " + Say.count(payOff.given().tooEarly().requests()) + " too early")
        + (given().effortCost().isMeasured() ? "" : "; effort is not measured");
  }
}
