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

  /** Tells the partition of a key. */
  @FunctionalInterface
  public interface Parting extends Serializable {

    int partitionOf(byte[] key);
  }

  /** The pairs, in so many partitions and sorted; keys compare without a sign. */
  public static JavaPairRDD<byte[], byte[]> of(
      JavaPairRDD<byte[], byte[]> pairs, int partitions, Parting parting) {
    ClassTag<byte[]> bytes = ClassTag$.MODULE$.apply(byte[].class);
    return JavaPairRDD.fromRDD(
        new ShuffledRDD<byte[], byte[], byte[]>(
                pairs.rdd(), new ByKey(partitions, parting), bytes, bytes, bytes)
            .setKeyOrdering(Ordering$.MODULE$.comparatorToOrdering(ORDER))
            .setSerializer(new BytesSerializer()),
        bytes,
        bytes);
  }

  private static final class ByKey extends Partitioner {
    private static final long serialVersionUID = 1;
    private final int partitions;
    private final Parting parting;

    ByKey(int partitions, Parting parting) {
      this.partitions = partitions;
      this.parting = parting;
    }

    @Override
    public int numPartitions() {
      return partitions;
    }

    @Override
    public int getPartition(Object key) {
      return parting.partitionOf((byte[]) key);
    }
  }
}
