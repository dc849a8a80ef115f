package dev.hindsight.history.passes;

import dev.hindsight.basis.Tally;
import dev.hindsight.exports.Serialized;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.api.java.JavaRDD;

/** Counts what an RDD holds: a tally for each task, combined in the order of the tasks. */
final class Counting {

  private Counting() {}

  static <H, T extends Tally<H, T>> T of(JavaRDD<H> counted, T empty) {
    int tasks = 2 * counted.context().defaultParallelism();
    return combined(
        counted
            .coalesce(Math.min(tasks, counted.getNumPartitions()))
            .mapPartitions(
                some -> {
                  // Spark gives each task, and each try of it, an empty one of its own.
                  some.forEachRemaining(empty::accept);
                  return List.of(Serialized.bytes(empty)).iterator();
                }),
        Serialized.copy(empty),
        T::combine);
  }

  /** Tallies that each are bytes, combined into one. */
  static <T> T combined(JavaRDD<byte[]> tallies, T into, BiConsumer<T, T> combining) {
    tallies.collect().forEach(tally -> combining.accept(into, Serialized.read(tally)));
    return into;
  }
}
