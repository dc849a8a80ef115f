package dev.hindsight.cli.run;

import dev.hindsight.publish.Staging;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Work that goes on beside the main work, and ends with it. */
public final class Background implements AutoCloseable {

  /** Long enough for a file that is being written. */
  private static final long SECONDS_TO_END = 10;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "hindsight background");
            thread.setDaemon(true);
            return thread;
          });

  public <T> Future<T> start(Callable<T> work) {
    return threads.submit(work);
  }

  /**
   * Does what nobody waits for, because whoever needs it does it where it is not done yet, or has
   * failed.
   */
  public void run(Runnable work) {
    threads.execute(new FutureTask<>(Executors.callable(work)));
  }

  /** Fills a folder beside what else fills it. */
  public Future<Staging> fill(Staging staging, Staging.Filling filling) {
    return start(
        () -> {
          staging.fill(filling);
          return staging;
        });
  }

  /** The result of work, once there is one, or the exception that kept it away. */
  public static <T> T result(Future<T> work) {
    try {
      return work.get();
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

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
