package dev.hindsight.exports.contract;

import java.util.List;

/** One sales opportunity and how it ended. */
public final class Deals {

  public static final String DEAL_ID = "deal_id";
  public static final String OUTCOME = "outcome";
  public static final String AMOUNT = "amount";
  public static final String CLOSED_AT = "closed_at";
  public static final String EXPECTED_AMOUNT = "expected_amount";
  public static final String OPENED_AT = "opened_at";
  public static final String CURRENCY = "currency";
  public static final String ACCOUNT_ID = "account_id";
  public static final String SEGMENT = "segment";
  public static final String REGION = "region";
  public static final String DEAL_TYPE = "deal_type";
  public static final String SALES_REP = "sales_rep";
  public static final String SALES_TEAM = "sales_team";
  public static final String LOSS_REASON = "loss_reason";
  public static final String COMPETITOR = "competitor";

  public static final Table TABLE =
      new Table(
          "deals",
          Deal.class,
          List.of(DEAL_ID),
          List.of(
              Field.required(DEAL_ID, ValueType.TEXT),
              Field.required(OUTCOME, List.of("won", "lost", "no_decision", "open")),
              Field.requiredUnlessOpen(AMOUNT, ValueType.MONEY),
              Field.requiredUnlessOpen(CLOSED_AT, ValueType.DATE),
              Field.optional(EXPECTED_AMOUNT, ValueType.MONEY),
              Field.optional(OPENED_AT, ValueType.DATE),
              Field.optional(CURRENCY, ValueType.CURRENCY),
              Field.optional(ACCOUNT_ID, ValueType.TEXT),
              Field.optional(SEGMENT, ValueType.TEXT),
              Field.optional(REGION, ValueType.TEXT),
              Field.optional(DEAL_TYPE, List.of("new_business", "expansion", "renewal")),
              Field.optional(SALES_REP, ValueType.TEXT),
              Field.optional(SALES_TEAM, ValueType.TEXT),
              Field.optional(LOSS_REASON, ValueType.TEXT),
              Field.optional(COMPETITOR, ValueType.TEXT)));

  private Deals() {}
}
