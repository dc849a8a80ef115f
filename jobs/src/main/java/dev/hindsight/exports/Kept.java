package dev.hindsight.exports;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Keeps rows that several queries read, so that they are computed once. */
public final class Kept {

  /**
   * The same rows, which stay in memory and on disk from when they are first computed. On a cluster
   * a part that is lost with its machine is computed again. In one process no part can be lost
   * alone, so how to compute them is forgotten: every task of every later query would carry it.
   */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return rows.sparkSession().sparkContext().isLocal()
        ? rows.localCheckpoint(false)
        : rows.persist(StorageLevel.MEMORY_AND_DISK());
  }

  private Kept() {}
}
