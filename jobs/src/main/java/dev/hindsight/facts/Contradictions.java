package dev.hindsight.facts;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;

/** Dates that contradict each other: no duration is built on them. Never null. */
final class Contradictions {

  /** A deal closed before it was opened. */
  static Column closedBeforeOpened(Column closedAt, Column openedAt) {
    return coalesce(closedAt.lt(openedAt), lit(false));
  }

  /** A request answered before it was raised. */
  static Column decidedBeforeRequested(Column decidedAt, Column requestedAt) {
    return coalesce(decidedAt.lt(requestedAt), lit(false));
  }

  private Contradictions() {}
}
