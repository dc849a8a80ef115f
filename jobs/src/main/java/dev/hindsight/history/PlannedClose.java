package dev.hindsight.history;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.words.ChangedField;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.changes.FieldHistory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which close was planned for a deal while it was open.
 *
 * @param history the deal with its changes; what changed after a day says what was planned until
 *     then
 * @param stated what holds where it was never changed; null for nothing
 */
record PlannedClose(DealHistory history, LocalDate stated) {

  /** Of a deal as it is exported: what an open one states. Of a closed one it is no plan. */
  static PlannedClose of(DealHistory exported) {
    return new PlannedClose(
        exported,
        exported
            .deal()
            .filter(deal -> deal.outcome() == DealOutcome.OPEN)
            .map(Deal::closedAt)
            .orElse(null));
  }

  /** As of the end of a day; empty where nothing was planned, and where nothing is known of it. */
  Optional<LocalDate> on(LocalDate day) {
    FieldHistory changes = FieldHistory.of(history.changes(), ChangedField.CLOSED_AT);
    return changes.isEmpty() ? Optional.ofNullable(stated) : changes.at(day).map(LocalDate::parse);
  }
}
