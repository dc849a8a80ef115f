package dev.hindsight.tables.pressure;

import dev.hindsight.findings.pressure.ClaimFigures;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.DetailRows;

/** What sales were sure of against what was won: overall, by bin and by team. */
final class ConfidenceDetail {

  private static final String PART = "Claimed confidence";
  private static final String ALL = "All claims";
  private static final String WON = "Won";

  private final DetailRows rows;

  ConfidenceDetail(DetailRows rows) {
    this.rows = rows;
  }

  void add(Measured<ClaimedConfidence> confidence) {
    rows.part(PART, confidence, this::add);
  }

  private void add(ClaimedConfidence confidence) {
    addAll(confidence);
    confidence.bins().forEach(this::addBin);
    rows.part(PART + " by team", confidence.teams(), this::addTeams);
  }

  private void addAll(ClaimedConfidence all) {
    String without =
        Say.count(all.withoutClaim()) + " closed yes deals have no claim." + held(all.heldByCrm());
    rows.number(PART, ALL, ClaimFigures.MEAN_CLAIMED, all, without);
    rows.rate(subject(ALL, WON), all.won(), "");
    rows.estimate(PART, ALL, ClaimFigures.OVERCLAIM, all);
    rows.number(PART, ALL, ClaimFigures.BRIER, all, "");
    rows.number(PART, ALL, ClaimFigures.SKILL, all, "");
  }

  /** Of how many deals nobody stated a claim, so that the CRM's chance of winning counts. */
  private static String held(Measured<Long> heldByCrm) {
    return heldByCrm.isMeasured() && heldByCrm.require() > 0
        ? " Of %s the claim is the chance of winning that the CRM held on the day of the request."
            .formatted(Say.count(heldByCrm.require()))
        : "";
  }

  private void addBin(ClaimedConfidence.Bin bin) {
    String level =
        "Claimed "
            + Unit.SHARE.say(bin.lower()).replace("\u00a0%", "")
            + " to "
            + Unit.SHARE.say(bin.upper());
    rows.number(
        PART,
        level,
        ClaimFigures.MEAN_CLAIMED.measured(ClaimedConfidence.Bin::meanClaimed),
        bin,
        "");
    rows.rate(subject(level, WON), bin.won(), "");
  }

  private void addTeams(ClaimedConfidence.Teams teams) {
    for (ClaimedConfidence.Team team : teams.teams()) {
      rows.teamEstimate(
          new DetailRows.Subject(PART, team.name(), ClaimFigures.OVERCLAIM.label()),
          team.won(),
          team.overclaim(),
          team.limits(),
          ClaimFigures.OVERCLAIM.unit());
    }
    rows.count(
        subject("Teams not shown", "Closed yes deals with a claim"),
        teams.dealsLeftOut(),
        "Too few to say: "
            + Say.count(teams.teamsLeftOut())
            + (teams.teamsLeftOut() == 1 ? " team." : " teams."));
  }

  private static DetailRows.Subject subject(String level, String measure) {
    return new DetailRows.Subject(PART, level, measure);
  }
}
