package dev.hindsight.pressure;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ExportedColumns;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a part of the pressure analysis may need and the exports may lack. */
enum PressureNeed {
  REQUESTS,
  DECISIONS,
  SIGNALS,
  QUOTAS,
  /** A sales team of requests: their own, else their deal's. */
  TEAMS,
  /** A sales team of deals, without which nobody has won anything towards a quota. */
  DEAL_TEAMS,
  /** Who sells a deal: a person, or a team. */
  SELLERS,
  OPENED_AT,
  FEATURE,
  OTHER_PROSPECTS,
  DELIVERED_AT,
  /** The account of requests: their own, else their deal's. */
  ACCOUNTS,
  DEAL_HISTORY,
  CLAIMED_CONFIDENCE,
  CLAIMED_DEADLINE,
  CLAIMED_COMPETITOR,
  COMPETITOR,
  WRITTEN_DESCRIPTION,
  PROSPECT_INTERVIEWED;

  /** Why it is not there, in words for a reader; empty where it is. */
  Optional<String> missing(ExportedColumns columns) {
    return switch (this) {
      case REQUESTS -> columns.missing(Requests.TABLE);
      case DECISIONS -> columns.missing(Decisions.TABLE);
      case SIGNALS -> columns.missing(Pressure.TABLE);
      case QUOTAS -> columns.missing(Quotas.TABLE);
      case TEAMS -> either(columns, Requests.SALES_TEAM, Deals.SALES_TEAM);
      case DEAL_TEAMS -> column(columns, Deals.TABLE, Deals.SALES_TEAM);
      case SELLERS ->
          columns.has(Deals.TABLE, Deals.SALES_REP)
              ? Optional.empty()
              : column(columns, Deals.TABLE, Deals.SALES_TEAM)
                  .map(
                      absent ->
                          "the `deals` export has neither a column `sales_rep` nor `sales_team`");
      case OPENED_AT -> column(columns, Deals.TABLE, Deals.OPENED_AT);
      case FEATURE -> column(columns, Requests.TABLE, Requests.FEATURE);
      case OTHER_PROSPECTS -> column(columns, Requests.TABLE, Requests.OTHER_PROSPECTS);
      case DELIVERED_AT -> column(columns, Decisions.TABLE, Decisions.DELIVERED_AT);
      case ACCOUNTS -> either(columns, Requests.ACCOUNT_ID, Deals.ACCOUNT_ID);
      case DEAL_HISTORY -> columns.missing(FieldChanges.TABLE);
      case CLAIMED_CONFIDENCE ->
          columns.has(FieldChanges.TABLE)
              ? Optional.empty()
              : column(columns, Requests.TABLE, Requests.CLAIMED_CONFIDENCE);
      case CLAIMED_DEADLINE -> column(columns, Pressure.TABLE, Pressure.CLAIMED_DEADLINE);
      case CLAIMED_COMPETITOR -> column(columns, Pressure.TABLE, Pressure.CLAIMED_COMPETITOR);
      case COMPETITOR -> column(columns, Deals.TABLE, Deals.COMPETITOR);
      case WRITTEN_DESCRIPTION -> column(columns, Requests.TABLE, Requests.WRITTEN_DESCRIPTION);
      case PROSPECT_INTERVIEWED -> column(columns, Requests.TABLE, Requests.PROSPECT_INTERVIEWED);
    };
  }

  /** What is not there, and why. */
  static Map<PressureNeed, String> allMissing(ExportedColumns columns) {
    Map<PressureNeed, String> missing = new EnumMap<>(PressureNeed.class);
    for (PressureNeed need : values()) {
      need.missing(columns).ifPresent(reason -> missing.put(need, reason));
    }
    return missing;
  }

  /** A column of requests that one of deals stands in for. */
  private static Optional<String> either(
      ExportedColumns columns, String ofRequests, String ofDeals) {
    return columns.has(Requests.TABLE, ofRequests) || columns.has(Deals.TABLE, ofDeals)
        ? Optional.empty()
        : Optional.of(
            "neither the `requests` nor the `deals` export has a column `%s`".formatted(ofDeals));
  }

  private static Optional<String> column(ExportedColumns columns, Table table, String column) {
    return columns.missing(table).or(() -> columns.missing(table, column));
  }
}
