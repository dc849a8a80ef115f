package dev.hindsight.tables.pressure;

import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.tables.grid.DetailRows;

/** What sales claimed against what the CRM held on that day. */
final class ClaimsDetail {

  private static final String ONLY = "Only opportunity";
  private static final String CALLED_ONLY = "Deals called the only one";

  private final DetailRows rows;

  ClaimsDetail(DetailRows rows) {
    this.rows = rows;
  }

  void addOnly(Measured<OnlyOpportunity> only) {
    rows.part(ONLY, only, this::add);
  }

  private void add(OnlyOpportunity only) {
    rows.rate(ONLY, CALLED_ONLY, PressureFigures.OTHERS_OPEN, only);
    rows.estimate(ONLY, CALLED_ONLY, PressureFigures.MEDIAN_OTHERS, only);
  }
}
