package dev.hindsight.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark actions started together, each under a description that Spark's own pages show. */
public final class SparkActions implements AutoCloseable {

  private static final int AT_ONCE = 3;

  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

  /**
   * Starts to collect counts, which are few whatever the input. They come in an order of their own,
   * not in that of the partitions: sums of fractions over them then have the same last digit on
   * every machine.
   */
  public CompletableFuture<List<Row>> start(String description, Dataset<Row> counts) {
    return startOrdered(description, counts)
        .thenApply(rows -> rows.stream().sorted(Comparator.comparing(Row::toString)).toList());
  }

  /** Starts to collect rows that are few whatever the input, in the order of the query. */
  public CompletableFuture<List<Row>> startOrdered(String description, Dataset<Row> rows) {
    return CompletableFuture.supplyAsync(() -> collected(description, rows), threads);
  }

  /** Starts a job that is no query, such as an aggregation in our own code. */
  public <T> CompletableFuture<T> startJob(
      String description, SparkSession spark, Supplier<T> job) {
    return CompletableFuture.supplyAsync(
        () -> {
          spark.sparkContext().setJobDescription(description);
          return job.get();
        },
        threads);
  }

  /** The rows, or the exception that kept them away. */
  public static List<Row> rows(CompletableFuture<List<Row>> started) {
    return result(started);
  }

  /** The result, or the exception that kept it away. */
  public static <T> T result(CompletableFuture<T> started) {
    try {
      return started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Starts nothing more; what was started runs to its end. */
  @Override
  public void close() {
    threads.shutdown();
  }

  private static List<Row> collected(String description, Dataset<Row> counts) {
    counts.sparkSession().sparkContext().setJobDescription(description);
    return counts.collectAsList();
  }
}
