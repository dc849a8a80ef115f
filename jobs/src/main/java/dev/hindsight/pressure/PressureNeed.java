package dev.hindsight.pressure;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import java.util.Optional;

/** What a part of the pressure analysis may need and the exports may lack. */
public enum PressureNeed {
  REQUESTS,
  DECISIONS,
  SIGNALS,
  QUOTAS,
  /** A sales team of requests: their own, else their deal's. */
  TEAMS,
  /** A sales team of deals, without which nobody has won anything towards a quota. */
  DEAL_TEAMS,
  CLAIMED_CONFIDENCE,
  CLAIMED_DEADLINE,
  CLAIMED_COMPETITOR,
  COMPETITOR,
  WRITTEN_DESCRIPTION,
  PROSPECT_INTERVIEWED;

  /** Why it is not there, in words for a reader; empty where it is. */
  Optional<String> missing(Exports exports) {
    return switch (this) {
      case REQUESTS -> table(exports, Requests.TABLE);
      case DECISIONS -> table(exports, Decisions.TABLE);
      case SIGNALS -> table(exports, Pressure.TABLE);
      case QUOTAS -> table(exports, Quotas.TABLE);
      case TEAMS ->
          exports.has(Requests.TABLE, Requests.SALES_TEAM)
                  || exports.has(Deals.TABLE, Deals.SALES_TEAM)
              ? Optional.empty()
              : Optional.of(
                  "neither the `requests` nor the `deals` export has a column `sales_team`");
      case DEAL_TEAMS -> column(exports, Deals.TABLE, Deals.SALES_TEAM);
      case CLAIMED_CONFIDENCE -> column(exports, Requests.TABLE, Requests.CLAIMED_CONFIDENCE);
      case CLAIMED_DEADLINE -> column(exports, Pressure.TABLE, Pressure.CLAIMED_DEADLINE);
      case CLAIMED_COMPETITOR -> column(exports, Pressure.TABLE, Pressure.CLAIMED_COMPETITOR);
      case COMPETITOR -> column(exports, Deals.TABLE, Deals.COMPETITOR);
      case WRITTEN_DESCRIPTION -> column(exports, Requests.TABLE, Requests.WRITTEN_DESCRIPTION);
      case PROSPECT_INTERVIEWED -> column(exports, Requests.TABLE, Requests.PROSPECT_INTERVIEWED);
    };
  }

  private static Optional<String> table(Exports exports, Table table) {
    return exports.has(table)
        ? Optional.empty()
        : Optional.of("there is no `" + table.name() + "` export");
  }

  private static Optional<String> column(Exports exports, Table table, String column) {
    return table(exports, table)
        .or(
            () ->
                exports.has(table, column)
                    ? Optional.empty()
                    : Optional.of(
                        "the `" + table.name() + "` export has no column `" + column + "`"));
  }
}
