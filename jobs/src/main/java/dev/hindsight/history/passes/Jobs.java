package dev.hindsight.history.passes;

import dev.hindsight.exports.contract.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;

/** Runs Spark jobs under names that Spark's own pages show, and keeps how long each took. */
public final class Jobs {

  private static final double NANOSECONDS = 1e9;

  private final JavaSparkContext spark;
  private final List<Job> done = new ArrayList<>();

  /** A job that is done. */
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

  private synchronized void add(Job job) {
    done.add(job);
  }

  /** The jobs that are done, in their order. */
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
