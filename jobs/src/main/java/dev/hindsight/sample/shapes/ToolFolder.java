package dev.hindsight.sample.shapes;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a tool go. */
public interface ToolFolder {

  /**
   * A new file; the caller closes it.
   *
   * @throws IOException if there is one of that name, or none can be made
   */
  OutputStream create(String name) throws IOException;
}
