package dev.hindsight.cli;

import dev.hindsight.publish.Staging;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work that goes on beside the main work, and ends with it. */
final class Background implements AutoCloseable {

  /** Long enough for a file that is being written. */
  private static final int WAIT_SECONDS = 10;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "hindsight background");
            thread.setDaemon(true);
            return thread;
          });

  /** Work that was started. */
  @FunctionalInterface
  interface Started<T> {

    /** Its result, once there is one, or the exception that kept it away. */
    T result();
  }

  <T> Started<T> start(Callable<T> work) {
    Future<T> future = threads.submit(work);
    return () -> result(future);
  }

  /** Fills a folder beside what else fills it. */
  Started<Staging> fill(Staging staging, Staging.Filling filling) {
    return start(
        () -> {
          staging.fill(filling);
          return staging;
        });
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot go on: interrupted", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
    }
  }
}
