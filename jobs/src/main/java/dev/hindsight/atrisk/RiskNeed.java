package dev.hindsight.atrisk;

import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.atrisk.Risk;
import java.util.Optional;

/** What it takes to list what is at risk, and to make the same list as of an earlier day. */
final class RiskNeed {

  private RiskNeed() {}

  /** Why items of a kind are not listed; empty where they are. */
  static Optional<String> missing(Risk risk, ExportedColumns columns) {
    return switch (risk) {
      case PROMISE_DUE ->
          columns
              .missing(Requests.TABLE, Decisions.TABLE)
              .or(() -> columns.missing(Decisions.TABLE, Decisions.PROMISED_FOR))
              .or(() -> columns.missing(Decisions.TABLE, Decisions.DELIVERED_AT));
      case CUSTOMER_EXPOSED -> ChurnNeed.missing(columns);
      case CLOSE_PASSED -> answers(columns).or(() -> missingPlans(columns));
      case REFUSAL_PRESSED -> answers(columns).or(() -> columns.missing(Pressure.TABLE));
    };
  }

  private static Optional<String> answers(ExportedColumns columns) {
    return columns.missing(Deals.TABLE, Requests.TABLE, Decisions.TABLE);
  }

  private static Optional<String> missingPlans(ExportedColumns columns) {
    return columns.has(FieldChanges.TABLE)
        ? Optional.empty()
        : columns.missing(Deals.TABLE, Deals.CLOSED_AT);
  }

  /** Why the list of a kind cannot be made as of an earlier day; empty where it can. */
  static Optional<String> missingReplay(Risk risk, ExportedColumns columns) {
    return switch (risk) {
      case CLOSE_PASSED ->
          columns
              .missing(FieldChanges.TABLE)
              .map(why -> why + ", which says what was planned on an earlier day");
      case PROMISE_DUE, CUSTOMER_EXPOSED, REFUSAL_PRESSED -> Optional.empty();
    };
  }
}
