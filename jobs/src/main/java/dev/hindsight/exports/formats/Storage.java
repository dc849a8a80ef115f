package dev.hindsight.exports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.io.InputFile;

/**
 * What exports lie on. Files of this machine are listed and opened by plain Java: Hadoop passes
 * over names that it cannot look up, and cannot open names with a colon.
 */
public interface Storage {

  /** The entry at a URI; that of a link is what it leads to. */
  StoredEntry entry(String uri) throws IOException;

  /** All entries of the folder at a URI, ordered by name. */
  List<StoredEntry> entries(String uri) throws IOException;

  /** The content of the file at a URI. */
  InputStream open(String uri) throws IOException;

  /** The same, to be read in any order. */
  InputFile parquet(String uri) throws IOException;

  /** The storage that a URI names. */
  static Storage of(String uri, Configuration hadoop) {
    return uri.startsWith("file:") ? new LocalStorage() : new HadoopStorage(hadoop);
  }

  /**
   * The URI of a folder.
   *
   * @param folder a path or URI, as a person gives it
   * @throws dev.hindsight.exports.contract.InputException where nothing here can read it, which no
   *     other try will change
   */
  static String uri(String folder, Configuration hadoop) throws IOException {
    Path path = new HadoopStorage(hadoop).qualified(folder);
    return "file".equals(path.toUri().getScheme())
        ? LocalStorage.uri(path.toUri().getPath())
        : path.toString();
  }
}
