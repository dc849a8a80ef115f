package dev.hindsight.history.passes;

import dev.hindsight.exports.Iterators;
import dev.hindsight.exports.SortedShuffle;
import dev.hindsight.history.Domain;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Key;
import dev.hindsight.history.Meeting;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.PartitionPruningRDD;
import scala.Tuple2;
import scala.runtime.AbstractFunction1;

/** Entries on their way through Spark: as pairs of bytes, sorted by their keys where they meet. */
final class Shuffle {

  private Shuffle() {}

  /** Something that tasks make one of their own of. */
  interface Making<T> extends Supplier<T>, Serializable {}

  /** Brings the entries of each group together, every domain in partitions of its own. */
  static JavaPairRDD<byte[], byte[]> byDomain(JavaPairRDD<byte[], byte[]> entries, int partitions) {
    return SortedShuffle.of(
        entries,
        partitions * Domain.values().length,
        key -> Key.domain(key).ordinal() * partitions + ofGroup(key, partitions));
  }

  /** Brings the entries of each group together, whatever their domain. */
  static JavaPairRDD<byte[], byte[]> byGroup(JavaPairRDD<byte[], byte[]> entries, int partitions) {
    return SortedShuffle.of(entries, partitions, key -> ofGroup(key, partitions));
  }

  /** The partition of a group, which is the same among those of its domain alone. */
  private static int ofGroup(byte[] key, int partitions) {
    return Math.floorMod(Key.hash(key), partitions);
  }

  /** What comes of meetings. */
  static JavaPairRDD<byte[], byte[]> met(
      JavaPairRDD<byte[], byte[]> sorted, Making<Meeting<Entry>> meeting) {
    return sorted.mapPartitionsToPair(
        entries -> pairs(Meeting.of(entries(entries), meeting.get())));
  }

  /** The entries of some domains, which {@link #byDomain} brought together. */
  static JavaPairRDD<byte[], byte[]> in(
      JavaPairRDD<byte[], byte[]> byDomain, int partitions, Domain... domains) {
    EnumSet<Domain> wanted = EnumSet.noneOf(Domain.class);
    wanted.addAll(Arrays.asList(domains));
    return JavaPairRDD.fromJavaRDD(
        JavaRDD.fromRDD(
            PartitionPruningRDD.create(byDomain.rdd(), new InDomains(wanted, partitions)),
            byDomain.classTag()));
  }

  static Iterator<Entry> entries(Iterator<Tuple2<byte[], byte[]>> pairs) {
    return Iterators.map(pairs, pair -> new Entry(pair._1(), pair._2()));
  }

  static Iterator<Tuple2<byte[], byte[]>> pairs(Iterator<Entry> entries) {
    return Iterators.map(entries, entry -> new Tuple2<>(entry.key(), entry.value()));
  }

  private static final class InDomains extends AbstractFunction1<Object, Object>
      implements Serializable {
    private static final long serialVersionUID = 1;
    private final Set<Domain> wanted;
    private final int partitions;

    InDomains(Set<Domain> wanted, int partitions) {
      this.wanted = wanted;
      this.partitions = partitions;
    }

    @Override
    public Object apply(Object partition) {
      return wanted.contains(Domain.values()[(Integer) partition / partitions]);
    }
  }
}
