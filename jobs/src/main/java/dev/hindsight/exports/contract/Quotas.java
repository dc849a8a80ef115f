package dev.hindsight.exports.contract;

import java.util.List;

/** The quota of one sales team, or of one seller in it, for one period. */
public final class Quotas {

  public static final String SALES_TEAM = "sales_team";
  public static final String PERIOD_START = "period_start";
  public static final String PERIOD_END = "period_end";
  public static final String QUOTA = "quota";
  public static final String CURRENCY = "currency";
  public static final String SALES_REP = "sales_rep";

  public static final Table TABLE =
      new Table(
          "quotas",
          Quota.class,
          List.of(SALES_TEAM, PERIOD_START, SALES_REP),
          List.of(
              Field.required(SALES_TEAM, ValueType.TEXT),
              Field.required(PERIOD_START, ValueType.DATE),
              Field.required(PERIOD_END, ValueType.DATE),
              Field.required(QUOTA, ValueType.QUOTA),
              Field.optional(CURRENCY, ValueType.CURRENCY),
              Field.optional(SALES_REP, ValueType.TEXT)));

  private Quotas() {}
}
