package dev.hindsight.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Runs independent Spark jobs at the same time. */
final class ParallelJobs {

  private ParallelJobs() {}

  /**
   * A job.
   *
   * @param description what Spark's user interface calls it
   */
  record Job<T>(String description, Supplier<T> work) {}

  /** The results of all jobs, in their order. */
  static <T> List<T> results(SparkSession spark, List<Job<T>> jobs) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Job<T> job : jobs) {
        futures.add(
            threads.submit(
                () -> {
                  spark.sparkContext().setJobDescription(job.description());
                  return job.work().get();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(result(future));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot finish reading: interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw cause(failed.getCause());
    }
  }

  // Spark wraps what a task throws, several times over.
  private static RuntimeException cause(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException input) {
        return input;
      }
    }
    return failed instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Cannot read the exports", failed);
  }
}
