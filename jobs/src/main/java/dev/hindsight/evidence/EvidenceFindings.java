package dev.hindsight.evidence;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.evidence.Evidence;
import dev.hindsight.findings.values.Measured;
import java.util.Optional;
import java.util.stream.Stream;

/** What tools have kept, from what was counted. */
public final class EvidenceFindings {

  private EvidenceFindings() {}

  /** Why there are no candidate displacements; empty where they can be looked for. */
  public static Optional<String> whyNoCandidates(ExportedColumns columns) {
    return Stream.of(PlanChanges.TABLE, RoadmapItems.TABLE, Requests.TABLE, Decisions.TABLE)
        .flatMap(table -> columns.missing(table).stream())
        .findFirst();
  }

  /**
   * The findings.
   *
   * @param candidates empty where these cannot be looked for
   */
  public static Evidence of(
      ChangeTally changes,
      Optional<CandidateTally> candidates,
      ExportedColumns columns,
      int minimumCount) {
    Optional<String> noHistory = columns.missing(FieldChanges.TABLE);
    return new Evidence(
        Measured.unless(noHistory, () -> changes)
            .flatMap(
                each ->
                    each.slippage(columns.missing(Deals.TABLE, Deals.SALES_TEAM), minimumCount)),
        Measured.unless(noHistory, () -> changes).flatMap(ChangeTally::amounts),
        Measured.unless(whyNoCandidates(columns), () -> candidates.orElseThrow().candidates()));
  }
}
