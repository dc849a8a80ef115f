package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;
import static dev.hindsight.plain.PlainFormulas.rate;

import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import java.time.LocalDate;
import java.util.Map;

/** What deadlines and planned closes say of each other. */
final class PlainPlans {

  private final PlainCompany company;

  PlainPlans(PlainCompany company) {
    this.company = company;
  }

  Map<String, Object> deadlinePlans() {
    if (!company.has(Pressure.TABLE, Pressure.CLAIMED_DEADLINE)
        || !company.exports.columns().has(FieldChanges.TABLE)) {
      return null;
    }
    int later = 0;
    int planned = 0;
    int moved = 0;
    int passed = 0;
    int unknown = 0;
    for (PlainDeal deal : company.dealsInWindow()) {
      PlainRequest.Signal claim = claim(deal);
      if (claim == null) {
        continue;
      }
      boolean closed = deal.closed != null && !claim.day().isBefore(deal.closed);
      String plan = closed ? null : deal.history.at("closed_at", claim.day());
      if (plan == null) {
        unknown++;
        continue;
      }
      planned++;
      if (LocalDate.parse(plan).isAfter(claim.deadline())) {
        later++;
      } else if (claim.deadline().isBefore(company.calendar.asOf())) {
        passed++;
        moved += isMovedPast(deal, claim) ? 1 : 0;
      }
    }
    return fields(
        "plannedLater",
        rate(later, planned),
        "movedPast",
        rate(moved, passed),
        "withoutPlan",
        unknown);
  }

  /** The one with the last deadline, of several the one that came first; null without any. */
  private static PlainRequest.Signal claim(PlainDeal deal) {
    PlainRequest.Signal last = null;
    for (PlainRequest.Signal each : deal.signals("deadline")) {
      if (each.deadline() != null
          && (last == null
              || each.deadline().isAfter(last.deadline())
              || (each.deadline().equals(last.deadline()) && each.day().isBefore(last.day())))) {
        last = each;
      }
    }
    return last;
  }

  private boolean isMovedPast(PlainDeal deal, PlainRequest.Signal claim) {
    LocalDate end = deal.closed == null ? LocalDate.MAX : deal.closed;
    return deal.history.plans(end).stream()
        .filter(plan -> plan[0].isAfter(claim.day()))
        .anyMatch(plan -> plan[1].isAfter(claim.deadline()));
  }
}
