package dev.hindsight.exports.contract;

import java.util.List;

/** One account waiting for one roadmap item. */
public final class Waiting {

  public static final String ACCOUNT_ID = "account_id";
  public static final String ROADMAP_ITEM_ID = "roadmap_item_id";
  public static final String WAITING_SINCE = "waiting_since";

  public static final Table TABLE =
      new Table(
          "waiting",
          Wait.class,
          List.of(ACCOUNT_ID, ROADMAP_ITEM_ID),
          List.of(
              Field.required(ACCOUNT_ID, ValueType.TEXT),
              Field.required(ROADMAP_ITEM_ID, ValueType.TEXT),
              Field.required(WAITING_SINCE, ValueType.DATE)));

  private Waiting() {}
}
