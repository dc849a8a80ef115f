package dev.hindsight.cli;

/** Findings as a hindsight wrote them whose format version was 2. */
final class VersionTwo {

  private static final String HEAD =
      """
      {
       "format_version": 2,
       "period": {"as_of": "2026-06-30",
        "quarter": {"label": "2026Q2", "start": "2026-04-01", "end": "2026-06-30"},
        "window_start": "2025-07-01", "window_end": "2026-06-30"},
       "parameters": {"reporting_currency": "USD", "time_zone": "UTC", "fiscal_year_start_month": 1,
        "minimum_count": 10, "reject_limit": 0.05, "landmark_days": 7,
        "effort_day_rate": {"not_measured": "there is none"}},
      """;

  /** Five closed deals, two of them won; nothing else was measured. */
  static final String DEALS =
      HEAD
          + """
           "review": {"statements": [{"topic": "Win rate", "text": "2 of 5 closed deals were won."}],
            "changes": {"not_measured": "no"}, "restated": {"not_measured": "no"}},
           "win_rates": {
            "all": {"won": 2, "lost": 3, "no_decision": 0, "open": 1,
             "win_rate": {"count": 2, "of": 5,
              "estimate": {"value": {"value": 0.4, "lower": 0.12, "upper": 0.77}}},
             "by_amount": {"not_measured": "no"}},
            "by_class": {"not_measured": "no"}, "size_bands": {"not_measured": "no"},
            "breakdowns": [
             {"dimension": "quarter", "levels": {"not_measured": "no"}},
             {"dimension": "segment", "levels": {"not_measured": "no"}},
             {"dimension": "region", "levels": {"not_measured": "no"}},
             {"dimension": "deal_type", "levels": {"not_measured": "no"}},
             {"dimension": "size_band", "levels": {"not_measured": "no"}},
             {"dimension": "sales_team", "levels": {"not_measured": "no"}},
             {"dimension": "alternative_kind", "levels": {"not_measured": "no"}}],
            "comparisons": {"not_measured": "no"}, "wins_after_decision": {"not_measured": "no"}},
           "churn": {"not_measured": "no"}, "pressure": {"not_measured": "no"},
           "pay_off": {"not_measured": "no"}, "data_quality": {"tables": []}
          }
          """;

  /** One trade-off, and no more than is needed to tell it. */
  static final String TRADE_OFF =
      HEAD
          + """
           "pay_off": {"value": {"first_day": "2023-07-01", "last_day": "2026-06-30", "like": [],
            "ledger": {"total": 1, "rows": [
             {"request_id": "R-7", "deal_id": "D-9", "account_id": "A-1", "account_name": "Acme",
              "feature": "Bulk export", "sales_team": "", "sales_rep": "", "product_manager": "",
              "requested_at": "2026-01-14", "decided_at": "2026-01-22",
              "decision_quarter": "2026Q1", "answer": "not_now", "alternative_kind": "",
              "answers": [{"decided_at": "2026-01-22", "decision": "not_now",
               "alternative_kind": "", "decided_by": "Board", "reason": ""}],
              "strategic_fit": "aligned", "other_prospects": 3, "segment": "", "region": "",
              "deal_type": "", "size_band": "small", "outcome": "open", "deal_size": 500,
              "share": 500, "displaced": [], "displaced_arr": 0.0,
              "likely": {"value": 0.64}, "gain": {"not_measured": "the deal is open"},
              "displacement_cost": {"value": {"value": 0.0, "lower": 0.0, "upper": 0.0}},
              "effort_cost": {"value": {"value": 0.0, "lower": 0.0, "upper": 0.0}},
              "net": {"not_measured": "the deal is open"}, "verdict": "too_early",
              "reason": "The deal is open.", "promise": "not_promised"}]}}}
          }
          """;

  private VersionTwo() {}
}
