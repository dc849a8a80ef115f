package dev.hindsight.exports.contract;

import java.util.List;

/** One answer given to a request; a request that is negotiated again has several. */
public final class Decisions {

  public static final String DECISION_ID = "decision_id";
  public static final String REQUEST_ID = "request_id";
  public static final String DECIDED_AT = "decided_at";
  public static final String DECISION = "decision";
  public static final String ALTERNATIVE = "alternative";
  public static final String DECIDED_BY = "decided_by";
  public static final String PROMISED_FOR = "promised_for";
  public static final String DELIVERED_AT = "delivered_at";
  public static final String REASON = "reason";

  public static final Table TABLE =
      new Table(
          "decisions",
          Decision.class,
          List.of(DECISION_ID),
          List.of(
              Field.optional(DECISION_ID, ValueType.TEXT),
              Field.required(REQUEST_ID, ValueType.TEXT),
              Field.required(DECIDED_AT, ValueType.MOMENT),
              Field.required(DECISION, List.of("yes", "not_now", "never", "alternative")),
              Field.optional(
                  ALTERNATIVE,
                  List.of(
                      "professional_services", "integrator", "off_the_shelf", "low_code", "other")),
              Field.optional(DECIDED_BY, ValueType.TEXT),
              Field.optional(PROMISED_FOR, ValueType.DATE),
              Field.optional(DELIVERED_AT, ValueType.DATE),
              Field.optional(REASON, ValueType.TEXT)));

  /** What identifies a decision that has no {@code decision_id}. */
  public static final List<String> KEY_WITHOUT_ID = List.of(REQUEST_ID, DECIDED_AT);

  private Decisions() {}
}
