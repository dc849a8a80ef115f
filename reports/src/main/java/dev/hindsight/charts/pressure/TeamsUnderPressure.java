package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.grammar.Funnel;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;

/** Teams against what chance alone would spread. */
public final class TeamsUnderPressure {

  public static final String NAME = "pressure-teams";

  private TeamsUnderPressure() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::use)
        .flatMap(PressureUse::teams)
        .map(PressureUse.Teams::any)
        .flatMap(
            funnel ->
                funnel.teams().size() < 2
                    ? Measured.not(
                        "too few to say: fewer than two teams have "
                            + Say.count(findings.parameters().minimumCount())
                            + " requests")
                    : Measured.of(drawn(findings, funnel)));
  }

  private static Chart drawn(Findings findings, TeamFunnel funnel) {
    return new Chart(
        NAME,
        new Caption(
            PressureHeadline.teams(funnel),
            subtitle(findings, funnel),
            Words.pressureAsOf(findings)),
        new Funnel(
            "requests of the team",
            "teams",
            funnel.all(),
            funnel.teams().stream()
                .map(team -> new Funnel.Dot(team.name(), team.rate(), team.limits()))
                .toList(),
            funnel.limits()));
  }

  private static String subtitle(Findings findings, TeamFunnel funnel) {
    return "Share of requests under any tactic, one dot a team, against what chance alone would"
        + " spread \u00b7 "
        + Say.count(funnel.teams().size(), "team")
        + ", "
        + Say.count(funnel.all().of(), "request")
        + " raised "
        + Words.window(findings.period())
        + (funnel.teamsLeftOut() == 0
            ? ""
            : "; not shown: "
                + Say.count(funnel.teamsLeftOut(), "team")
                + " with fewer than "
                + Say.count(findings.parameters().minimumCount())
                + " requests");
  }
}
