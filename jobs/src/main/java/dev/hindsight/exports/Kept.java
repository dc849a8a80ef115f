package dev.hindsight.exports;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.execution.LogicalRDD;
import org.apache.spark.storage.StorageLevel;

/** Keeps rows that several queries read, so that they are computed once. */
public final class Kept {

  /**
   * A plan whose metrics are collected as garbage while its tasks run fills the log with errors.
   */
  private static final Map<Dataset<Row>, Dataset<Row>> PLANS =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * The same rows, which stay in memory and on disk from when they are first computed. On a cluster
   * a part that is lost with its machine is computed again. In one process no part can be lost
   * alone, so how to compute them is forgotten: every task of every later query would carry it.
   */
  public static Dataset<Row> of(Dataset<Row> rows) {
    if (!rows.sparkSession().sparkContext().isLocal()) {
      return rows.persist(StorageLevel.MEMORY_AND_DISK());
    }
    Dataset<Row> kept = rows.localCheckpoint(false);
    PLANS.put(kept, rows);
    return kept;
  }

  /** Computes rows that are kept in one process at once, rather than when they are first read. */
  static void compute(Dataset<Row> kept) {
    LogicalPlan rows =
        ((org.apache.spark.sql.classic.Dataset<Row>) kept).queryExecution().analyzed();
    ((LogicalRDD) rows).rdd().count();
  }

  private Kept() {}
}
