package dev.hindsight.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines in an output folder that only grows. A line is on the disk before the next step
 * is taken. Only the user who runs hindsight can read it. No report owns it: publishing leaves it
 * alone.
 */
public final class Journal implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private Journal(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens a journal, which is made where there is none.
   *
   * @param name its file in the folder
   * @param bytes how much of it counts: what is behind, such as half a line after a crash, is cut
   *     off
   * @throws OutputException if it cannot be written to
   */
  public static Journal open(OutputLock lock, String name, long bytes) {
    Path file = lock.folder().resolve(name);
    try {
      if (!Files.exists(file)) {
        Files.createFile(file, OwnerOnly.file(lock.folder()));
        FileTree.flushEntries(lock.folder());
      }
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Journal journal = new Journal(lock.folder(), channel);
      journal.startLineAt(bytes);
      return journal;
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    }
  }

  private void startLineAt(long bytes) throws IOException {
    channel.truncate(bytes);
    channel.position(channel.size());
    ByteBuffer last = ByteBuffer.allocate(1);
    if (bytes > 0 && channel.read(last, bytes - 1) == 1 && last.get(0) != '\n') {
      write("\n");
    }
  }

  /**
   * Adds a line, and waits until it is on the disk.
   *
   * @param line without a line break
   * @throws OutputException if that fails
   */
  public void append(String line) {
    try {
      write(line + "\n");
      channel.force(true);
    } catch (IOException failure) {
      throw OutputException.writing(folder, failure);
    }
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw OutputException.writing(folder, failure);
    }
  }
}
