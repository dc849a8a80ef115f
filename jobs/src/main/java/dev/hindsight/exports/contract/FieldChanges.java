package dev.hindsight.exports.contract;

import java.util.List;

/** One change of a field of a deal, as CRMs keep them. */
public final class FieldChanges {

  public static final String DEAL_ID = "deal_id";
  public static final String CHANGED_AT = "changed_at";
  public static final String FIELD = "field";
  public static final String OLD_VALUE = "old_value";
  public static final String NEW_VALUE = "new_value";

  /** What stages can be mapped under. */
  public static final String STAGE = "stage";

  /** What the values are that a row can hold, by the word in {@link #FIELD}. */
  public static final List<Field> CHANGED =
      List.of(
          Field.optional(STAGE, List.of("won", "lost", "no_decision", "open")),
          Field.optional("amount", ValueType.MONEY),
          Field.optional("closed_at", ValueType.DATE),
          Field.optional("probability", ValueType.SHARE));

  public static final Table TABLE =
      new Table(
          "deal_history",
          FieldChange.class,
          List.of(DEAL_ID, CHANGED_AT, FIELD, OLD_VALUE, NEW_VALUE),
          List.of(
              Field.required(DEAL_ID, ValueType.TEXT),
              Field.required(CHANGED_AT, ValueType.MOMENT),
              Field.required(FIELD, CHANGED.stream().map(Field::name).toList()),
              Field.optional(OLD_VALUE, ValueType.CHANGED),
              Field.optional(NEW_VALUE, ValueType.CHANGED)));

  private FieldChanges() {}
}
