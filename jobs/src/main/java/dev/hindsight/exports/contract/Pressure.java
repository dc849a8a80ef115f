package dev.hindsight.exports.contract;

import java.util.List;

/** One pressure signal recorded on a request. It has no key: identical rows are duplicates. */
public final class Pressure {

  public static final String REQUEST_ID = "request_id";
  public static final String SIGNALLED_AT = "signalled_at";
  public static final String TACTIC = "tactic";
  public static final String CLAIMED_DEADLINE = "claimed_deadline";
  public static final String CLAIMED_COMPETITOR = "claimed_competitor";
  public static final String RAISED_BY = "raised_by";

  public static final Table TABLE =
      new Table(
          "pressure",
          Signal.class,
          List.of(),
          List.of(
              Field.required(REQUEST_ID, ValueType.TEXT),
              Field.required(SIGNALLED_AT, ValueType.DATE),
              Field.required(
                  TACTIC,
                  List.of(
                      "deadline",
                      "competitor_has_it",
                      "executive_sponsor",
                      "only_opportunity",
                      "done_deal",
                      "good_cop_bad_cop",
                      "reciprocity",
                      "last_minute_issue",
                      "churn_threat",
                      "other")),
              Field.optional(CLAIMED_DEADLINE, ValueType.DATE),
              Field.optional(CLAIMED_COMPETITOR, ValueType.TEXT),
              Field.optional(RAISED_BY, ValueType.TEXT)));

  private Pressure() {}
}
