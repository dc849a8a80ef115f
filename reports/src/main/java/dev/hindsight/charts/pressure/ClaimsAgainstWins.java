package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Beside;
import dev.hindsight.charts.grammar.Calibration;
import dev.hindsight.charts.grammar.Facts;
import dev.hindsight.charts.grammar.Point;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.ClaimFigures;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The confidence that sales claimed for a deal against how often such deals were won. */
public final class ClaimsAgainstWins {

  public static final String NAME = "pressure-claims";

  private ClaimsAgainstWins() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::confidence)
        .flatMap(
            confidence ->
                Words.tooFew(findings, confidence.won().of())
                    ? Measured.not(Words.tooFew(findings, confidence.won().of(), "closed yes deal"))
                    : Measured.of(drawn(findings, confidence)));
  }

  private static Chart drawn(Findings findings, ClaimedConfidence confidence) {
    String subtitle =
        "Share of closed yes deals won (up) by the confidence claimed (across), with 95\u00a0%"
            + " interval and won of deals \u00b7 "
            + Say.count(confidence.won().of(), "deal")
            + " closed "
            + Words.window(findings.period());
    List<Point> bins =
        confidence.bins().stream()
            .filter(bin -> bin.meanClaimed().isMeasured())
            .map(bin -> Point.of(findings, bin.meanClaimed().require(), "", Measured.of(bin.won())))
            .toList();
    return new Chart(
        NAME,
        new Caption(PressureHeadline.claims(confidence), subtitle, Words.asOf(findings)),
        new Beside(
            new Calibration("confidence claimed", "won", Look.of(DecisionClass.YES), bins),
            new Facts(facts(confidence), "teams beyond the limits of chance", teams(confidence))));
  }

  private static List<Facts.Fact> facts(ClaimedConfidence confidence) {
    Measured<Long> held = confidence.heldByCrm();
    String without =
        confidence.withoutClaim() == 0
            ? ""
            : "; " + Say.count(confidence.withoutClaim()) + " more without a claim";
    return List.of(
        new Facts.Fact(
            "claimed on average",
            Say.share(confidence.meanClaimed()),
            held.isMeasured() && held.require() > 0
                ? Say.count(held.require(), "claim") + " held by the CRM alone"
                : ""),
        new Facts.Fact(
            "won",
            Say.share(confidence.won().estimate().require()),
            Say.counts(confidence.won()) + without),
        new Facts.Fact(
            Words.within(ClaimFigures.OVERCLAIM), Say.points(confidence.overclaim()), ""),
        new Facts.Fact(
            "Brier score (0 is best)",
            Unit.PROBABILITY.say(confidence.brier()),
            confidence.skill().isMeasured()
                ? "skill " + Unit.FINE_DECIMAL.say(confidence.skill().require())
                : ""));
  }

  /** Teams whose overclaim is more than chance would make it, by name. */
  private static List<Facts.Fact> teams(ClaimedConfidence confidence) {
    return confidence.teams().isMeasured()
        ? confidence.teams().require().teams().stream()
            .filter(team -> team.limits().exceededBy(team.overclaim().value()))
            .map(team -> new Facts.Fact(team.name(), Say.points(team.overclaim()), ""))
            .toList()
        : List.of();
  }
}
