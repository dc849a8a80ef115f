package dev.hindsight.exports.contract;

import java.util.List;

/** One change of the day that a roadmap item is planned for. */
public final class PlanChanges {

  public static final String ROADMAP_ITEM_ID = "roadmap_item_id";
  public static final String CHANGED_AT = "changed_at";
  public static final String OLD_PLANNED_FOR = "old_planned_for";
  public static final String NEW_PLANNED_FOR = "new_planned_for";

  public static final Table TABLE =
      new Table(
          "roadmap_history",
          PlanChange.class,
          List.of(ROADMAP_ITEM_ID, CHANGED_AT, OLD_PLANNED_FOR, NEW_PLANNED_FOR),
          List.of(
              Field.required(ROADMAP_ITEM_ID, ValueType.TEXT),
              Field.required(CHANGED_AT, ValueType.MOMENT),
              Field.optional(OLD_PLANNED_FOR, ValueType.DATE),
              Field.optional(NEW_PLANNED_FOR, ValueType.DATE)));

  private PlanChanges() {}
}
