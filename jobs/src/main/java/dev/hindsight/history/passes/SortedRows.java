package dev.hindsight.history.passes;

import dev.hindsight.exports.Iterators;
import dev.hindsight.exports.SortedShuffle;
import dev.hindsight.history.Entry;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;

/**
 * Rows that are written in an order of their own, whatever the order of what they are made of.
 *
 * @param <H> what they are made of
 */
public interface SortedRows<H> extends Serializable {

  /**
   * The rows that one thing gives.
   *
   * @return entries with the bytes that they are sorted by, and their own
   */
  Iterator<Entry> rows(H from);

  /**
   * The parts that rows are written in, which never depend on how many there are: the same rows are
   * the same bytes. Parts are ordered as rows are.
   */
  int parts();

  /** The part that a row belongs to. */
  int part(byte[] key);

  /** The rows of an RDD, sorted. */
  default JavaRDD<byte[]> of(JavaRDD<H> made) {
    SortedRows<H> rows = this;
    return SortedShuffle.of(
            made.mapPartitionsToPair(
                each -> Shuffle.pairs(Iterators.flat(each, rows::rows))),
            new ByPart(this))
        .values();
  }

  /** Partitions by part. */
  final class ByPart extends Partitioner {
    private static final long serialVersionUID = 1;
    private final SortedRows<?> rows;

    ByPart(SortedRows<?> rows) {
      this.rows = rows;
    }

    @Override
    public int numPartitions() {
      return rows.parts();
    }

    @Override
    public int getPartition(Object key) {
      return rows.part((byte[]) key);
    }
  }
}
