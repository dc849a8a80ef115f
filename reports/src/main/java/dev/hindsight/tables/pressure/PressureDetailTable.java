package dev.hindsight.tables.pressure;

import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.DetailRows;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;

/** Everything else about pressure in one tidy table: where it comes from and when. */
public final class PressureDetailTable {

  private PressureDetailTable() {}

  public static Table<?> of(Pressure pressure, Period period) {
    DetailRows rows = new DetailRows();
    rows.count(
        "Requests",
        "Review window",
        PressureFigures.REQUESTS,
        pressure,
        Say.count(pressure.undecided()) + " of them without an answer.");
    new PressureUseDetail(rows).add(pressure.use());
    new ConfidenceDetail(rows).add(pressure.confidence());
    ClaimsDetail claims = new ClaimsDetail(rows);
    claims.addPlans(pressure.deadlinePlans());
    claims.addOnly(pressure.onlyOpportunity());
    claims.addProspects(pressure.otherProspects());
    PressureTimingDetail timing = new PressureTimingDetail(rows);
    timing.addQuarterEnd(pressure.quarterEnd());
    timing.addBehindQuota(pressure.behindQuota());
    if (!pressure.behindQuota().isMeasured()) {
      timing.addSalesToDate(pressure.salesToDate());
    }
    PressureAnswersDetail answers = new PressureAnswersDetail(rows);
    answers.addTurnedRound(pressure.turnedRound());
    answers.addTogether(pressure.together());
    answers.addWaiting(pressure.waiting());
    return new Table<>(
        "Pressure detail",
        "Where does pressure come from, and when?",
        Words.requests(period) + "; quarters: the last twelve. Teams by name, no ranking.",
        DetailRows.columns(),
        rows.all());
  }
}
