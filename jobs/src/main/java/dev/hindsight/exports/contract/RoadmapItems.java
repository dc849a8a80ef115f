package dev.hindsight.exports.contract;

import java.util.List;

/** One planned piece of the roadmap. */
public final class RoadmapItems {

  public static final String ROADMAP_ITEM_ID = "roadmap_item_id";
  public static final String TITLE = "title";
  public static final String PLANNED_FOR = "planned_for";
  public static final String DELIVERED_AT = "delivered_at";

  public static final Table TABLE =
      new Table(
          "roadmap_items",
          RoadmapItem.class,
          List.of(ROADMAP_ITEM_ID),
          List.of(
              Field.required(ROADMAP_ITEM_ID, ValueType.TEXT),
              Field.optional(TITLE, ValueType.TEXT),
              Field.optional(PLANNED_FOR, ValueType.DATE),
              Field.optional(DELIVERED_AT, ValueType.DATE)));

  private RoadmapItems() {}
}
