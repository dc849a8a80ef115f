package dev.hindsight.tables.pressure;

import dev.hindsight.findings.pressure.ClaimFigures;
import dev.hindsight.findings.pressure.DeadlinePlans;
import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.tables.grid.DetailRows;

/** What sales claimed against what the CRM held on that day. */
final class ClaimsDetail {

  private static final String ONLY = "Only opportunity";
  private static final String CALLED_ONLY = "Deals called the only one";

  private static final String PLANS = "Deadlines and plans";
  private static final String PROSPECTS = "Other prospects";
  private static final String LEFT_OUT = "Left out";
  private static final String YESES = "Delivered yeses";

  private final DetailRows rows;

  ClaimsDetail(DetailRows rows) {
    this.rows = rows;
  }

  void addPlans(Measured<DeadlinePlans> plans) {
    rows.part(PLANS, plans, this::add);
  }

  private void add(DeadlinePlans plans) {
    rows.rate(PLANS, "Deals with a deadline", ClaimFigures.PLANNED_LATER, plans);
    rows.rate(PLANS, "Planned to close by it", ClaimFigures.MOVED_PAST, plans);
    rows.count(
        new DetailRows.Subject(PLANS, LEFT_OUT, "Deals"),
        plans.withoutPlan(),
        "No plan of the day on which the deadline was claimed.");
  }

  void addOnly(Measured<OnlyOpportunity> only) {
    rows.part(ONLY, only, this::add);
  }

  void addProspects(Measured<OtherProspects> prospects) {
    rows.part(PROSPECTS, prospects, this::add);
  }

  private void add(OtherProspects prospects) {
    rows.rate(PROSPECTS, "Any claimed", ClaimFigures.ALL_CAME, prospects);
    rows.rate(PROSPECTS, "Any claimed", ClaimFigures.ANY_CAME, prospects);
    for (OtherProspects.Band band : prospects.bands()) {
      String level = band.claimed() + " claimed";
      rows.rate(PROSPECTS, level, ClaimFigures.ANY_CAME.of(OtherProspects.Band::anyCame), band);
      rows.number(PROSPECTS, level, ClaimFigures.PROSPECTS_CLAIMED, band, "");
      rows.number(PROSPECTS, level, ClaimFigures.PROSPECTS_CAME, band, "");
    }
    rows.count(
        new DetailRows.Subject(PROSPECTS, LEFT_OUT, YESES),
        prospects.tooEarly(),
        "Delivered less than 365 days ago.");
    rows.count(
        new DetailRows.Subject(PROSPECTS, LEFT_OUT, YESES),
        prospects.unnamed(),
        "Not known what was asked for, or for which account.");
  }

  private void add(OnlyOpportunity only) {
    rows.rate(ONLY, CALLED_ONLY, ClaimFigures.OTHERS_OPEN, only);
    rows.estimate(ONLY, CALLED_ONLY, ClaimFigures.MEDIAN_OTHERS, only);
  }
}
