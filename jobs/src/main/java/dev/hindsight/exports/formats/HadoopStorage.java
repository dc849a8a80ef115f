package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/**
 * Whatever Hadoop reads, such as HDFS or a bucket. It says much of what is wrong unchecked, and
 * none of that is our bug.
 */
final class HadoopStorage implements Storage {

  private final Configuration configuration;

  HadoopStorage(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Something that only the storage can answer. */
  @FunctionalInterface
  private interface Question<T> {
    T answer(FileSystem storage) throws IOException;
  }

  /** A folder with its scheme and host. */
  Path qualified(String folder) throws IOException {
    Path path = new Path(folder);
    return ask(path, storage -> storage.makeQualified(path));
  }

  @Override
  public StoredEntry entry(String uri) throws IOException {
    Path path = new Path(uri);
    FileStatus status = ask(path, storage -> storage.getFileStatus(path));
    return entry(status);
  }

  @Override
  public List<StoredEntry> entries(String uri) throws IOException {
    Path path = new Path(uri);
    FileStatus[] found = ask(path, storage -> storage.listStatus(path));
    return Arrays.stream(found)
        .map(HadoopStorage::entry)
        .sorted(Comparator.comparing(StoredEntry::name))
        .toList();
  }

  private static StoredEntry entry(FileStatus status) {
    return new StoredEntry(
        status.getPath().getName(),
        status.getPath().toString(),
        status.isDirectory() ? StoredEntry.Kind.FOLDER : StoredEntry.Kind.FILE,
        status.getLen(),
        status.getLen() + " " + status.getModificationTime());
  }

  @Override
  public InputStream open(String uri) throws IOException {
    Path path = new Path(uri);
    return ask(path, storage -> storage.open(path));
  }

  @Override
  public InputFile parquet(String uri) throws IOException {
    Path path = new Path(uri);
    return ask(path, storage -> HadoopInputFile.fromPath(path, configuration));
  }

  private <T> T ask(Path path, Question<T> question) throws IOException {
    try {
      return question.answer(path.getFileSystem(configuration));
    } catch (UnsupportedFileSystemException | NoClassDefFoundError missing) {
      throw withoutLibrary(path, missing);
    } catch (RuntimeException failed) {
      throw checked(path, failed);
    }
  }

  private static IOException checked(Path path, RuntimeException failed) {
    for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ClassNotFoundException missing) {
        throw withoutLibrary(path, missing);
      }
      if (cause instanceof UnknownHostException unknown) {
        return new IOException("nobody knows the host " + unknown.getMessage(), failed);
      }
      if (cause instanceof IOException said) {
        return said;
      }
    }
    String message = failed.getMessage();
    return new IOException(message == null ? failed.toString() : message, failed);
  }

  private static InputException withoutLibrary(Path path, Throwable missing) {
    return new InputException(
        InputException.Source.CONFIGURATION,
        "Cannot read %s: there is no library here that reads %s:// (%s). Name another storage, or run with its library: see docs/running.md."
            .formatted(path, path.toUri().getScheme(), missing.getMessage()),
        missing);
  }
}
