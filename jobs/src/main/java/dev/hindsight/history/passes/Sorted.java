package dev.hindsight.history.passes;

import dev.hindsight.exports.Iterators;
import dev.hindsight.exports.SortedShuffle;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;

/** Sorts rows for writing. */
final class Sorted {

  private Sorted() {}

  static <H> JavaRDD<byte[]> of(JavaRDD<H> from, SortedRows<H> rows) {
    JavaPairRDD<byte[], byte[]> made =
        from.mapPartitionsToPair(each -> Shuffle.pairs(Iterators.flat(each, rows::rows)));
    return SortedShuffle.of(made, rows.parts(), rows::part).values();
  }
}
