package dev.hindsight.exports;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.rdd.ShuffledRDD;
import scala.math.Ordering$;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Brings pairs of bytes together by partition, where they are sorted by their keys. */
public final class SortedShuffle {

  private static final Comparator<byte[]> ORDER =
      (Comparator<byte[]> & Serializable) Arrays::compareUnsigned;

  private SortedShuffle() {}

  /** The pairs, partitioned and sorted; keys compare without a sign. */
  public static JavaPairRDD<byte[], byte[]> of(
      JavaPairRDD<byte[], byte[]> pairs, Partitioner partitioner) {
    ClassTag<byte[]> bytes = ClassTag$.MODULE$.apply(byte[].class);
    return JavaPairRDD.fromRDD(
        new ShuffledRDD<byte[], byte[], byte[]>(pairs.rdd(), partitioner, bytes, bytes, bytes)
            .setKeyOrdering(Ordering$.MODULE$.comparatorToOrdering(ORDER))
            .setSerializer(new BytesSerializer()),
        bytes,
        bytes);
  }
}
