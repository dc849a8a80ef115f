package dev.hindsight.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.charts.pressure.ClaimsAgainstWins;
import dev.hindsight.charts.pressure.PressureHeadline;
import dev.hindsight.charts.pressure.RequestsToQuarterEnd;
import dev.hindsight.charts.pressure.TeamsUnderPressure;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class PressureChartsTest {

  private static final Findings FULL = FindingsFixture.full();

  @Test
  void titlesSayWhatWasFound() {
    assertThat(pressureCharts(FULL).values())
        .extracting(chart -> chart.require().title())
        .containsExactly(
            "Among like requests, those under \u201cexecutive sponsor\u201d get a yes more often:"
                + " +24\u00a0points (+7 to +38)",
            "Sales claimed more than was won: 69\u00a0% claimed, 46\u00a0% (37 to 56) won",
            "25\u00a0% (20 to 30) of requests come in a quarter\u2019s last fortnight, which holds"
                + " 15\u00a0% of the days",
            "The further a team is ahead of its quota, the fewer of its requests are pressed:"
                + " p\u00a0=\u00a00.003",
            "1 of 7\u00a0teams lies outside where chance alone keeps 99.8\u00a0% of teams",
            "Within 180 days, 15\u00a0% (11 to 21) of refusals became a yes",
            "52\u00a0% (47 to 56) of requests came under pressure, most often"
                + " \u201cdeadline\u201d: 23\u00a0% (19 to 27)");
  }

  @Test
  void ofFewTeamsChanceAlonePutsLessThanOneBeyondItsLimits() {
    Chart teams =
        pressureCharts(withTeams(team("North", 34), team("South", 25)))
            .get(TeamsUnderPressure.NAME)
            .require();

    assertThat(teams.title())
        .isEqualTo(
            "1 of 2\u00a0teams lies outside where chance alone keeps 95\u00a0% of teams; it would"
                + " put fewer than 1 there");
  }

  @Test
  void whereThereAreTooFewNothingIsDrawnAndSaysWhatIsMissing() {
    assertThat(pressureCharts(FindingsFixture.tooFew()).values())
        .extracting(Measured::notMeasured)
        .containsExactly(
            "too few to say: no tactic has 10 answered requests with it and as many without",
            "too few to say: 3\u00a0closed yes deals, fewer than 10",
            "too few to say: 8\u00a0first requests, fewer than 10",
            "too few to say: fewer than two attainment bands have 10 requests",
            "too few to say: fewer than two teams have 10 requests",
            "too few to say: 4\u00a0refusals, fewer than 10",
            "too few to say: no quarter has 10 requests");
  }

  @Test
  void whatNeedsNoMissingExportStands() {
    Map<String, Measured<Chart>> charts = pressureCharts(FindingsFixture.nobodyExposed());

    assertThat(charts.get("pressure-and-answers").notMeasured())
        .isEqualTo("there is no `pressure` export");
    assertThat(charts.get("pressure-by-attainment").notMeasured())
        .isEqualTo("there is no `quotas` export");
    assertThat(charts)
        .hasEntrySatisfying("pressure-claims", c -> assertThat(c.isMeasured()).isTrue())
        .hasEntrySatisfying("pressure-reversals", c -> assertThat(c.isMeasured()).isTrue());
    assertThat(charts.get("pressure-quarter-end").require().altText())
        .endsWith(
            "signals per request: not measured and not measured, in the last fortnight, on other"
                + " days.");
  }

  @Test
  void onlyTeamsOutsideTheFunnelAreNamed() {
    Chart chart = TeamsUnderPressure.of(FULL).require();
    String svg = svg(chart);

    assertThat(svg).contains("\u00c9quipe \u00cele-de-France", ">73\u00a0% \u00b7 47 of 64</text>");
    assertThat(svg).doesNotContain("Alpine", "Benelux", "Iberia", "Nordics", "SUM");
    assertThat(chart.altText())
        .endsWith(
            "; outside the limits: \u00c9quipe \u00cele-de-France: share 73\u00a0%, counts 47 of 64,"
                + " chance leaves 40\u00a0% to 64\u00a0%.");
  }

  @Test
  void aTeamWrittenFromRightToLeftTurnsNothingButItself() {
    String name = "\u05d4\u05de\u05db\u05d9\u05e8\u05d5\u05ea";

    Chart chart = TeamsUnderPressure.of(withTeams(team(name, 45), team("Nordics", 26))).require();

    assertThat(chart.altText())
        .contains("\u2068" + name + "\u2069: share 90\u00a0%, counts 45 of 50");
    assertThat(svg(chart)).contains(">90\u00a0% \u00b7 45 of 50</text>");
  }

  @Test
  void aFunnelWithoutOutliersSaysSo() {
    Chart chart =
        TeamsUnderPressure.of(withTeams(team("Alpine", 24), team("Nordics", 26))).require();

    assertThat(chart.title())
        .isEqualTo("No team of 2 differs from the others by more than chance would make it");
    assertThat(svg(chart)).doesNotContain("Alpine", "Nordics");
  }

  @Test
  void claimsWhoseIntervalHoldsZeroAreNoOverclaim() {
    ClaimedConfidence claimed = FULL.pressure().require().confidence().require();
    ClaimedConfidence level =
        new ClaimedConfidence(
            0.5,
            claimed.won(),
            claimed.withoutClaim(),
            claimed.heldByCrm(),
            claimed.bins(),
            claimed.brier(),
            claimed.skill(),
            new Estimate(0.04, -0.05, 0.13),
            claimed.teams());

    assertThat(PressureHeadline.claims(level))
        .isEqualTo(
            "No clear gap between claims and wins: 50\u00a0% claimed, 46\u00a0% (37 to 56) won");
  }

  @Test
  void whatTheClaimsRestOnIsNotCut() {
    assertThat(svg(ClaimsAgainstWins.of(FULL).require())).doesNotContain("\u2026");
  }

  @Test
  void aSmallProbabilityIsNotWrittenAsNought() {
    assertThat(svg(RequestsToQuarterEnd.of(FULL).require()))
        .contains(">77 of 311; of days 15\u00a0%, p\u00a0&lt;\u00a00.001</text>");
  }

  private static Map<String, Measured<Chart>> pressureCharts(Findings findings) {
    return Charts.all(findings).entrySet().stream()
        .filter(chart -> chart.getKey().startsWith("pressure-"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private static String svg(Chart chart) {
    return new String(Svg.bytes(chart, FindingsFixture.IDENTITY), StandardCharsets.UTF_8);
  }

  private static TeamFunnel.Team team(String name, long under) {
    double share = under / 50.0;
    Rate rate = new Rate(under, 50, Measured.of(new Estimate(share, share - 0.1, share + 0.1)));
    return new TeamFunnel.Team(name, rate, new ChanceLimits(50, 0.36, 0.64, 0.28, 0.72));
  }

  private static Findings withTeams(TeamFunnel.Team... teams) {
    Rate all = new Rate(50, 100, Measured.of(new Estimate(0.5, 0.4, 0.6)));
    TeamFunnel funnel = new TeamFunnel(all, List.of(teams), List.of(), 0, 0);
    Pressure full = FULL.pressure().require();
    PressureUse use = full.use().require();
    return withUse(
        full,
        new PressureUse(
            use.any(),
            use.byTactic(),
            use.quarters(),
            Measured.of(new PressureUse.Teams(funnel, List.of()))));
  }

  private static Findings withUse(Pressure full, PressureUse use) {
    return new Findings(
        FULL.formatVersion(),
        FULL.period(),
        FULL.parameters(),
        FULL.review(),
        FULL.winRates(),
        FULL.churn(),
        Measured.of(
            new Pressure(
                full.requests(),
                full.undecided(),
                Measured.of(use),
                full.answers(),
                full.worth(),
                full.truth(),
                full.confidence(),
                full.quarterEnd(),
                full.behindQuota(),
                full.turnedRound(),
                full.together(),
                full.waiting(),
                full.preparation(),
                full.onlyOpportunity(),
                full.salesToDate(),
                full.otherProspects(),
                full.deadlinePlans())),
        FULL.payOff(),
        FULL.evidence(),
        FULL.stated(),
        FULL.customers(),
        FULL.salesCycles(),
        FULL.dataQuality(),
        FULL.agenda(),
        FULL.atRisk(),
        FULL.rules(),
        FULL.expectations(),
        FULL.features());
  }
}
