package dev.hindsight.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is drawn once, by whoever is the first to need it; who comes later waits for that.
 *
 * @param <T> what is drawn
 */
final class Drawn<T> {

  private final String name;
  private final FutureTask<T> drawing;

  /**
   * Something to draw.
   *
   * @param name what it is called where it cannot be drawn
   */
  Drawn(String name, Callable<T> drawing) {
    this.name = name;
    this.drawing = new FutureTask<>(drawing);
  }

  /** Draws it where nobody has begun to. */
  void draw() {
    drawing.run();
  }

  /**
   * What was drawn.
   *
   * @throws UncheckedIOException if what it needs on a disk cannot be written or read
   */
  T get() {
    draw();
    try {
      return drawing.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot draw " + name + ": interrupted", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException cause) {
        throw new UncheckedIOException("Cannot draw " + name, cause);
      }
      throw new IllegalStateException("Cannot draw " + name, failed.getCause());
    }
  }
}
