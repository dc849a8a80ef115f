package dev.hindsight.history.passes;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/** Runs Spark jobs under names that Spark's own pages show, and keeps how long each took. */
public final class Jobs {

  private static final double NANOSECONDS = 1e9;

  private final JavaSparkContext spark;
  private final List<Job> done = new ArrayList<>();

  /** A job that ended, well or not. */
  public record Job(String name, double seconds) {}

  Jobs(JavaSparkContext spark) {
    this.spark = spark;
  }

  /** Runs one job. */
  <T> T run(String name, Supplier<T> job) {
    long start = System.nanoTime();
    spark.sc().setJobDescription(name);
    try {
      return job.get();
    } catch (Exception failed) {
      throw cause(failed);
    } finally {
      spark.sc().setJobDescription(null);
      add(new Job(name, (System.nanoTime() - start) / NANOSECONDS));
    }
  }

  /**
   * Makes blocks of rows in one job, and appends each as soon as those before it are there.
   *
   * @throws UncheckedIOException where they cannot be appended
   */
  <R> void inOrder(String name, JavaRDD<R> rows, Blocks<R> blocks, Appending appending) {
    InOrder order = new InOrder(appending);
    run(
        name,
        () -> {
          spark
              .sc()
              .runJob(
                  rows.rdd(),
                  new Made<>(blocks),
                  order,
                  ClassTag$.MODULE$.<byte[][]>apply(byte[][].class));
          return null;
        });
    order.check();
  }

  private static final class Made<R>
      extends AbstractFunction1<scala.collection.Iterator<R>, byte[][]> implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blocks<R> blocks;

    Made(Blocks<R> blocks) {
      this.blocks = blocks;
    }

    @Override
    public byte[][] apply(scala.collection.Iterator<R> rows) {
      return blocks.of(CollectionConverters.asJava(rows));
    }
  }

  /** Parts come in any order. */
  private static final class InOrder extends AbstractFunction2<Object, byte[][], BoxedUnit> {
    private final Appending appending;
    private final Map<Integer, byte[][]> early = new HashMap<>();
    private int next;
    private IOException failed;

    InOrder(Appending appending) {
      this.appending = appending;
    }

    @Override
    public synchronized BoxedUnit apply(Object part, byte[][] blocks) {
      if (failed == null) {
        early.put((Integer) part, blocks);
        appendDue();
      }
      return BoxedUnit.UNIT;
    }

    // Spark would wrap what is thrown here, and nobody could tell it from what a task throws.
    private void appendDue() {
      try {
        for (byte[][] due = early.remove(next); due != null; due = early.remove(next)) {
          appending.append(due);
          next++;
        }
      } catch (IOException full) {
        failed = full;
        early.clear();
      }
    }

    synchronized void check() {
      if (failed != null) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private synchronized void add(Job job) {
    done.add(job);
  }

  /** The jobs that ended, in their order. */
  public synchronized List<Job> done() {
    return List.copyOf(done);
  }

  // Spark wraps what a task throws, several times over, and throws checked exceptions undeclared.
  private static RuntimeException cause(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException input) {
        return input;
      }
    }
    return failed instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Cannot run a Spark job", failed);
  }
}
