package dev.hindsight.exports.contract;

import java.util.List;

/** One feature that sales asked product for, for one deal. */
public final class Requests {

  public static final String REQUEST_ID = "request_id";
  public static final String DEAL_ID = "deal_id";
  public static final String REQUESTED_AT = "requested_at";
  public static final String ACCOUNT_ID = "account_id";
  public static final String FEATURE = "feature";
  public static final String SALES_REP = "sales_rep";
  public static final String SALES_TEAM = "sales_team";
  public static final String PRODUCT_MANAGER = "product_manager";
  public static final String CLAIMED_CONFIDENCE = "claimed_confidence";
  public static final String WRITTEN_DESCRIPTION = "written_description";
  public static final String PROSPECT_INTERVIEWED = "prospect_interviewed";
  public static final String STRATEGIC_FIT = "strategic_fit";
  public static final String OTHER_PROSPECTS = "other_prospects";
  public static final String EFFORT_DAYS = "effort_days";

  public static final Table TABLE =
      new Table(
          "requests",
          Request.class,
          List.of(REQUEST_ID),
          List.of(
              Field.required(REQUEST_ID, ValueType.TEXT),
              Field.required(DEAL_ID, ValueType.TEXT),
              Field.required(REQUESTED_AT, ValueType.DATE),
              Field.optional(ACCOUNT_ID, ValueType.TEXT),
              Field.optional(FEATURE, ValueType.TEXT),
              Field.optional(SALES_REP, ValueType.TEXT),
              Field.optional(SALES_TEAM, ValueType.TEXT),
              Field.optional(PRODUCT_MANAGER, ValueType.TEXT),
              Field.optional(CLAIMED_CONFIDENCE, ValueType.SHARE),
              Field.optional(WRITTEN_DESCRIPTION, ValueType.YES_NO),
              Field.optional(PROSPECT_INTERVIEWED, ValueType.YES_NO),
              Field.optional(STRATEGIC_FIT, List.of("aligned", "neutral", "off_strategy")),
              Field.optional(OTHER_PROSPECTS, ValueType.COUNT),
              Field.optional(EFFORT_DAYS, ValueType.DAYS)));

  private Requests() {}
}
