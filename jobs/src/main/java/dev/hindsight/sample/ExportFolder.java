package dev.hindsight.sample;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.sample.shapes.ToolFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Files while they are written into a folder, on any storage that Spark reads. They get their names
 * when the folder is closed, so that an attempt that fails leaves nothing that reads like an
 * export.
 */
final class ExportFolder implements ToolFolder, Closeable {

  private final Path folder;
  private final FileSystem storage;
  private final String attempt = UUID.randomUUID().toString();
  private final Map<Path, Closeable> open = new LinkedHashMap<>();

  ExportFolder(URI folder, Configuration configuration) throws IOException {
    this.folder = new Path(folder);
    this.storage = FileSystem.get(this.folder.toUri(), configuration);
    storage.setWriteChecksum(false);
  }

  /** The first of the names that is there already. */
  Optional<String> firstThere(List<String> names) throws IOException {
    for (String name : names) {
      if (storage.exists(new Path(folder, name))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  TableFile open(String name, Table table, List<DirtyRow> dirt) throws IOException {
    Path path = new Path(folder, name);
    TableFile file = new TableFile(name, table, storage.create(unfinished(path)), dirt);
    open.put(path, file);
    return file;
  }

  @Override
  public OutputStream create(String name) throws IOException {
    Path path = new Path(folder, name);
    if (storage.exists(path)) {
      throw new IOException("it holds " + name + " already; give a folder without exports");
    }
    OutputStream stream = storage.create(unfinished(path));
    open.put(path, stream);
    return stream;
  }

  void writeText(String name, String text) throws IOException {
    try (OutputStream stream = storage.create(new Path(folder, name))) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path unfinished(Path path) {
    return new Path(path.getParent(), "_" + path.getName() + "." + attempt);
  }

  /** Finishes the files and gives them their names. */
  void publish() throws IOException {
    for (Map.Entry<Path, Closeable> file : open.entrySet()) {
      file.getValue().close();
      storage.delete(file.getKey(), false);
      if (!storage.rename(unfinished(file.getKey()), file.getKey())) {
        throw new IOException(
            "Cannot rename " + unfinished(file.getKey()) + " to " + file.getKey());
      }
    }
    open.clear();
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    for (Map.Entry<Path, Closeable> file : open.entrySet()) {
      file.getValue().close();
      storage.delete(unfinished(file.getKey()), false);
    }
  }
}
