package dev.hindsight.exports.contract;

import java.util.List;

/** The quota of one sales team for one period. */
public final class Quotas {

  public static final String SALES_TEAM = "sales_team";
  public static final String PERIOD_START = "period_start";
  public static final String PERIOD_END = "period_end";
  public static final String QUOTA = "quota";
  public static final String CURRENCY = "currency";

  public static final Table TABLE =
      new Table(
          "quotas",
          Quota.class,
          List.of(SALES_TEAM, PERIOD_START),
          List.of(
              Field.required(SALES_TEAM, ValueType.TEXT),
              Field.required(PERIOD_START, ValueType.DATE),
              Field.required(PERIOD_END, ValueType.DATE),
              Field.required(QUOTA, ValueType.QUOTA),
              Field.optional(CURRENCY, ValueType.CURRENCY)));

  private Quotas() {}
}
