package dev.hindsight.tables.pressure;

import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.DetailRows;

/** Requests under each tactic by quarter and by team. */
final class PressureUseDetail {

  private static final String QUARTERS = "Use by quarter";
  private static final String TEAMS = "Use by team";
  private static final String ANY = "Any tactic";

  private final DetailRows rows;

  PressureUseDetail(DetailRows rows) {
    this.rows = rows;
  }

  void add(Measured<PressureUse> use) {
    rows.part(QUARTERS, use, each -> each.quarters().forEach(this::addQuarter));
    rows.part(TEAMS, use.flatMap(PressureUse::teams), this::addTeams);
  }

  private void addQuarter(PressureUse.Quarterly quarter) {
    rows.rate(new DetailRows.Subject(QUARTERS, quarter.quarter(), ANY), quarter.any(), "");
    quarter
        .byTactic()
        .forEach(
            share ->
                rows.rate(
                    QUARTERS,
                    quarter.quarter(),
                    PressureFigures.UNDER_TACTIC.called(share.tactic().label()),
                    share));
  }

  private void addTeams(PressureUse.Teams teams) {
    addFunnel(ANY, teams.any());
    teams.byTactic().forEach(each -> addFunnel(each.tactic().label(), each.funnel()));
  }

  private void addFunnel(String tactic, TeamFunnel funnel) {
    rows.rate(new DetailRows.Subject(TEAMS, "All teams", tactic), funnel.all(), leftOut(funnel));
    for (TeamFunnel.Team team : funnel.teams()) {
      rows.teamRate(new DetailRows.Subject(TEAMS, team.name(), tactic), team.rate(), team.limits());
    }
  }

  private static String leftOut(TeamFunnel funnel) {
    return funnel.teamsLeftOut() == 0
        ? ""
        : "Not shown, too few to say: "
            + Say.count(funnel.teamsLeftOut())
            + (funnel.teamsLeftOut() == 1 ? " team with " : " teams with ")
            + Say.count(funnel.requestsLeftOut())
            + " requests.";
  }
}
