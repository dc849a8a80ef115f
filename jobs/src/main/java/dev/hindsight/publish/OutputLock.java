package dev.hindsight.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The right to write to one output folder, held by one process at a time. The operating system
 * holds the lock, so that it goes with the process however that ends: a dead process blocks nobody.
 * The file stays, since a file that is deleted can be locked twice.
 */
public final class OutputLock implements AutoCloseable {

  static final String FILE = ".lock";

  /** Beyond the text, which others can read even where locked bytes cannot be read. */
  private static final long LOCKED_BYTE = Integer.MAX_VALUE;

  private final Path folder;
  private final FileChannel channel;

  private OutputLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Locks an output folder, which is made where there is none, and clears up what killed runs left
   * there.
   *
   * @throws OutputException if another process holds it, or it cannot be written to
   */
  public static OutputLock acquire(Path output) {
    try {
      Files.createDirectories(output);
      FileChannel channel =
          FileChannel.open(
              output.resolve(FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      try {
        OutputLock lock = locked(output, channel);
        Recovery.under(lock);
        return lock;
      } catch (IOException | RuntimeException failure) {
        channel.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw OutputException.writing(output, failure);
    }
  }

  private static OutputLock locked(Path output, FileChannel channel) throws IOException {
    if (!isFree(channel)) {
      throw new OutputException(
          "Cannot write to %s: %s is writing to it. Run again when that is done."
              .formatted(output, holder(channel)));
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(identity().getBytes(StandardCharsets.UTF_8)), 0);
    return new OutputLock(output, channel);
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static String identity() {
    return "process %s, since %s,"
        .formatted(ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(200);
    channel.read(text, 0);
    String identity = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    return identity.isEmpty() ? "another process" : identity;
  }

  /** The folder that is locked. */
  public Path folder() {
    return folder;
  }

  /**
   * A file of the folder that is written anew: one of a run before is deleted.
   *
   * @throws OutputException if that fails
   */
  public Path fresh(String name) {
    Path file = folder.resolve(name);
    try {
      Files.deleteIfExists(file);
      return file;
    } catch (IOException failure) {
      throw OutputException.writing(folder, failure);
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
