package dev.hindsight.history.passes;

import java.io.IOException;

/** Appends blocks to the files that they are for, in their order. */
@FunctionalInterface
public interface Appending {

  /** Appends the next block of each file. */
  void append(byte[][] blocks) throws IOException;
}
