package dev.hindsight.exports.contract;

import java.util.List;

/** One customer or prospect. */
public final class Accounts {

  public static final String ACCOUNT_ID = "account_id";
  public static final String ACCOUNT_NAME = "account_name";
  public static final String SEGMENT = "segment";
  public static final String REGION = "region";
  public static final String ARR = "arr";
  public static final String CURRENCY = "currency";
  public static final String CUSTOMER_SINCE = "customer_since";
  public static final String CHURNED_AT = "churned_at";
  public static final String CHURN_REASON = "churn_reason";
  public static final String CHURN_ROADMAP_ITEM_ID = "churn_roadmap_item_id";
  public static final String RENEWAL_AT = "renewal_at";

  public static final Table TABLE =
      new Table(
          "accounts",
          Account.class,
          List.of(ACCOUNT_ID),
          List.of(
              Field.required(ACCOUNT_ID, ValueType.TEXT),
              Field.optional(ACCOUNT_NAME, ValueType.TEXT),
              Field.optional(SEGMENT, ValueType.TEXT),
              Field.optional(REGION, ValueType.TEXT),
              Field.optional(ARR, ValueType.MONEY),
              Field.optional(CURRENCY, ValueType.CURRENCY),
              Field.optional(CUSTOMER_SINCE, ValueType.DATE),
              Field.optional(CHURNED_AT, ValueType.DATE),
              Field.optional(CHURN_REASON, ValueType.TEXT),
              Field.optional(CHURN_ROADMAP_ITEM_ID, ValueType.TEXT),
              Field.optional(RENEWAL_AT, ValueType.DATE)));

  private Accounts() {}
}
