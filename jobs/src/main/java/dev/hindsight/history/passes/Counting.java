package dev.hindsight.history.passes;

import dev.hindsight.basis.Tally;
import dev.hindsight.exports.Serialized;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** Counts what an RDD holds: a tally for each task, combined in the order of the tasks. */
final class Counting {

  private Counting() {}

  static <H, T extends Tally<H, T>> T of(JavaRDD<H> counted, T empty) {
    int tasks = 2 * counted.context().defaultParallelism();
    List<byte[]> parts =
        counted
            .coalesce(Math.min(tasks, counted.getNumPartitions()))
            .mapPartitions(
                some -> {
                  T tally = Serialized.copy(empty);
                  some.forEachRemaining(tally::accept);
                  return List.of(Serialized.bytes(tally)).iterator();
                })
            .collect();
    T all = Serialized.copy(empty);
    parts.forEach(part -> all.combine(Serialized.read(part)));
    return all;
  }
}
