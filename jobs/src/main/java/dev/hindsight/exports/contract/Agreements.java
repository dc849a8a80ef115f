package dev.hindsight.exports.contract;

import java.util.List;

/** One thing that a review agreed on. */
public final class Agreements {

  public static final String AGREEMENT_ID = "agreement_id";
  public static final String AGREED_AT = "agreed_at";
  public static final String WHAT = "what";
  public static final String OWNER = "owner";
  public static final String DUE = "due";
  public static final String RULE = "rule";

  public static final Table TABLE =
      new Table(
          "agreements",
          Agreement.class,
          List.of(AGREEMENT_ID),
          List.of(
              Field.required(AGREEMENT_ID, ValueType.TEXT),
              Field.required(AGREED_AT, ValueType.DATE),
              Field.required(WHAT, ValueType.TEXT),
              Field.optional(OWNER, ValueType.TEXT),
              Field.optional(DUE, ValueType.DATE),
              Field.optional(RULE, ValueType.TEXT)));

  private Agreements() {}
}
