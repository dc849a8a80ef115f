package dev.hindsight.reporting.files;

import dev.hindsight.history.passes.Appending;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that grow by a block each, one after the other. */
final class AppendedFiles implements Appending, AutoCloseable {

  private final List<OutputStream> files = new ArrayList<>();

  /** Starts one more file, whose folder is made where it is not there. */
  AppendedFiles with(Path file, byte[] start) throws IOException {
    try {
      Files.createDirectories(file.getParent());
      OutputStream out = Files.newOutputStream(file);
      files.add(out);
      out.write(start);
      return this;
    } catch (IOException failed) {
      close();
      throw failed;
    }
  }

  @Override
  public void append(byte[][] blocks) throws IOException {
    for (int file = 0; file < files.size(); file++) {
      files.get(file).write(blocks[file]);
    }
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : files) {
      file.close();
    }
  }
}
