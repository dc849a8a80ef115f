package dev.hindsight.cli;

import dev.hindsight.publish.Staging;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Work that goes on beside the main work, and ends with it. Each piece has a thread of its own,
 * which knows what the one that starts it tells Spark about its jobs; a pool's threads would only
 * know what was told when they were made.
 */
final class Background implements AutoCloseable {

  /** Long enough for a file that is being written. */
  private static final Duration WAIT = Duration.ofSeconds(10);

  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /** Work that was started. */
  @FunctionalInterface
  interface Started<T> {

    /** Its result, once there is one, or the exception that kept it away. */
    T result();
  }

  <T> Started<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "hindsight background");
    thread.setDaemon(true);
    threads.add(thread);
    if (closed) {
      throw new RejectedExecutionException("Cannot start more work: what it goes on beside ended");
    }
    thread.start();
    return () -> result(task);
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
    closed = true;
    threads.forEach(Thread::interrupt);
    long end = System.nanoTime() + WAIT.toNanos();
    try {
      for (Thread thread : threads) {
        TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, end - System.nanoTime()));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The result of work, once there is one, or the exception that kept it away. */
  static <T> T result(Future<T> future) {
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
