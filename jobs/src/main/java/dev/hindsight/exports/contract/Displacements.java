package dev.hindsight.exports.contract;

import java.util.List;

/** One roadmap item pushed out by saying yes to a request. */
public final class Displacements {

  public static final String REQUEST_ID = "request_id";
  public static final String ROADMAP_ITEM_ID = "roadmap_item_id";
  public static final String DISPLACED_AT = "displaced_at";
  public static final String NEW_DATE = "new_date";

  public static final Table TABLE =
      new Table(
          "displacements",
          Displacement.class,
          List.of(REQUEST_ID, ROADMAP_ITEM_ID),
          List.of(
              Field.required(REQUEST_ID, ValueType.TEXT),
              Field.required(ROADMAP_ITEM_ID, ValueType.TEXT),
              Field.optional(DISPLACED_AT, ValueType.DATE),
              Field.optional(NEW_DATE, ValueType.DATE)));

  private Displacements() {}
}
